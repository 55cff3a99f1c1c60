import { createHash } from 'node:crypto'
import { standings } from '../../src/engine/network/standing.ts'
import { prepare } from '../../src/engine/prepare.ts'
import { HISTORY_DAYS } from '../../src/engine/weights.ts'
import { gatherPast } from '../../src/memory/past.ts'
import { byListing, listingOf, missing, reviewOf, rowsOf } from './sets.ts'

const SET = 'yelpchi-meta'

/** Whether weights may be measured on this listing; `npm run accuracy` scores the others by themselves. */
export const isMeasuredOn = (listing: string): boolean =>
  (createHash('md5').update(listing).digest()[15] ?? 0) % 2 === 0

/** Log-likelihood ratios of a reviewer's history, in nats (src/engine/weights.ts). */
export interface History {
  one: number
  /** By reviews known (2, 3 to 5, 6 and more) and days between first and last. */
  table: number[][]
  /** Reviews of the listings it was measured on. */
  reviews: number
}

interface Counts {
  filtered: number
  recommended: number
}

/** Pseudo-reviews of each kind, drawn towards the base rate; a cell of few reviews says little. */
const HELD = 2
/** What a filter's label may say at most: it looks at accounts itself. */
const MOST = 3.5

/** Counts filtered and recommended reviews of YelpChi by what the whole stream knows of their reviewers. `null` without the set. */
export function historyFrom(): History | null {
  if (missing([SET]).length > 0) return null
  const groups = [...byListing(rowsOf(SET))]
  const gathering = gatherPast()
  const listings = groups.map(([id, rows]) => listingOf(id, rows.map(reviewOf)))
  for (const listing of listings) gathering.add(listing)
  const past = gathering.past()
  const one: Counts = { filtered: 0, recommended: 0 }
  const table = Array.from({ length: 3 }, () =>
    Array.from({ length: HISTORY_DAYS.length + 1 }, (): Counts => ({ filtered: 0, recommended: 0 })),
  )
  const all: Counts = { filtered: 0, recommended: 0 }
  groups.forEach(([id, rows], i) => {
    const listing = listings[i]
    if (!listing || !isMeasuredOn(id)) return
    const { sample } = prepare(listing, past)
    const labels = new Map(rows.map((row) => [row.id, row.label]))
    const known = standings(sample)
    for (const { at, review } of sample.reviews) {
      const [standing, label] = [known.get(at), labels.get(review.id)]
      if (!standing || label === null || label === undefined) continue
      const row = standing.reviews <= 2 ? 0 : standing.reviews <= 5 ? 1 : 2
      const column = HISTORY_DAYS.filter((edge) => (standing.days ?? 0) > edge).length
      const cell = standing.reviews <= 1 ? one : table[row]?.[column]
      for (const counts of [all, cell]) if (counts) counts[label === 'fake' ? 'filtered' : 'recommended']++
    }
  })
  const pooled = transposed(transposed(table).map(falling))
  return {
    one: ratio(one, all),
    table: pooled.map((row) => row.map((counts) => ratio(counts, all))),
    reviews: all.filtered + all.recommended,
  }
}

/** Pseudo-counts at the base rate; to a twentieth of a nat. */
function ratio({ filtered, recommended }: Counts, all: Counts): number {
  const base = all.filtered / (all.filtered + all.recommended)
  const odds = (filtered + HELD * base) / (recommended + HELD * (1 - base))
  const value = Math.log(odds * (all.recommended / all.filtered))
  return Math.round(20 * Math.max(-MOST, Math.min(MOST, value))) / 20
}

/** Cells pooled until more known reviews never speak against a reviewer (pool adjacent violators). */
function falling(column: readonly Counts[]): Counts[] {
  const share = ({ filtered, recommended }: Counts): number => filtered / Math.max(1, filtered + recommended)
  const blocks: { counts: Counts; cells: number }[] = []
  for (const counts of column) {
    blocks.push({ counts, cells: 1 })
    for (let last = blocks.length - 1; last > 0; last--) {
      const [above, below] = [blocks[last - 1], blocks[last]]
      if (!above || !below || share(above.counts) >= share(below.counts)) break
      const counts = {
        filtered: above.counts.filtered + below.counts.filtered,
        recommended: above.counts.recommended + below.counts.recommended,
      }
      blocks.splice(last - 1, 2, { counts, cells: above.cells + below.cells })
    }
  }
  return blocks.flatMap(({ counts, cells }) => Array.from({ length: cells }, () => counts))
}

const transposed = <T>(rows: readonly (readonly T[])[]): T[][] =>
  (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)))
