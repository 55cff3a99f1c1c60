import { browserOf } from './browser-of.ts'
import { findingOrder } from './findings.ts'
import { attachments } from './html/attachments.ts'
import { fromPage, html, Markup } from './html/markup.ts'
import { notes } from './html/notes.ts'
import { timelineFigure } from './html/pictures.ts'
import { markedList, reasons } from './html/reasons.ts'
import { type Setting, settingOf } from './html/setting.ts'
import { STYLE } from './html/style.ts'
import type { Report } from './json.ts'
import { itemLine, shownId } from './notices/facts.ts'
import { setAsideSentences } from './set-aside.ts'
import type { ReportWords } from './words/catalogue.ts'
import { readSentence } from './words/index.ts'

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
<body>
${header(setting)}
<main>
${glance(setting)}
${timelineFigure(setting)}
${reasons(setting)}
${attachments(setting)}
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
  const browser = browserOf(report)
  const seller = listing.seller?.name ?? listing.seller?.id ?? null
  const fact = (name: string, value: string | Markup): Markup => html`<dt>${name}</dt><dd>${value}</dd>
`
  return html`<header>
<p class="kind"><span>${report.tool.name} · ${words.title}</span><span>${words.caseId} ${caseId.slice(-8)}</span></p>
<h1>${fromPage(listing.title ?? itemLine(listing))}</h1>
<p class="lead">${words.lead}</p>
<dl class="facts">
${fact(words.seller, seller === null ? words.unknown : fromPage(seller))}${fact(words.item, shownId(listing) === null ? words.unknown : fromPage(itemLine(listing)))}${fact(words.address, fromPage(listing.url))}${fact(words.readOn, words.time(listing.readAt))}${fact(words.madeOn, words.time(madeAt))}${browser === null ? null : fact(words.browser, fromPage(browser))}</dl>
</header>`
}

/** What was counted, out of what was kept; where reasons concern the whole listing only, what was kept. */
function glance({ report, words, said }: Setting): Markup {
  const { listing, flagged, reasons } = report
  const counted = flagged.length > 0 || findingOrder(reasons).length === 0
  return html`<section class="glance">
${counted ? html`<p class="say">${words.counted(flagged.length, listing.reviews.length)}</p>` : null}<p class="of">${readSentence(listing.coverage, said)}</p>
${setAsideSentences(report, said).map(
  (line) => html`<p class="of">${line}</p>
`,
)}</section>`
}

function footer({ report, words }: Setting): Markup {
  const { tool, reasons, caseId } = report
  return html`<footer class="end"><p>${words.madeBy(`${tool.name} ${tool.version}`, reasons.engine)}</p>
<p>${words.files}</p><p>${words.caseId} <bdi>${caseId}</bdi></p></footer>`
}
