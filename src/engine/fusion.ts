import { betaQuantile, regularisedBeta } from './measures/statistics.ts'
import type { Reassurance } from './reassurance.ts'
import type { Prepared, Reading, Signal } from './signal.ts'
import type { Band, Family } from './types.ts'

/**
 * From readings to one answer, after science note 1.14: log-likelihood ratios add up across families, but within a
 * family only the strongest counts in full, so that three views of one fact are not three facts.
 */
const FUSION = {
  /** Suspicion of a review about which nothing is known. */
  prior: 0.08,
  /** Families are not independent either: their sum is discounted. */
  acrossFamilies: 0.8,
  /** What a second signal of the same family adds. */
  withinFamily: 0.25,
  /** Observations at which an inexact reading counts half. */
  halfWeight: 10,
  /** How much of a listing-level admission ("five stars for a gift card") carries over to each praising review. */
  listingIncentive: 0.5,
  /** Share of reviews above which a listing is called unusual. */
  share: 0.15,
  /** Mean share from which a listing shows some signs; below it twenty planted copies cannot mark two thousand reviews. */
  someShare: 0.06,
  /** A sample is never discounted below this part of itself, however large the stated total. */
  coverageFloor: 0.3,
  /** Correlation between reviews that share a text. */
  correlation: 0.3,
} as const

/** Largest sum a family may contribute to one review, in nats. */
const CAPS: Record<Family, number> = {
  text: 3,
  time: 2,
  rating: 0.5,
  photo: 3,
  incentive: 3.5,
  network: 3.5,
  identity: 1,
  topic: 0,
  sales: 1,
}

export interface Measurement {
  signal: Signal
  reading: Reading
}

/** Suspicion of each prepared review, 0 to 1, by `Prepared.at`; `skip` leaves families out (for adjusted stars). */
export function suspicions(
  reviews: readonly Prepared[],
  measurements: readonly Measurement[],
  reassurance: Reassurance,
  skip: readonly Family[] = [],
): Float64Array {
  const used = measurements.filter(({ signal }) => !skip.includes(signal.family))
  const carried = listingIncentive(used)
  const out = new Float64Array(reviews.length)
  for (const prepared of reviews) {
    const byFamily = new Map<Family, number[]>()
    for (const { signal, reading } of used) {
      if (reading.kind !== 'measured') continue
      const own = reading.reviews.get(prepared.at)
      if (!own || own.weight === 0) continue
      const trust = own.exact ? 1 : reading.informedBy / (reading.informedBy + FUSION.halfWeight)
      const list = byFamily.get(signal.family)
      if (list) list.push(own.weight * trust)
      else byFamily.set(signal.family, [own.weight * trust])
    }
    let sum = praises(prepared) && !byFamily.has('incentive') ? carried : 0
    let against = 0
    for (const [family, weights] of byFamily) {
      const weight = familyWeight(family, weights)
      sum += weight
      // Who somebody is does not say how the review came about: only what is seen in reviews undoes reassurance.
      if (family !== 'identity') against += Math.max(0, weight)
    }
    const evidence = FUSION.acrossFamilies * sum + reassuring(reassurance, prepared.at, against, skip)
    out[prepared.at] = prepared.platformDefault ? FUSION.prior : logistic(logit(FUSION.prior) + evidence)
  }
  return out
}

/** Soft reassurance yields to evidence smoothly, so that more evidence always means more suspicion. */
function reassuring({ firm, soft, stars }: Reassurance, at: number, against: number, skip: readonly Family[]): number {
  const mild = (soft[at] ?? 0) + (skip.includes('rating') ? 0 : (stars[at] ?? 0))
  return (firm[at] ?? 0) + mild * Math.exp(-against)
}

function familyWeight(family: Family, weights: number[]): number {
  const sorted = weights.sort((a, b) => b - a)
  let sum = sorted[0] ?? 0
  for (let i = 1; i < sorted.length; i++) sum += FUSION.withinFamily * (sorted[i] ?? 0)
  return Math.min(CAPS[family], sum)
}

