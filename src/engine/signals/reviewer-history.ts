import { type Standing, standings } from '../network/standing.ts'
import { abstain, type Prepared, type Reading, type ReviewWeight, type Sample, type Signal } from '../signal.ts'
import type { Evidence } from '../types.ts'
import { HISTORY, HISTORY_APART, HISTORY_DAYS, HISTORY_ONE, HISTORY_SHOWN } from '../weights.ts'

const FEWEST = 5
/** Largest weight against a review. Everybody writes a first review once. */
const CAP = 1
const VETERAN = -0.3
/** Known for longer than this, with reviews elsewhere: named as what speaks for a review. */
const LONG_DAYS = 180
/** Largest listing-level weight; it never reaches the level at which a signal counts as firing. */
const LISTING_CAP = 0.5
const MOST_APART = 2.5

/**
 * What is known of the reviewers: totals and levels that the shop shows, and their other reviews in memory. Mostly it
 * reassures. It compares reviewers of one listing: where everybody is new, being new says nothing.
 */
export const signal: Signal = {
  id: 'reviewer-history',
  family: 'identity',
  source:
    'Singletons and time active: Xie et al., KDD 2012; Rayana & Akoglu, KDD 2015 (ISR, BST). Weights measured on YelpChi, see weights.ts.',
  measure,
}

function measure(sample: Sample): Reading {
  const known = standings(sample)
  if (known.size === 0) return abstain('no-reviewer-history')
  if (known.size < FEWEST) return abstain('too-few-reviews')
  const raw = new Map<number, number>()
  let sum = 0
  for (const [at, standing] of known) {
    const weight = weightOf(standing)
    raw.set(at, weight)
    sum += Math.exp(weight)
  }
  // Over ordinary reviews likelihood ratios average 1; where newcomers are the rule, they weigh nothing.
  const usual = Math.log(Math.max(1, sum / known.size))
  const apart = distances(sample.reviews)
  const reviews = new Map<number, ReviewWeight>()
  const newcomers: Prepared[] = []
  let against = 0
  for (const [at, weight] of raw) {
    const own = weight - usual
    const total = own > 0 ? CAP * Math.tanh((own + HISTORY_APART * (apart[at] ?? 0)) / CAP) : own
    if (Math.abs(total) < 0.005) continue
    reviews.set(at, { weight: total, exact: false })
    const prepared = sample.reviews[at]
    if (total <= 0 || !prepared) continue
    against += total
    newcomers.push(prepared)
  }
  return {
    kind: 'measured',
    weight: Math.min(LISTING_CAP, against / known.size),
    informedBy: known.size,
    evidence: [...firstTimers(newcomers, known.size), ...longKnown(sample.reviews, known)],
    innocent: newcomers.length > 0 ? ['first-review', 'memory-is-partial'] : [],
    reviews,
  }
}

function weightOf({ reviews, days, veteran }: Standing): number {
  const bonus = veteran ? VETERAN : 0
  if (reviews <= 1) return veteran ? bonus : HISTORY_ONE
  const row = reviews === 2 ? 0 : reviews <= 5 ? 1 : 2
  if (days === null) return (HISTORY_SHOWN[row] ?? 0) + bonus
  const column = HISTORY_DAYS.filter((edge) => days > edge).length
  return (HISTORY[row]?.[column] ?? 0) + bonus
}

/** Stars from the mean of all others, by `Prepared.at`; 0 where unknown. */
function distances(reviews: readonly Prepared[]): Float64Array {
  const out = new Float64Array(reviews.length)
  let sum = 0
  let rated = 0
  for (const { review } of reviews) {
    if (review.stars === null) continue
    sum += review.stars
    rated += 1
  }
  if (rated < FEWEST) return out
  for (const { at, review } of reviews)
    if (review.stars !== null)
      out[at] = Math.min(MOST_APART, Math.abs(review.stars - (sum - review.stars) / (rated - 1)))
  return out
}

const share = (part: number, of: number): number => Math.round((10_000 * part) / of) / 10_000

function firstTimers(newcomers: readonly Prepared[], known: number): Evidence[] {
  if (newcomers.length === 0) return []
  const reviews = newcomers.map(({ review }) => review.id)
  return [
    {
      claim: 'reviewer-history.first',
      reviews,
      observed: share(newcomers.length, known),
      expected: null,
      quotes: [],
    },
  ]
}

function longKnown(reviews: readonly Prepared[], known: ReadonlyMap<number, Standing>): Evidence[] {
  const long = reviews.filter(({ at }) => (known.get(at)?.days ?? 0) > LONG_DAYS)
  if (long.length === 0) return []
  return [
    {
      claim: 'reviewer-history.long-known',
      reviews: long.map(({ review }) => review.id),
      observed: share(long.length, known.size),
      expected: null,
      quotes: [],
    },
  ]
}
