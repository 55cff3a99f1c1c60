import type { Evidence, Measured, Review, ReviewVerdict } from '../engine/types.ts'
import { findingOrder, quotePassage } from './findings.ts'
import type { Report } from './json.ts'
import { fromPage, html, Markup } from './markup.ts'
import { scaleSvg, timelineFigure } from './pictures.ts'
import { STYLE } from './style.ts'
import {
  abstentionSentence,
  bandSentence,
  claimDetail,
  claimSentence,
  className,
  gapSentence,
  innocentSentence,
  oneDecimal,
  readSentence,
  scoreMeaning,
  signalName,
  WORDS,
} from './words/index.ts'
import { PAGE, type PageWords } from './words/page.ts'

/** Reviews printed in full; all of them are in reviews.csv. */
const LISTED = 200
/** Quotes and references printed with one piece of evidence. */
const QUOTED = 4
const NAMED = 60
/** UTF-16 units of a quote, and of the text around it. */
const QUOTE = 600
const AROUND = 90
/** UTF-16 units of one review in the list. */
const TEXT = 2_000

/** What every part of the page needs. */
interface Setting {
  report: Report
  words: PageWords
  reviews: ReadonlyMap<string, Review>
  /** Reviews with signs, strongest first, and their number in the list. */
  marked: readonly { review: Review; mark: ReviewVerdict }[]
  numbers: ReadonlyMap<string, number>
}

/**
 * `data/report.html`: one page that opens without network or script, in light, dark and on paper. The report must be
 * masked already. Page text is escaped, isolated, and shown with its invisible characters.
 */
export function reportHtml(report: Report): string {
  const words = PAGE[report.language]
  const reviews = new Map(report.listing.reviews.map((review) => [review.id, review]))
  const marked = markedReviews(report, reviews)
  const numbers = new Map(marked.slice(0, LISTED).map(({ review }, index) => [review.id, index + 1]))
  const setting: Setting = { report, words, reviews, marked, numbers }
  const { band } = report.verdict
  const page = html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title} · ${report.caseId}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body style="--band:var(--${band})">
${header(setting)}
<main>
${glance(setting)}
${timelineFigure(report, words)}
${reasons(setting)}
${unmeasured(setting)}
${limits(setting)}
${method(setting)}
${list(setting)}
</main>
${footer(setting)}
</body>
</html>
`
  return page.toString()
}

function markedReviews({ verdict }: Report, reviews: ReadonlyMap<string, Review>): Setting['marked'] {
  const seen = new Set<string>()
  return verdict.reviews
    .filter((mark) => mark.class === 'organised' || mark.class === 'incentivised')
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((a, b) => b.suspicion - a.suspicion)
    .flatMap((mark) => {
      const review = reviews.get(mark.id)
      return review ? [{ review, mark }] : []
    })
}

function header({ report, words }: Setting): Markup {
  const { listing, madeAt, caseId } = report
  const seller = listing.seller?.name ?? listing.seller?.id ?? null
  const fact = (name: string, value: string | Markup): Markup => html`<dt>${name}</dt><dd>${value}</dd>`
  return html`<header>
<p class="kind"><span>${report.tool.name} · ${words.title}</span><span>${words.caseId} ${caseId.slice(-8)}</span></p>
<h1>${fromPage(listing.title ?? `${listing.site} ${listing.id}`)}</h1>
<p class="lead">${words.lead}</p>
<dl class="facts">
${fact(words.seller, seller === null ? words.unknown : fromPage(seller))}
${fact(words.item, fromPage(`${listing.site} · ${listing.id}`))}
${fact(words.address, fromPage(listing.url))}
${fact(words.readOn, words.time(listing.readAt))}
${fact(words.madeOn, words.time(madeAt))}
</dl>
</header>`
}

function glance({ report, words }: Setting): Markup {
  const { language, listing, verdict } = report
  const { score, interval, suspiciousShare: share } = verdict
  return html`<section>
<div class="glance">
<div class="num" aria-label="${words.score}">${score === null ? '–' : String(Math.round(score))}</div>
<div><p class="say">${bandSentence(verdict.band, language)}</p><p class="of">${readSentence(listing.coverage, language)}</p></div>
</div>
${
  score === null
    ? null
    : html`<div class="scale">${scaleSvg(score, interval)}<div class="ends"><span>${words.scaleLow}</span><span>${interval && words.interval(interval[0], interval[1])}</span><span>${words.scaleHigh}</span></div></div>
<p class="note">${scoreMeaning(language)} ${share && `${words.share(share.mean, share.low, share.high)}${language === 'zh' ? '。' : '.'}`}</p>`
}
${stars(report, words)}
</section>`
}

function stars({ verdict }: Report, words: PageWords): Markup {
  const { stated, adjusted, low, high } = verdict.stars
  const one = (value: number | null, label: string): Markup =>
    html`<p><b>${value === null ? '–' : oneDecimal(value)} ★</b><span>${label}</span></p>`
  const range = low === null || high === null ? '' : ` (${words.between(low, high)})`
  return html`<div class="stars">${one(stated, stated === null ? words.unknown : words.shown)}${adjusted === null ? null : one(adjusted, words.adjusted + range)}</div>`
}

function reasons(setting: Setting): Markup {
  const { report, words } = setting
  const order = findingOrder(report.verdict)
  if (order.length === 0) return html`<section><h2>${words.seen}</h2><p>${words.nothingSeen}</p></section>`
  return html`<section><h2>${words.seen}</h2><ol class="reasons">${order.map((finding) => reason(setting, finding))}</ol></section>`
}

function reason(setting: Setting, finding: Measured): Markup {
  const { report, words } = setting
  const { language } = report
  const innocent = finding.innocent.map((key) => html`<li>${innocentSentence(key, language)}</li>`)
  return html`<li><p class="from">${signalName(finding.signal, language)}</p>