function listingIncentive(measurements: readonly Measurement[]): number {
  let weight = 0
  for (const { signal, reading } of measurements)
    if (signal.family === 'incentive' && reading.kind === 'measured') weight = Math.max(weight, reading.weight)
  return FUSION.listingIncentive * weight
}

/** Only praise can have been bought by a reward for praise; a review without stars may be either. */
const praises = ({ review }: Prepared): boolean => review.stars === null || review.stars >= 4.5

export interface Share {
  mean: number
  low: number
  high: number
  /** Probability that the share is above `FUSION.share`. */
  above: number
  score: number
  interval: [number, number]
  /** Reviews' worth of information, after short, default and copied texts are discounted. */
  effective: number
}

/**
 * The share of reviews that carry signs, as a Beta posterior, and the score read from it: the chance, in percent,
 * that three reviews picked at random all carry none.
 * @param weights suspicion by review; only what lies above the prior counts as sign.
 * @param information 0 to 1 by review.
 */
export function shareOf(
  weights: Float64Array,
  information: Float64Array,
  meanCluster: number,
  coverage: { read: number; stated: number | null },
): Share {
  let total = 0
  let signs = 0
  for (let i = 0; i < weights.length; i++) {
    const excess = Math.max(0, ((weights[i] ?? 0) - FUSION.prior) / (1 - FUSION.prior))
    // A copied flood is short of information, but it is not short of reviews: signs always count in full.
    const weight = Math.max(information[i] ?? 0, excess)
    total += weight
    signs += weight * excess
  }
  const effective = total / (1 + (meanCluster - 1) * FUSION.correlation)
  const { read, stated } = coverage
  const seen =
    stated === null || stated <= read ? 1 : Math.max(FUSION.coverageFloor, Math.min(1, read / (0.1 * stated)))
  const estimate = total > 0 ? signs / total : 0
  const a = 1 + estimate * effective * seen
  const b = 9 + (1 - estimate) * effective * seen
  const low = betaQuantile(a, b, 0.05)
  const high = betaQuantile(a, b, 0.95)
  return {
    mean: a / (a + b),
    low,
    high,
    above: 1 - regularisedBeta(a, b, FUSION.share),
    score: 100 * threeOrdinary(a, b),
    interval: [100 * (1 - high) ** 3, 100 * (1 - low) ** 3],
    effective,
  }
}

/** E[(1 − θ)³] for θ ~ Beta(a, b). */
function threeOrdinary(a: number, b: number): number {
  let product = 1
  for (let i = 0; i < 3; i++) product *= (b + i) / (a + b + i)
  return product
}

export interface Grounds {
  /** Distinct reviews that came from people. */
  reviews: number
  /** Families with enough data to have seen something. */
  familiesAble: number
  /** Families with a listing-level weight of at least 1. */
  familiesFiring: number
  /** Most reviewers named by a family of exact facts. */
  exactReviewers: number
  strongest: number
  /** Two or more reviewers say that stars were paid for: that speaks of the listing whatever the share. */
  admitted: boolean
}

/** The band: abstention first, then the worst only on two families or on exact facts by three people. */
export function bandOf(share: Share, grounds: Grounds): Band {
  const exact = grounds.exactReviewers >= 2
  if (grounds.reviews < 5) return 'not-enough-data'
  if (share.effective < 8 && !exact) return 'not-enough-data'
  if (share.high - share.low > 0.35 && !exact) return 'not-enough-data'
  if (grounds.familiesAble < 2) return 'not-enough-data'
  const grave = grounds.familiesFiring >= 2 || grounds.exactReviewers >= 3
  if (grave && share.above >= 0.8) return 'strong-signs'
  if (grounds.admitted || (grounds.strongest >= 1 && share.mean >= FUSION.someShare)) return 'some-signs'
  return 'no-signs'
}

const logit = (p: number): number => Math.log(p / (1 - p))
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
