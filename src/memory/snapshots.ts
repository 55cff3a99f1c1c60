import { listingKey, type Prepared, reviewMark, type Snapshot } from '../engine/signal.ts'
import type { Listing } from '../engine/types.ts'

/** Readings of one listing that are kept. */
const MOST_READINGS = 50
const NO_STARS = 0xff
const STEPS = 20

/** A reading, its reviews as two columns: 5 bytes a review. */
interface Reading extends Omit<Snapshot, 'reviews'> {
  marks: Uint32Array
  stars: Uint8Array
}

export interface Snapshots {
  add: (listing: Listing, reviews: readonly Prepared[]) => void
  /** Ends the gathering; listings read once are forgotten. */
  index: () => (listing: string, before: string) => readonly Snapshot[]
}

/** How listings looked at each reading. Readings with one time are one reading (say, two pages of it). */
export function snapshots(): Snapshots {
  const readings = new Map<string, Reading[]>()
  return {
    add: (listing, reviews) => {
      const people = reviews.filter(({ platformDefault }) => !platformDefault)
      const key = listingKey(listing)
      const known = readings.get(key) ?? []
      if (known.length >= MOST_READINGS || known.some(({ at }) => at === listing.readAt)) return
      const { reviewCount, sales } = listing.stated
      known.push({
        at: listing.readAt,
        reviewCount,
        sales,
        complete: isComplete(listing),
        marks: Uint32Array.from(people, ({ review }) => reviewMark(review)),
        stars: Uint8Array.from(people, ({ review }) => (review.stars === null ? NO_STARS : review.stars * STEPS)),
      })
      readings.set(key, known)
    },
    index: () => {
      for (const [key, all] of readings) {
        if (all.length < 2) readings.delete(key)
        else all.sort((a, b) => (a.at < b.at ? -1 : 1))
      }
      return (listing, before) => (readings.get(listing) ?? []).filter(({ at }) => at < before).map(snapshotOf)
    },
  }
}

/** Whether as many reviews were read as the shop states; not knowing the total is not completeness. */
const isComplete = ({ stated, coverage }: Listing): boolean => {
  const total = stated.reviewCount ?? coverage.stated
  return total !== null && !coverage.walled && coverage.read >= total
}

function snapshotOf({ at, reviewCount, sales, complete, marks, stars }: Reading): Snapshot {
  const reviews = new Map<number, number | null>()
  marks.forEach((mark, i) => {
    const own = stars[i] ?? NO_STARS
    reviews.set(mark, own === NO_STARS ? null : own / STEPS)
  })
  return { at, reviewCount, sales, complete, reviews }
}
