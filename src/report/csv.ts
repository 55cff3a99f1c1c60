import type { Listing, Review, ReviewVerdict, Verdict } from '../engine/types.ts'
import { findingOrder } from './findings.ts'
import { invisible, reveal } from './reveal.ts'
import { claimSentence, type Words } from './words/index.ts'

/** Excel cuts a cell at 32,767 characters; ours stay below with their mark. */
const CELL = 32_000

/** What `reviews.csv` says of the bundle it is in. */
export interface CsvFrame {
  caseId: string
  tool: string
  /** SHA-256 of a review's exported text (NFC, UTF-8), lower-case hex, by review id. */
  textHashes: ReadonlyMap<string, string>
  /** Reasons stand in both, whoever reads the table. */
  words: { zh: Words; en: Words }
}

/**
 * One row per review: UTF-8 with BOM, CRLF, every field quoted (RFC 4180), formulas made inert. Listing and verdict
 * must be masked already. Columns an export cannot know (the bundle's own hash, pixels' hashes) are left to the desk.
 */
export function reviewsCsv(listing: Listing, verdict: Verdict, frame: CsvFrame): string {
  const marks = new Map(verdict.reviews.map((review) => [review.id, review]))
  const reasons = reasonsOf(verdict, frame.words)
  const clusters = clustersOf(verdict)
  const head = listingCells(listing, verdict, frame)
  const rows = listing.reviews.map((review) => [
    ...head,
    ...reviewCells(listing, review, frame),
    ...verdictCells(marks.get(review.id), reasons.get(review.id)),
    clusters.text.get(review.id) ?? null,
    clusters.photo.get(review.id) ?? null,
  ])
  return `\ufeff${[[...COLUMNS], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

export const COLUMNS = [
  ...['bundle_id', 'schema_version', 'tool_version', 'ruleset_version', 'platform', 'seller_name', 'seller_id'],
  ...['item_id', 'item_title', 'canonical_url', 'captured_utc', 'coverage'],
  ...['review_key', 'review_id', 'date_shown', 'rating', 'author_mask', 'verified_purchase', 'programme', 'variant'],
  ...['title', 'text', 'text_sha256', 'media_count', 'photo_phashes'],
  ...['class', 'suspicion', 'flag_ids', 'reasons_zh', 'reasons_en', 'text_cluster', 'photo_cluster'],
] as const

type Cell = string | number | boolean | null

function listingCells(listing: Listing, verdict: Verdict, { caseId, tool }: CsvFrame): Cell[] {
  const { site, seller, id, title, url, readAt, coverage } = listing
  const { read, stated, walled } = coverage
  const known = stated === null ? 'unknown' : read >= stated ? 'complete' : 'partial'
  const ids = [idCell(seller?.id ?? null), idCell(id)]
  return [
    caseId,
    '1',
    tool,
    verdict.engine,
    site,
    seller?.name ?? null,
    ...ids,
    title,
    url,
    readAt,
    walled ? 'partial' : known,
  ]
}

function reviewCells(listing: Listing, review: Review, { textHashes }: CsvFrame): Cell[] {
  const hashes = review.photos.map(({ hash }) => hash).filter((hash) => hash !== null)
  return [
    `${listing.site}|${listing.id}|${review.id}`,
    idCell(review.id),
    review.postedOn,
    review.stars,
    review.reviewer?.name ?? null,
    review.verified,
    review.programme,
    review.variant,
    review.title,
    [review.text, ...review.followUps.map(({ text }) => text)].join('\n'),
    textHashes.get(review.id) ?? null,
    review.photos.length,
    hashes.join(' '),
  ]
}

const verdictCells = (mark: ReviewVerdict | undefined, reasons: Reasons | undefined): Cell[] => [
  mark?.class ?? null,
  mark?.suspicion ?? null,
  [...(reasons?.signals ?? [])].join(' '),
  reasons?.zh.join('；') ?? '',
  reasons?.en.join('; ') ?? '',
]

interface Reasons {
  signals: Set<string>
  zh: string[]
  en: string[]
}

/** What findings say of each review they name. Linear in all evidence. */
function reasonsOf(verdict: Verdict, words: CsvFrame['words']): Map<string, Reasons> {
  const byReview = new Map<string, Reasons>()
  for (const finding of findingOrder(verdict)) {
    for (const evidence of finding.evidence) {
      const zh = claimSentence(evidence, words.zh)
      const en = claimSentence(evidence, words.en)
      for (const id of evidence.reviews) {
        const reasons = byReview.get(id) ?? { signals: new Set(), zh: [], en: [] }
        reasons.signals.add(finding.signal)
        reasons.zh.push(zh)
        reasons.en.push(en)
        byReview.set(id, reasons)
      }
    }
  }
  return byReview
}

/** Groups of reviews with one text or one picture: `T1`, `P1`, … in the verdict's order. */
function clustersOf(verdict: Verdict): { text: Map<string, string>; photo: Map<string, string> } {
  const text = new Map<string, string>()
  const photo = new Map<string, string>()
  let texts = 0
  let photos = 0
  for (const finding of verdict.findings) {
    if (finding.kind === 'abstained') continue
    for (const { claim, reviews } of finding.evidence) {
      if (claim === 'near-duplicate.same-text' || claim === 'near-duplicate.cluster') {
        texts++
        for (const id of reviews) text.set(id, text.get(id) ?? `T${texts}`)
      } else if (claim === 'photo-reuse.same-photo') {
        photos++
        for (const id of reviews) photo.set(id, photo.get(id) ?? `P${photos}`)
      }
    }
  }
  return { text, photo }
}

/** Spreadsheets round numbers after 15 digits, so an id of digits is written as text: `ID:123…`. */
const idCell = (id: string | null): string | null => (id !== null && /^\d{12,500}$/.test(id) ? `ID:${id}` : id)

/** One quoted cell; unknown is an empty one. */
export function csvCell(value: Cell): string {
  if (value === null) return '""'
  if (typeof value === 'number') return `"${value}"`
  if (typeof value === 'boolean') return value ? '"yes"' : '"no"'
  const shown = reveal(value)
  const whole = shown.length > CELL ? `${shown.slice(0, CELL)} […]` : shown
  return `"${inert(whole).replaceAll('"', '""')}"`
}

const TRIGGERS = new Set('=+-@＝＋－＠')
const TRIGGER = /[=+\-@＝＋－＠]/
/** A reader with another separator starts a cell here, so a formula may too. */
const STARTS = new Set('\n\r\t;,，；|')
/** Readers skip these before a formula. */
const SKIPPED = new Set(' \u00a0\u3000"\'“”')

/**
 * Puts `'` before whatever a spreadsheet could run (CWE-1236), at the start of the cell and after every character at
 * which a reader might start a new one. Quoting alone does not stop formulas. Linear.
 */
export function inert(text: string): string {
  if (!TRIGGER.test(text) && !/^\s/.test(text)) return text
  let out = /^[\n\r\t]/.test(text) ? "'" : ''
  let starting = true
  for (const letter of text) {
    if (starting && TRIGGERS.has(letter)) out += "'"
    starting = STARTS.has(letter) || (starting && (SKIPPED.has(letter) || invisible(letter.codePointAt(0) ?? 0)))
    out += letter
  }
  return out
}
