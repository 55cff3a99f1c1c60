import type { Prepared } from '../signal.ts'

/** What may be more common inside a window than around it. Marks of one family may be two views of one fact. */
export interface Mark {
  id: 'five-star' | 'one-star' | 'near-duplicate' | 'short' | 'unverified'
  family: 'rating' | 'text' | 'identity'
  /** `null` where the page does not show what the mark needs. */
  carried: (prepared: Prepared) => boolean | null
}

/** @param nearDuplicates `Prepared.at` of reviews that share their text with another reviewer's. */
export function marksFor(nearDuplicates: ReadonlySet<number>): readonly Mark[] {
  return [
    { id: 'five-star', family: 'rating', carried: ({ review }) => (review.stars === null ? null : review.stars === 5) },
    { id: 'one-star', family: 'rating', carried: ({ review }) => (review.stars === null ? null : review.stars === 1) },
    {
      id: 'near-duplicate',
      family: 'text',
      carried: ({ at, canonical }) => (canonical === '' ? null : nearDuplicates.has(at)),
    },
    { id: 'short', family: 'text', carried: ({ lowInformation }) => lowInformation },
    {
      id: 'unverified',
      family: 'identity',
      carried: ({ review }) => (review.verified === null ? null : !review.verified),
    },
  ]
}

/** Dated reviews by day, and running counts of one mark: entry i covers the first i reviews. */
export interface Timeline {
  reviews: readonly Prepared[]
  /** Ascending; day of `reviews[i]`. */
  days: Int32Array
}
export interface Counts {
  mark: Mark
  known: Int32Array
  carried: Int32Array
}

/** @param dated reviews whose `day` is not null; sorted here by day, then by canonical position. O(n log n). */
export function timelineOf(dated: readonly Prepared[]): Timeline {
  const reviews = [...dated].sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.at - b.at)
  return { reviews, days: Int32Array.from(reviews, ({ day }) => day ?? 0) }
}

export function countsOf(timeline: Timeline, mark: Mark): Counts {
  const size = timeline.reviews.length + 1
  const known = new Int32Array(size)
  const carried = new Int32Array(size)
  timeline.reviews.forEach((prepared, i) => {
    const has = mark.carried(prepared)
    known[i + 1] = (known[i] ?? 0) + (has === null ? 0 : 1)
    carried[i + 1] = (carried[i] ?? 0) + (has ? 1 : 0)
  })
  return { mark, known, carried }
}

/** Index of the first review on `day` or later. */
export function indexOfDay(days: Int32Array, day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}
