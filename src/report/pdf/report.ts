import type { Steps } from '../../engine/steps.ts'
import type { Evidence, Measured, Review } from '../../engine/types.ts'
import { browserOf } from '../browser-of.ts'
import { findingOrder, quotePassage } from '../findings.ts'
import { pictureLine } from '../html/picture-line.ts'
import type { Report } from '../json.ts'
import { itemLine, shownId } from '../notices/facts.ts'
import { setAsideSentences } from '../set-aside.ts'
import { claimDetail, claimSentence, innocentSentence, readSentence, signalName } from '../words/index.ts'
import { type Note, notesOf } from './notes.ts'
import { INKS, Pages, TEXT_WIDTH } from './pages.ts'
import { frameOf, type PdfWords, pdfSettingOf, ruleNames, type Setting as Shared } from './setting.ts'
import { timelineFigure } from './timeline.ts'

/** Findings, claims of one finding, quotes of one claim and reviews printed at most: a report is read by people. */
const FINDINGS = 30
const CLAIMS = 8
const QUOTED = 4
const LISTED = 100
/** UTF-16 units of a quote, of the text around it, and of a review in the list. */
const QUOTE = 400
const AROUND = 60
const TEXT = 600

const BODY = 10
const SMALL = 8.5
const INDENT = 20

interface Setting extends Shared {
  pages: Pages
}

/**
 * `report.pdf`: the report for people, on A4, in its own language. The same content as the page; without an overall
 * score or band. The report must be masked already. Bounded: some 60 pages, whatever comes in. Pure.
 */
export function* reportPdf(report: Report, words: PdfWords): Steps<Uint8Array> {
  const facts = pdfSettingOf(report, words)
  const { pack } = facts
  const pages = new Pages(frameOf(facts, facts.words.title))
  const setting: Setting = { ...facts, pages }
  head(setting)
  short(setting)
  timelineFigure(pages, facts)
  yield* reasons(setting)
  attachments(setting)
  for (const note of notesOf(facts)) notes(setting, note)
  yield* list(setting)
  notes(setting, { title: pack.verifyTitle, lines: pack.verify(report.caseId) })
  pages.text(
    [{ text: facts.words.madeBy(`${report.tool.name} ${report.tool.version}`, report.reasons.engine), ink: INKS.soft }],
    {
      size: SMALL,
      before: 18,
    },
  )
  return yield* pages.written()
}

function heading({ pages }: Setting, text: string, before = 22): void {
  pages.space(before)
  pages.need(80)
  pages.bookmark(text)
  pages.text([{ text, bold: true }], { size: 13.5, after: 6 })
}

function head({ pages, report, words }: Setting): void {
  const { listing, madeAt, caseId } = report
  const browser = browserOf(report)
  pages.text([{ text: listing.title ?? itemLine(listing), bold: true }], {
    size: 19,
    leading: 26,
    after: 8,
    most: 5,
  })
  pages.text([{ text: words.lead, ink: INKS.soft }], { size: BODY, after: 14 })
  const seller = listing.seller?.name ?? listing.seller?.id ?? words.unknown
  const rows: [string, string][] = [
    [words.seller, seller],
    [words.item, shownId(listing) === null ? words.unknown : itemLine(listing)],
    [words.address, listing.url],
    [words.readOn, words.time(listing.readAt)],
    [words.madeOn, words.time(madeAt)],
    ...(browser === null ? [] : [[words.browser, browser] satisfies [string, string]]),
    [words.caseId, caseId],
  ]
  for (const [name, value] of rows)
    pages.row(
      [
        { spans: [{ text: name, ink: INKS.soft }], left: 0, width: 92 },
        { spans: [{ text: value }], left: 100, width: TEXT_WIDTH - 100 },
      ],
      { size: 9, leading: 14, most: 4 },
    )
}

/** What was counted, out of what was kept; where reasons concern the whole listing only, what was kept. */
function short({ pages, report, words, said, marked }: Setting): void {
  const { coverage, reviews } = report.listing
  const kept = readSentence(coverage, said)
  pages.rule(16, 14)
  if (marked.length > 0 || findingOrder(report.reasons).length === 0) {
    pages.text([{ text: words.counted(marked.length, reviews.length), bold: true }], { size: 12.5 })
    pages.text([{ text: kept, ink: INKS.soft }], { size: BODY, before: 2 })
  } else pages.text([{ text: kept, bold: true }], { size: 12.5 })
  for (const text of setAsideSentences(report, said)) pages.text([{ text, ink: INKS.soft }], { size: BODY, before: 2 })
}

function* reasons(setting: Setting): Steps<void> {
  const { pages, report, words, pack } = setting
  const order = findingOrder(report.reasons)
  heading(setting, words.seen, 26)
  if (order.length === 0)
    pages.text([{ text: report.setAside.signals.length > 0 ? words.nothingElse : words.nothingSeen }], { size: BODY })
  for (const [at, finding] of order.slice(0, FINDINGS).entries()) {
    if (at > 0) pages.rule(14, 12)
    reason(setting, finding)
    yield
  }
  if (order.length > FINDINGS)
    pages.text([{ text: pack.cut(FINDINGS, order.length), ink: INKS.soft }], { size: SMALL, before: 14 })
}

function reason(setting: Setting, finding: Measured): void {
  const { pages, said, words, pack } = setting
  pages.text([{ text: signalName(finding.signal, said), ink: INKS.soft }], { size: SMALL, keep: 60 })
  for (const one of finding.evidence.slice(0, CLAIMS)) evidence(setting, one)
  if (finding.evidence.length > CLAIMS)
    pages.text([{ text: pack.cut(CLAIMS, finding.evidence.length), ink: INKS.soft }], {
      size: SMALL,
      before: 6,
    })
  if (finding.innocent.length === 0) return
  pages.text([{ text: words.ordinary, bold: true, ink: INKS.soft }], { size: 9, before: 8, keep: 14 })
  for (const key of finding.innocent) bullet(pages, innocentSentence(key, said), 9)
}

