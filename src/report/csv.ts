import { pieces, type Steps } from '../engine/steps.ts'
import type { Review } from '../engine/types.ts'
import { clusterIds, clustersOf } from './clusters.ts'
import { type Cell, csvCell, idCell } from './csv-cell.ts'
import type { Report } from './json.ts'
import { coverageOf, REPORT_SCHEMA, reviewKeys } from './keys.ts'
import { STRENGTHS, type Strength, strengthOf } from './strength.ts'
import { claimSentence, type Words } from './words/index.ts'

/** Columns of `reviews.csv`: those that desks share, in their order, then what only we have. */
export const COLUMNS = [
  ...['bundle_id', 'schema_version', 'tool_version', 'ruleset_version', 'platform', 'seller_name', 'seller_id'],
  ...['item_id', 'item_title', 'canonical_url', 'review_key', 'review_id', 'captured_utc', 'captured_local'],
  ...['date_shown', 'rating', 'author_mask', 'text', 'text_sha256', 'media_count', 'photo_sha256s', 'photo_phashes'],
  ...['flag_ids', 'flag_strength', 'reasons_zh', 'reasons_en', 'text_cluster', 'photo_cluster', 'coverage'],
  ...['reporter_mode', 'bundle_sha256', 'verified'],
  ...['review_title', 'follow_ups', 'variant', 'purchase_mark', 'programme', 'left_out', 'set_aside'],
] as const

/**
 * One row per review: UTF-8 with BOM, CRLF, every field quoted (RFC 4180), formulas made inert. `bundle_sha256` and
 * `verified` stay empty: a bundle cannot know its own hash, and whoever receives it fills them in.
 * @param words reasons stand in both languages, whatever the report speaks.
 * @param textHashes SHA-256 of each review's exported text (NFC, UTF-8), by review id.
 */
export function* reviewsCsv(
  report: Report,
  textHashes: ReadonlyMap<string, string>,
  words: { zh: Words; en: Words },
): Steps<string> {
  const reasons = reasonsOf(report, words)
  const clusters = clustersOf(report.reasons)
  const [texts, photos] = [clusterIds(clusters, 'text'), clusterIds(clusters, 'photo')]
  const keys = reviewKeys(report.listing)
  const originals = new Map(report.media.map(({ asset, original }) => [asset, original]))
  const excluded = new Set(report.excluded)
  const aside = new Set(report.setAside.reviews)
  const { site, seller, id: item, title, url, readAt } = report.listing
  const head = [report.caseId, REPORT_SCHEMA, report.tool.version, report.reasons.engine, site, seller?.name ?? null]
  const subject = [idCell(seller?.id ?? null), idCell(item), title, url]
  const isFull = pieces()
  let rows = rowOf(COLUMNS)
  for (const [at, review] of report.listing.reviews.entries()) {
    const found = reasons.get(review.id)
    rows += rowOf([
      ...[...head, ...subject, keys[at] ?? null, idCell(review.id), readAt, report.capture.localTime],
      ...said(review, textHashes),
      ...pictures(review, originals),
      ...[[...(found?.rules ?? [])].join(' '), found?.strength ?? null],
      ...[found?.zh.join('；') ?? '', found?.en.join('; ') ?? ''],
      ...[texts.get(review.id) ?? null, photos.get(review.id) ?? null, coverageOf(report.listing)],
      ...[report.reporter?.mode ?? null, null, null],
      ...[review.title, review.followUps.map(({ text }) => text).join('\n'), review.variant],
      ...[review.verified, review.programme, excluded.has(review.id), aside.has(review.id)],
    ])
    if (isFull(review.text.length)) yield
  }
  return `\ufeff${rows}`
}

const rowOf = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

const said = ({ id, postedOn, stars, reviewer, text }: Review, hashes: ReadonlyMap<string, string>): Cell[] => [
  postedOn,
  stars,
  reviewer?.name ?? null,
  text,
  hashes.get(id) ?? null,
]

const pictures = ({ photos }: Review, originals: ReadonlyMap<string, string>): Cell[] => [
  photos.length,
  photos.flatMap(({ asset }) => (asset === null ? [] : (originals.get(asset) ?? []))).join(' '),
  photos.flatMap(({ hash }) => hash ?? []).join(' '),
]

interface Reasons {
  rules: Set<string>
  strength: Strength
  zh: string[]
  en: string[]
}

/** What findings say of each review they name. Linear in all evidence. */
function reasonsOf({ flagged }: Report, said: { zh: Words; en: Words }): Map<string, Reasons> {
  const sentences = new Map<object, { zh: string; en: string }>()
  const byReview = new Map<string, Reasons>()
  for (const { id, reasons } of flagged) {
    const all: Reasons = { rules: new Set(), strength: 'info', zh: [], en: [] }
    for (const { finding, evidence } of reasons) {
      const words = sentences.get(evidence) ?? {
        zh: claimSentence(evidence, said.zh),
        en: claimSentence(evidence, said.en),
      }
      sentences.set(evidence, words)
      all.rules.add(finding.signal)
      all.zh.push(words.zh)
      all.en.push(words.en)
      all.strength = stronger(all.strength, strengthOf(finding.weight))
    }
    byReview.set(id, all)
  }
  return byReview
}

const stronger = (a: Strength, b: Strength): Strength => (STRENGTHS.indexOf(b) > STRENGTHS.indexOf(a) ? b : a)
