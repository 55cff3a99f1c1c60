import { fromPage, html, Markup } from './html/markup.ts'
import { notes } from './html/notes.ts'
import { scaleSvg, timelineFigure } from './html/pictures.ts'
import { markedList, reasons } from './html/reasons.ts'
import { type Setting, settingOf } from './html/setting.ts'
import { STYLE } from './html/style.ts'
import type { Report } from './json.ts'
import type { ReportWords } from './words/catalogue.ts'
import { bandSentence, readSentence, scoreMeaning } from './words/index.ts'
import { NUMBERS } from './words/numbers.ts'

/** The page loads nothing, runs nothing and sends nothing, whatever ends up in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * `data/report.html`: one page that opens without network or script, in light, dark and on paper. The report must be
 * masked already. Page text is escaped, isolated, and shown with its invisible characters.
 */
export function reportHtml(report: Report, said: ReportWords): string {
  const setting = settingOf(report, said)
  const { words } = setting
  const page = html`<!doctype html>
<html lang="${said.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title} · ${report.caseId}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body style="--band:var(--${report.verdict.band})">
${header(setting)}
<main>
${glance(setting)}
${timelineFigure(setting)}
${reasons(setting)}
${notes(setting)}
${markedList(setting)}
</main>
${footer(setting)}
</body>
</html>
`
  return page.toString()
}

function header({ report, words }: Setting): Markup {
  const { listing, madeAt, caseId } = report
  const seller = listing.seller?.name ?? listing.seller?.id ?? null
  const fact = (name: string, value: string | Markup): Markup => html`<dt>${name}</dt><dd>${value}</dd>
`
  return html`<header>
<p class="kind"><span>${report.tool.name} · ${words.title}</span><span>${words.caseId} ${caseId.slice(-8)}</span></p>
<h1>${fromPage(listing.title ?? `${listing.site} ${listing.id}`)}</h1>
<p class="lead">${words.lead}</p>
<dl class="facts">
${fact(words.seller, seller === null ? words.unknown : fromPage(seller))}${fact(words.item, fromPage(`${listing.site} · ${listing.id}`))}${fact(words.address, fromPage(listing.url))}${fact(words.readOn, words.time(listing.readAt))}${fact(words.madeOn, words.time(madeAt))}</dl>
</header>`
}

function glance(setting: Setting): Markup {
  const { report, words, said } = setting
  const { listing, verdict } = report
  const { score } = verdict
  return html`<section class="first">
<div class="glance">
<div class="num" role="img" aria-label="${words.score} ${score ?? words.unknown}">${score === null ? '–' : Math.round(score)}</div>
<div><p class="say">${bandSentence(verdict.band, said)}</p><p class="of">${readSentence(listing.coverage, said)}</p></div>
</div>
${score === null ? null : scale(setting, score)}
${stars(setting)}
</section>`
}

function scale({ report: { verdict }, words, said }: Setting, score: number): Markup {
  const { interval, suspiciousShare: share } = verdict
  const between = interval && words.interval(interval[0], interval[1])
  const signs = share && `${words.share(share.mean, share.low, share.high)}${words.stop}`
  return html`<div class="scale">${scaleSvg(score, interval)}
<div class="ends"><span>${words.scaleLow}</span><span>${between}</span><span>${words.scaleHigh}</span></div></div>
<p class="note">${[scoreMeaning(said), signs].filter((part) => part !== null).join(said.between.sentences)}</p>`
}

function stars({ report: { verdict }, words, said }: Setting): Markup {
  const { stated, adjusted, low, high } = verdict.stars
  const one = (value: number | null, label: string): Markup =>
    html`<p><b>${value === null ? '–' : NUMBERS[said.language].oneDecimal(value)} ★</b><span>${label}</span></p>`
  const range = low === null || high === null ? '' : ` (${words.between(low, high)})`
  const shown = one(stated, stated === null ? words.unknown : words.shown)
  return html`<div class="stars">${shown}${adjusted === null ? null : one(adjusted, words.adjusted + range)}</div>`
}

function footer({ report, words }: Setting): Markup {
  const { tool, verdict, caseId } = report
  return html`<footer class="end"><p>${words.madeBy(`${tool.name} ${tool.version}`, verdict.engine)}</p>
<p>${words.files}</p><p>${words.caseId} <bdi>${caseId}</bdi></p></footer>`
}