function bullet(pages: Pages, text: string, size: number): void {
  const left = 12
  pages.row(
    [
      { spans: [{ text: '–', ink: INKS.soft }], left: 0, width: left },
      { spans: [{ text, ink: INKS.soft }], left, width: TEXT_WIDTH - left },
    ],
    { size },
  )
}

function evidence(setting: Setting, one: Evidence): void {
  const { pages, said, reviews } = setting
  pages.text([{ text: claimSentence(one, said), bold: true }], { size: 11, before: 2, after: 2, keep: 40 })
  const detail = claimDetail(one, said)
  if (detail !== null) pages.text([{ text: detail, ink: INKS.soft }], { size: SMALL, after: 2, most: 4 })
  for (const quote of one.quotes.slice(0, QUOTED)) {
    const review = reviews.get(quote.review)
    if (review === undefined) continue
    const { before, marked, after } = quotePassage(review, quote, AROUND, QUOTE)
    pages.space(6)
    pages.text([{ text: before }, { text: marked, wash: INKS.mark }, { text: after }], {
      size: 9.5,
      leading: 14.5,
      left: INDENT,
      bar: INKS.line,
      keep: 12,
    })
    pages.text([{ text: who(setting, review), ink: INKS.soft }], { size: 8, leading: 13, left: INDENT, bar: INKS.line })
  }
  references(setting, one.reviews)
}

/** Numbers that the reviews named have in the list and in the evidence table. */
function references({ pages, words, numbers }: Setting, reviews: readonly string[]): void {
  const listed = reviews
    .flatMap((id) => numbers.get(id) ?? [])
    .sort((a, b) => a - b)
    .slice(0, 60)
  if (listed.length === 0) return
  const rest = reviews.length - listed.length
  const text = `${words.concerned(reviews.length)}  ${listed.join(' · ')}${rest > 0 ? `  ${words.more(rest)}` : ''}`
  pages.text([{ text, ink: INKS.soft }], { size: SMALL, before: 5, after: 4 })
}

/** Masked name, stars and date of a review, as far as they are known. */
function who({ words }: Setting, { reviewer, stars, postedOn }: Review): string {
  return [reviewer?.name ?? null, stars === null ? null : words.stars(stars), postedOn?.slice(0, 10) ?? null]
    .filter((part) => part !== null)
    .join(' · ')
}

/** What stands beside the report in the bundle, and the shopper's statement. */
function attachments(setting: Setting): void {
  const { report, words } = setting
  const { screenshots, evidence, statement } = report
  const own = evidence.slice(0, LISTED).map(({ file, kind, description, quote }) => {
    const about = [description, quote === null ? '' : `“${quote}”`].filter((part) => part !== '')
    return [words.kinds[kind], file, ...about].join(' · ').slice(0, TEXT)
  })
  const confirmed = statement?.confirmedUtc ?? null
  notes(setting, { title: words.ownEvidence, lines: own })
  notes(setting, {
    title: words.screenshots,
    lines: screenshots.slice(0, LISTED).map((one) =>
      [one.file, pictureLine(one, words)]
        .filter((part) => part !== '')
        .join(' · ')
        .slice(0, TEXT),
    ),
  })
  if (statement === null) return
  const said = [statement.text.slice(0, TEXT)]
  if (confirmed !== null) said.push(words.confirmedOn(words.time(confirmed)))
  notes(setting, { title: words.statement, lines: said })
}

function notes(setting: Setting, { title, lines }: Note): void {
  if (lines.length === 0) return
  heading(setting, title, 18)
  for (const line of lines) bullet(setting.pages, line, 9.5)
}

function* list(setting: Setting): Steps<void> {
  const { pages, said, words, marked, pack } = setting
  if (marked.length === 0) return
  heading(setting, words.reviews)
  const cut = [
    ...(marked.length > LISTED ? [words.reviewsCut(LISTED, marked.length)] : []),
    ...(marked.some(({ review }) => review.text.length > TEXT) ? [pack.textsCut(TEXT)] : []),
  ]
  if (cut.length > 0) pages.text([{ text: cut.join(' '), ink: INKS.soft }], { size: SMALL, after: 4 })
  for (const [at, { review, reasons }] of marked.slice(0, LISTED).entries()) {
    yield
    pages.rule(7, 7)
    const facts = [who(setting, review), ruleNames(reasons, said)].join(' · ')
    pages.row(
      [
        { spans: [{ text: String(at + 1), ink: INKS.soft }], left: 0, width: 26 },
        { spans: [{ text: facts, ink: INKS.soft }], left: 28, width: TEXT_WIDTH - 28 },
      ],
      { size: 8.5, leading: 13, keep: 16 },
    )
    const body = { size: 9.5, leading: 14.5, left: 28 }
    if (review.title) pages.text([{ text: review.title.slice(0, TEXT), bold: true }], body)
    pages.text([{ text: review.text === '' ? words.noText : shortened(review.text) }], body)
    for (const later of review.followUps.slice(0, 3))
      pages.text([{ text: `${words.later}  `, ink: INKS.soft }, { text: shortened(later.text) }], body)
  }
}

/** Cut to what is printed, never inside a character. */
const shortened = (text: string): string => {
  if (text.length <= TEXT) return text
  const high = text.charCodeAt(TEXT - 1)
  return `${text.slice(0, high >= 0xd800 && high <= 0xdbff ? TEXT - 1 : TEXT)}…`
}
