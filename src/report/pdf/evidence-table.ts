import type { Steps } from '../../engine/steps.ts'
import type { Report } from '../json.ts'
import { type Cell, INKS, Pages } from './pages.ts'
import { frameOf, type PdfWords, pdfSettingOf, ruleNames } from './setting.ts'

/** Rows printed at most; all are in reviews.csv. */
const ROWS = 500
/** UTF-16 units of a text, and lines of a row. */
const TEXT = 220
const LINES = 5
/** Digits of a SHA-256 that the column has room for. */
const HASH_SHOWN = 16

const COLUMNS = ['no', 'date', 'stars', 'name', 'text', 'reasons', 'hash'] as const
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  no: 24,
  date: 50,
  stars: 30,
  name: 42,
  text: 160,
  reasons: 92,
  hash: 81,
}
const GAP = 8
const SIZE = 7.6

/**
 * `3-evidence-table.pdf`: one row per review with signs, numbered as in the report, with the beginning of the SHA-256
 * of its exported text. The report must be masked already. Pure; linear in reviews and evidence.
 * @param textHashes lower-case hex by review id.
 */
export function* evidenceTablePdf(
  report: Report,
  said: PdfWords,
  textHashes: ReadonlyMap<string, string>,
): Steps<Uint8Array> {
  const setting = pdfSettingOf(report, said)
  const { words, marked, pack } = setting
  const pages = new Pages(frameOf(setting, pack.titles.table))
  pages.text([{ text: pack.titles.table, bold: true }], { size: 17, after: 6 })
  pages.text([{ text: marked.length === 0 ? pack.tableNone : pack.tableLead, ink: INKS.soft }], { size: 9, after: 10 })
  if (marked.length > ROWS)
    pages.text([{ text: words.reviewsCut(ROWS, marked.length), ink: INKS.soft }], { size: 9, after: 10 })
  let onPage = 0
  for (const [at, { review, reasons }] of marked.slice(0, ROWS).entries()) {
    const texts = {
      no: String(at + 1),
      date: review.postedOn?.slice(0, 10) ?? '–',
      stars: review.stars === null ? '–' : String(Math.round(review.stars * 10) / 10),
      name: review.reviewer?.name ?? '–',
      text: review.text === '' ? words.noText : review.text.slice(0, TEXT),
      reasons: ruleNames(reasons, setting.said),
      hash: textHashes.get(review.id)?.slice(0, HASH_SHOWN) ?? '–',
    }
    pages.rule(4, 4, 60)
    if (pages.count !== onPage) {
      pages.row(cells(pack.columns, INKS.soft), { size: SIZE, after: 5 })
      onPage = pages.count
    }
    pages.row(cells(texts), { size: SIZE, leading: 10.8, most: LINES })
    yield
  }
  return yield* pages.written()
}

function cells(texts: Readonly<Record<(typeof COLUMNS)[number], string>>, ink: string = INKS.ink): Cell[] {
  let left = 0
  return COLUMNS.map((column) => {
    const cell = { spans: [{ text: texts[column], ink }], left, width: WIDTHS[column] - GAP }
    left += WIDTHS[column]
    return cell
  })
}
