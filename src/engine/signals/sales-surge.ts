import type { ClaimKey, InnocentKey } from '../claims.ts'
import { betaBinomialTail } from '../measures/statistics.ts'
import {
  abstain,
  earlierOf,
  nothingSeen,
  type Prepared,
  type Reading,
  reviewMark,
  type Sample,
  type Signal,
  type Snapshot,
} from '../signal.ts'

/**
 * Reviews per sale, as Beta distributions over shops so wide that only the absurd is improbable: half at the most where
 * a shop counts an entry for every order, one in twenty where it counts texts.
 */
const AT_MOST = { a: 2, b: 2 }
const AT_LEAST = { a: 1, b: 20 }
/** Earlier buyers who review late, as a share of all sales before. */
const LATE = 0.05
/** Reviews lag behind sales; sales without reviews are looked for from this time on. */
const LAG_DAYS = 30
const ALPHA = 0.01
/** Caps in nats (science note 1.13). Sales without reviews are common enough to say little. */
const CAP = { more: 1, fewer: 0.5 }
const PER_REVIEW = 0.3
const DAY = 86_400_000

/** Reviews that grow faster than sales, or sales that bring no reviews, between two readings of one listing. */
export const signal: Signal = {
  id: 'sales-surge',
  family: 'sales',
  source:
    'Beta-binomial at the end of the shown range that is least suspicious (science note 1.13). Brushing raises both (Xu et al., WWW 2015), so nothing here clears anybody.',
  measure,
}

function measure(sample: Sample): Reading {
  const { listing } = sample
  const earlier = earlierOf(sample)
  if (earlier.length === 0) return abstain('no-earlier-reading')
  const { sales, reviewCount } = listing.stated
  const before = earlier.find((one) => one.sales !== null && one.reviewCount !== null)
  if (!before?.sales || before.reviewCount === null || sales === null || reviewCount === null)
    return abstain('no-sales-shown')
  const added = Math.max(0, reviewCount - before.reviewCount)
  const most = sales.max === null ? null : Math.max(0, sales.max - before.sales.min)
  const least = before.sales.max === null ? null : Math.max(0, sales.min - before.sales.max)
  if (most === null && least === null) return abstain('no-sales-shown')
  const fresh = sample.reviews.filter((prepared) => isNew(prepared, before))
  if (most !== null) {
    const buyers = Math.round(most + LATE * (before.sales.max ?? before.sales.min))
    const strength = strengthOf(added > buyers ? 0 : tail(added, buyers, AT_MOST.a, AT_MOST.b))
    if (strength > 0) return unusual('sales-surge.more-reviews', CAP.more * strength, added, buyers, fresh)
  }
  const days = (Date.parse(listing.readAt) - Date.parse(before.at)) / DAY
  if (least !== null && days >= LAG_DAYS) {
    const silent = Math.max(0, least - added)
    const strength = strengthOf(tail(silent, least, AT_LEAST.b, AT_LEAST.a))
    if (strength > 0) return unusual('sales-surge.fewer-reviews', CAP.fewer * strength, added, least, [])
  }
  return nothingSeen(added)
}

/** Sales beyond this are scaled down to it: the tail is summed, and hardly depends on the scale. */
const MOST_SUMMED = 50_000
const tail = (x: number, n: number, a: number, b: number): number => {
  const scale = Math.min(1, MOST_SUMMED / Math.max(1, n))
  return betaBinomialTail(Math.round(x * scale), Math.round(n * scale), a, b)
}

/** Half at 1 %, whole at 1 in 10,000; 0 above 1 %. */
const strengthOf = (chance: number): number =>
  chance > ALPHA ? 0 : Math.min(1, 0.5 + Math.log10(ALPHA / Math.max(chance, 1e-300)) / 4)

/** Not seen before, and dated after: an unread old review is not new. */
const isNew = ({ review, day, platformDefault }: Prepared, before: Snapshot): boolean =>
  !platformDefault &&
  !before.reviews.has(reviewMark(review)) &&
  day !== null &&
  day * DAY >= Date.parse(before.at) - DAY

function unusual(
  claim: ClaimKey,
  weight: number,
  observed: number,
  expected: number,
  fresh: readonly Prepared[],
): Reading {
  const innocent: InnocentKey[] = ['late-reviews', 'moved-reviews', 'bought-elsewhere']
  return {
    kind: 'measured',
    weight,
    informedBy: Math.max(observed, expected),
    evidence: [{ claim, reviews: fresh.map(({ review }) => review.id), observed, expected, quotes: [] }],
    innocent,
    reviews: new Map(fresh.map(({ at }) => [at, { weight: PER_REVIEW * weight, exact: false }])),
  }
}
