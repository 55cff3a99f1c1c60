import type { AlignedRow, Alignment } from '../explanation.ts'
import { align } from '../template/align.ts'
import { canonicaliseWithOffsets, originalSpan } from '../text/canonical.ts'
import { type Tokens, tokensOf } from '../text/words.ts'
import type { Evidence, Review } from '../types.ts'

/** Rows compared, and rows tried as the centre of the others. */
const ROWS = 12
const CENTRES = 4
/** Part of the rows that must have a word for it to be shared. */
const AGREED = 0.8
/** Columns of shared words, the longest of them; and the shortest worth a column, in characters. */
const COLUMNS = 8
const SHORTEST = { latin: 4, dense: 2 }

interface Row {
  review: Review
  traced: ReturnType<typeof canonicaliseWithOffsets>
  tokens: Tokens
}

/**
 * Star alignment of the first twelve texts a piece of evidence names (as engine/template/skeleton.ts finds patterns).
 * `null` where fewer than two have text, or nothing is shared. Words beyond 300 of a text stand in its last slot.
 */
export function alignmentOf({ reviews: ids }: Evidence, reviews: ReadonlyMap<string, Review>): Alignment | null {
  const rows = ids
    .flatMap((id): Row[] => {
      const review = reviews.get(id)
      if (!review || review.text === '') return []
      const traced = canonicaliseWithOffsets(review.text)
      return [{ review, traced, tokens: tokensOf(traced.text) }]
    })
    .slice(0, ROWS)
  const star = rows.length < 2 ? null : bestStar(rows)
  if (!star) return null
  const runs = runsOf(star, rows)
  if (runs.length === 0) return null
  return { rows: rows.map((row, i) => ({ review: row.review.id, cells: cellsOf(row, star.partners[i], runs) })) }
}

/** For each row the partner of each word of the centre, or −1. */
interface Star {
  centre: Row
  partners: Int16Array[]
}

function bestStar(rows: readonly Row[]): Star | null {
  let best: Star | null = null
  let most = 0
  for (const centre of rows.slice(0, CENTRES)) {
    const partners = rows.map(({ tokens }) => align(centre.tokens.hashes, tokens.hashes))
    const shared = partners.reduce((sum, row) => sum + row.filter((partner) => partner >= 0).length, 0)
    if (shared > most) best = { centre, partners }
    most = Math.max(most, shared)
  }
  return best
}

/** Words of the centre, first and last, that stand together in all rows that have them. */
interface Run {
  first: number
  last: number
}

function runsOf({ centre, partners }: Star, rows: readonly Row[]): Run[] {
  const runs: Run[] = []
  const { starts, ends, hashes } = centre.tokens
  for (let word = 0; word < hashes.length; word++) {
    const having = partners.filter((row) => (row[word] ?? -1) >= 0).length
    if (having < Math.max(2, AGREED * rows.length)) continue
    const last = runs.at(-1)
    const joins = last?.last === word - 1 && partners.every((row) => follows(row, word))
    if (last && joins) last.last = word
    else runs.push({ first: word, last: word })
  }
  const single = ends.reduce((count, end, i) => count + (end - (starts[i] ?? 0) === 1 ? 1 : 0), 0)
  const shortest = single * 2 > hashes.length ? SHORTEST.dense : SHORTEST.latin
  const lengthOf = ({ first, last }: Run): number => (ends[last] ?? 0) - (starts[first] ?? 0)
  const longest = [...runs].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, COLUMNS)
  return runs.filter((run) => lengthOf(run) >= shortest && longest.includes(run))
}

/** Whether nothing stands between a word and the one before it. */
const follows = (row: Int16Array, word: number): boolean => {
  const [before = -1, own = -1] = [row[word - 1], row[word]]
  return before < 0 || own < 0 || own === before + 1
}

function cellsOf(
  { review, traced, tokens }: Row,
  partners: Int16Array | undefined,
  runs: readonly Run[],
): AlignedRow['cells'] {
  const cells: AlignedRow['cells'] = []
  let done = 0
  for (const { first, last } of runs) {
    const own = partners?.slice(first, last + 1).filter((partner) => partner >= 0) ?? []
    const from = own.at(0)
    const to = own.at(-1)
    if (from === undefined || to === undefined) {
      cells.push({ start: done, end: done }, { start: done, end: done })
      continue
    }
    const span = originalSpan(traced, tokens.starts[from] ?? 0, tokens.ends[to] ?? 0)
    const start = Math.max(done, span.start)
    cells.push({ start: done, end: start }, { start, end: Math.max(start, span.end) })
    done = Math.max(start, span.end)
  }
  cells.push({ start: done, end: review.text.length })
  return cells
}