${finding.evidence.map((one) => evidence(setting, one))}
${innocent.length === 0 ? null : html`<div class="ordinary"><b>${words.ordinary}</b><ul>${innocent}</ul></div>`}</li>`
}

function evidence(setting: Setting, one: Evidence): Markup {
  const { report, words, numbers } = setting
  const detail = claimDetail(one, report.language)
  const quotes = one.quotes.slice(0, QUOTED).map((quote) => {
    const review = setting.reviews.get(quote.review)
    if (review === undefined) return null
    const { before, marked, after } = quotePassage(review, quote, AROUND, QUOTE)
    return html`<blockquote><p><bdi>${before}<mark>${marked}</mark>${after}</bdi></p><footer>${who(setting, review)}</footer></blockquote>`
  })
  const known = one.reviews.filter((id) => numbers.has(id))
  const links = known.slice(0, NAMED).map((id) => html`<a href="#r${numbers.get(id) ?? 0}">${numbers.get(id) ?? 0}</a>`)
  const rest = one.reviews.length - links.length
  const ids = html`<p class="ids">${words.concerned(one.reviews.length)}${links}${links.length > 0 && rest > 0 ? html` ${words.more(rest)}` : null}</p>`
  return html`<div class="evidence"><h3>${claimSentence(one, report.language)}</h3>${detail && html`<p class="from">${detail}</p>`}
${quotes}${links.length > 0 ? ids : null}</div>`
}

function who({ words }: Setting, { reviewer, stars, postedOn }: Review): Markup {
  const name = reviewer?.name ?? null
  const rest = [stars === null ? null : words.stars(stars), postedOn?.slice(0, 10) ?? null].filter(
    (part) => part !== null,
  )
  return html`${name && fromPage(name)}${name && rest.length > 0 ? ' · ' : null}${rest.join(' · ')}`
}

function unmeasured({ report, words }: Setting): Markup {
  const { language, verdict, listing } = report
  const plain = (title: string, lines: readonly string[]): Markup | null =>
    lines.length === 0
      ? null
      : html`<section><h2>${title}</h2><ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`
  const calm = verdict.findings.filter((finding) => finding.kind === 'measured' && finding.weight <= 0)
  const silent = verdict.findings.flatMap((finding) =>
    finding.kind === 'abstained' ? [abstentionSentence(finding.signal, finding.why, language)] : [],
  )
  return html`${plain(
    words.lookedFor,
    calm.map(({ signal }) => signalName(signal, language)),
  )}
${plain(words.notMeasured, silent)}
${plain(
  words.gaps,
  listing.gaps.map((gap) => gapSentence(gap, language)),
)}`
}

function limits({ report, words }: Setting): Markup {
  const { language, listing } = report
  const hidden = Object.values(report.hidden).reduce((sum, n) => sum + n, 0)
  const lines = [
    readSentence(listing.coverage, language) + (language === 'zh' ? '。' : '.'),
    ...(listing.coverage.walled ? [WORDS[language].pageGaps.walled + (language === 'zh' ? '。' : '.')] : []),
    ...words.limit,
    ...(hidden > 0 ? [words.hiddenCount(hidden)] : []),
  ]
  return html`<section><h2>${words.limits}</h2><ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`
}

function method({ report, words }: Setting): Markup {
  const paragraphs = [...words.method, scoreMeaning(report.language)].map((text) => html`<p>${text}</p>`)
  return html`<section><h2>${words.how}</h2>${paragraphs}</section>`
}

function list(setting: Setting): Markup | null {
  const { report, words, marked, numbers } = setting
  if (marked.length === 0) return null
  const cut = marked.length > LISTED ? html`<p class="note">${words.reviewsCut(LISTED, marked.length)}</p>` : null
  const items = marked.slice(0, LISTED).map(({ review, mark }) => {
    const number = numbers.get(review.id) ?? 0
    const text = review.text.length > TEXT ? `${review.text.slice(0, TEXT)}…` : review.text
    const later = review.followUps.map(
      (one) => html`<p><span class="who">${words.later}</span> ${fromPage(one.text.slice(0, TEXT))}</p>`,
    )
    return html`<li id="r${number}"><span class="no">${number}</span><div>
<p class="who">${who(setting, review)} <span class="tag">${className(mark.class, report.language)}</span></p>
${review.title && html`<p><b>${fromPage(review.title)}</b></p>`}<p>${text === '' ? words.noText : fromPage(text)}</p>${later}</div></li>`
  })
  return html`<section><h2>${words.reviews}</h2>${cut}<ol class="list">${items}</ol></section>`
}

function footer({ report, words }: Setting): Markup {
  const { tool, verdict, caseId } = report
  return html`<footer class="end"><p>${words.madeBy(`${tool.name} ${tool.version}`, verdict.engine)}</p>
<p>${words.files}</p><p>${words.caseId} <bdi>${caseId}</bdi></p></footer>`
}
