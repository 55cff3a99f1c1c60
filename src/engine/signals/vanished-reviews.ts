import { hypergeometricTail } from '../measures/statistics.ts'
import {
  abstain,
  earlierOf,
  nothingSeen,
  type Reading,
  reviewMark,
  type Sample,
  type Signal,
  type Snapshot,
} from '../signal.ts'
import type { Evidence } from '../types.ts'

/** What may go without a word: people withdraw reviews, and shops remove some by their rules. */
const FEWEST_GONE = 5
const LEAST_SHARE = 0.03
const LOW_STARS = 2
const ALPHA = 0.01
/** Gone reviews are a fact without a motive; gone complaints have one. */
const GONE = 0.3
const LOW_GONE = 0.7

/**
 * Reviews of an earlier reading that are shown no more. Only where all reviews were read both times, or where the
 * shop's own total fell: a page that shows the newest thirty hides the others every day.
 */
export const signal: Signal = {
  id: 'vanished-reviews',
  family: 'sales',
  source:
    'Deleted reviews follow bought ones: He, Hollenbeck & Proserpio, Marketing Science 2022. One-sided exact test on the stars of what is gone.',
  measure,
}

function measure(sample: Sample): Reading {
  const { listing, reviews } = sample
  const earlier = earlierOf(sample)
  if (earlier.length === 0) return abstain('no-earlier-reading')
  const total = listing.stated.reviewCount
  const isComplete = total !== null && !listing.coverage.walled && listing.coverage.read >= total
  const whole = earlier.findLast(({ complete }) => complete)
  if (isComplete && whole) return compare(whole, new Set(reviews.map(({ review }) => reviewMark(review))))
  const before = earlier.reduce((most, { reviewCount }) => Math.max(most, reviewCount ?? 0), 0)
  if (total === null || before === 0) return abstain('readings-incomplete')
  if (!isNotable(before - total, before)) return nothingSeen(before)
  return {
    kind: 'measured',
    weight: GONE,
    informedBy: before,
    evidence: [{ claim: 'vanished-reviews.total-fell', reviews: [], observed: total, expected: before, quotes: [] }],
    innocent: ['moderation', 'withdrawn', 'moved-reviews'],
    reviews: new Map(),
  }
}

const isNotable = (gone: number, of: number): boolean => gone >= FEWEST_GONE && gone >= LEAST_SHARE * of

function compare({ reviews }: Snapshot, shown: ReadonlySet<number>): Reading {
  const all = [...reviews]
  const gone = all.filter(([mark]) => !shown.has(mark))
  if (!isNotable(gone.length, all.length)) return nothingSeen(all.length)
  const low = (some: typeof all): number => some.filter(([, stars]) => stars !== null && stars <= LOW_STARS).length
  const [lowGone, lowAll] = [low(gone), low(all)]
  const chance = hypergeometricTail(lowGone, all.length, lowAll, gone.length)
  const evidence: Evidence[] = [
    { claim: 'vanished-reviews.gone', reviews: [], observed: gone.length, expected: all.length, quotes: [] },
  ]
  if (chance <= ALPHA)
    evidence.push({
      claim: 'vanished-reviews.low-gone',
      reviews: [],
      observed: shareOf(lowGone, gone.length),
      expected: shareOf(lowAll - lowGone, all.length - gone.length),
      quotes: [],
    })
  return {
    kind: 'measured',
    weight: chance <= ALPHA ? GONE + LOW_GONE : GONE,
    informedBy: all.length,
    evidence,
    innocent: ['moderation', 'withdrawn', 'moved-reviews'],
    reviews: new Map(),
  }
}

const shareOf = (part: number, whole: number): number => Math.round((10_000 * part) / Math.max(1, whole)) / 10_000
