import type { Listing, Review, ReviewVerdict, Verdict } from '../engine/types.ts'
import { invisible, reveal } from './reveal.ts'
import { claimSentence } from './words/index.ts'

/** Excel cuts a cell at 32,767 characters; ours stay below with their mark. */
const CELL = 32_000

/** What `reviews.csv` says of the bundle it is in. */
export interface CsvFrame {
  caseId: string
  tool: string
  /** SHA-256 of a review's exported text (NFC, UTF-8), lower-case hex, by review id. */
  textHashes: ReadonlyMap<string, string>
}

/**
 * One row per review: UTF-8 with BOM, CRLF, every field quoted (RFC 4180), formulas made inert. Listing and verdict
 * must be masked already. Columns an export cannot know (the bundle's own hash, pixels' hashes) are left to the desk.
 */
export function reviewsCsv(listing: Listing, verdict: Verdict, frame: CsvFrame): string {
  const marks = new Map(verdict.reviews.map((review) => [review.id, review]))
  const clusters = clustersOf(verdict)
  const head = listingCells(listing, verdict, frame)
  const rows = listing.reviews.map((review) => [
    ...head,
    ...reviewCells(listing, review, frame),
    ...verdictCells(verdict, marks.get(review.id)),
    clusters.text.get(review.id) ?? null,
    clusters.photo.get(review.id) ?? null,
  ])
  return `\ufeff${[[...COLUMNS], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

export const COLUMNS = [
  ...['bundle_id', 'schema_version', 'tool_version', 'ruleset_version', 'platform', 'seller_name', 'seller_id'],
  ...['item_id', 'item_title', 'canonical_url', 'captured_utc', 'coverage'],
  ...['review_key', 'review_id', 'date_shown', 'rating', 'author_mask', 'verified_purchase', 'programme', 'variant'],
  ...['text', 'text_sha256', 'media_count', 'photo_phashes'],
  ...['class', 'suspicion', 'flag_ids', 'reasons_zh', 'reasons_en', 'text_cluster', 'photo_cluster'],
] as const

type Cell = string | number | boolean | null

function listingCells(listing: Listing, verdict: Verdict, { caseId, tool }: CsvFrame): Cell[] {
  const { site, seller, id, title, url, readAt, coverage } = listing
  const { read, stated, walled } = coverage
  const complete = stated === null ? 'unknown' : read >= stated && !walled ? 'complete' : 'partial'
  const ids = [idCell(seller?.id ?? null), idCell(id)]
  return [caseId, '1', tool, verdict.engine, site, seller?.name ?? null, ...ids, title, url, readAt, complete]
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
    [review.text, ...review.followUps.map(({ text }) => text)].join('\n'),
    textHashes.get(review.id) ?? null,
    review.photos.length,
    hashes.join(' '),
  ]
}

function verdictCells(verdict: Verdict, mark: ReviewVerdict | undefined): Cell[] {
  if (mark === undefined) return [null, null, '', '', '']
  const signals: string[] = []
  const zh: string[] = []
  const en: string[] = []
  for (const index of mark.findings) {
    const finding = verdict.findings[index]
    if (finding?.kind !== 'measured') continue
    signals.push(finding.signal)
    for (const evidence of finding.evidence) {
      if (!evidence.reviews.includes(mark.id)) continue
      zh.push(claimSentence(evidence, 'zh'))
      en.push(claimSentence(evidence, 'en'))
    }
  }
  return [mark.class, mark.suspicion, signals.join(' '), zh.join('；'), en.join('; ')]
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
/** A reader with another separator starts a cell here, so a formula may too. */
const STARTS = new Set('\n\r\t;,，；|')
/** Readers skip these before a formula. */
const SKIPPED = new Set(' \u00a0\u3000"\'“”')

/**
 * Puts `'` before whatever a spreadsheet could run (CWE-1236), at the start of the cell and after every character at
 * which a reader might start a new one. Quoting alone does not stop formulas. Linear.
 */
export function inert(text: string): string {
  let out = STARTS.has(text[0] ?? '') ? "'" : ''
  let starting = true
  for (const letter of text) {
    if (starting && TRIGGERS.has(letter)) out += "'"
    starting = STARTS.has(letter) || (starting && (SKIPPED.has(letter) || invisible(letter.codePointAt(0) ?? 0)))
    out += letter
  }
  return out
}
