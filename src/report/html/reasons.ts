import type { Evidence, Measured } from '../../engine/types.ts'
import { findingOrder, quotePassage } from '../findings.ts'
import type { Flagged } from '../flagged.ts'
import { claimDetail, claimSentence, innocentSentence, signalName, type Words } from '../words/index.ts'
import { fromPage, html, type Markup } from './markup.ts'
import { LISTED, type Setting, who } from './setting.ts'

/** Quotes and references printed with one piece of evidence. */
const QUOTED = 4
const REFERRED = 60
/** UTF-16 units of a quote, of the text around it, and of one review in the list. */
const QUOTE = 600
const AROUND = 90
const TEXT = 2_000

/** Every finding that weighs, strongest first, with its counts, quotes and ordinary explanations. */
export function reasons(setting: Setting): Markup {
  const { report, words } = setting
  const order = findingOrder(report.reasons)
  if (order.length === 0)
    return html`<section><h2>${words.seen}</h2><p>${report.setAside.signals.length > 0 ? words.nothingElse : words.nothingSeen}</p></section>`
  const items = order.map((finding) => reason(setting, finding))
  return html`<section><h2>${words.seen}</h2>
<ol class="reasons">
${items}</ol></section>`
}

function reason(setting: Setting, finding: Measured): Markup {
  const { said, words } = setting
  const innocent = finding.innocent.map((key) => html`<li>${innocentSentence(key, said)}</li>`)
  const ordinary = html`<div class="ordinary"><b>${words.ordinary}</b><ul>${innocent}</ul></div>`
  return html`<li><p class="from">${signalName(finding.signal, said)}</p>
${finding.evidence.map((one) => evidence(setting, one))}${innocent.length > 0 ? ordinary : null}</li>
`
}

function evidence(setting: Setting, one: Evidence): Markup {
  const { said } = setting
  const detail = claimDetail(one, said)
  const quotes = one.quotes.slice(0, QUOTED).map((quote) => {
    const review = setting.reviews.get(quote.review)
    if (review === undefined) return null
    const { before, marked, after } = quotePassage(review, quote, AROUND, QUOTE)
    return html`<blockquote><p><bdi>${before}<mark>${marked}</mark>${after}</bdi></p><footer>${who(setting, review)}</footer></blockquote>
`
  })
  return html`<div class="evidence"><h3>${claimSentence(one, said)}</h3>${detail && html`<p class="from">${detail}</p>`}
${quotes}${references(setting, one.reviews)}</div>
`
}

/** Where the reviews named stand in the list. */
function references({ words, numbers }: Setting, reviews: readonly string[]): Markup | null {
  const listed = reviews
    .flatMap((id) => numbers.get(id) ?? [])
    .sort((a, b) => a - b)
    .slice(0, REFERRED)
  if (listed.length === 0) return null
  const links = listed.map((number) => html` <a href="#r${number}">${number}</a>`)
  const rest = reviews.length - listed.length
  return html`<p class="ids">${words.concerned(reviews.length)}${links}${rest > 0 ? html` ${words.more(rest)}` : null}</p>`
}

/** The reviews with signs, in full as far as a page holds. */
export function markedList(setting: Setting): Markup | null {
  const { said, words, marked } = setting
  if (marked.length === 0) return null
  const cut = marked.length > LISTED ? html`<p class="note">${words.reviewsCut(LISTED, marked.length)}</p>` : null
  const items = marked.slice(0, LISTED).map(({ review, reasons }, index) => {
    const text = review.text.length > TEXT ? `${review.text.slice(0, TEXT)}…` : review.text
    const later = review.followUps.map(
      (one) => html`<p><span class="who">${words.later}</span> ${fromPage(one.text.slice(0, TEXT))}</p>`,
    )
    return html`<li id="r${index + 1}"><span class="no">${index + 1}</span><div>
<p class="who">${who(setting, review)} <span class="tag">${ruleNames(reasons, said)}</span></p>
${review.title && html`<p><b>${fromPage(review.title)}</b></p>`}<p>${text === '' ? words.noText : fromPage(text)}</p>${later}</div></li>
`
  })
  return html`<section><h2>${words.reviews}</h2>${cut}<ol class="list">
${items}</ol></section>`
}

/** Names of the rules that name a review, each once. */
const ruleNames = (reasons: Flagged['reasons'], words: Words): string =>
  [...new Set(reasons.map(({ finding }) => signalName(finding.signal, words)))].join(' · ')
