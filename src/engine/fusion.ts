import type { Reassurance } from './reassurance.ts'
import type { Prepared, Reading, Signal } from './signal.ts'
import type { Family } from './types.ts'
import { WEIGHTS } from './weights.ts'

/**
 * From readings to the suspicion of each review, after science note 1.14: log-likelihood ratios add up across
 * families, but within a family only the strongest counts in full, so that three views of one fact are not three facts.
 */
const FUSION = {
  /** What a second signal of the same family adds. */
  withinFamily: 0.25,
  /** Observations at which an inexact reading counts half. */
  halfWeight: 10,
  /** How much of a listing-level admission ("five stars for a gift card") carries over to each praising review. */
  listingIncentive: 0.5,
  /** Share of voices who speak of a reward from which it carries over in full; less, less: a rival could write a few. */
  voices: 0.05,
} as const

/** Suspicion of a review about which nothing is known (science note 1.14). */
export const PRIOR = 0.08

/** Most and least that a family may contribute to one review, in nats, before its multiplier. */
const CAPS: Record<Family, readonly [least: number, most: number]> = {
  text: [-1, 3],
  time: [-1, 2],
  rating: [-0.5, 0.7],
  photo: [-1, 3],
  incentive: [-1, 3.5],
  network: [-3, 3.5],
  identity: [-4, 1],
  topic: [0, 0],
  sales: [0, 1],
}

export interface Measurement {
  signal: Signal
  reading: Reading
}

interface Leaving {
  /** Families whose findings do not count. */
  families: readonly Family[]
  /** Whether what a listing is known for counts against its praise: stars would then be held against stars. */
  carried: boolean
}

/** For adjusted stars: whatever rests on stars or on their timing would lower every five-star listing by itself. */
export const WITHOUT_STARS: Leaving = { families: ['rating', 'time'], carried: true }
const NOTHING: Leaving = { families: [], carried: false }

/**
 * Suspicion of each prepared review, 0 to 1, by `Prepared.at`: above {@link PRIOR} where something speaks against it,
 * below where something speaks for it. Graded, so that reviews can be ranked by it. Linear in reviews and readings.
 */
export function suspicions(
  reviews: readonly Prepared[],
  measurements: readonly Measurement[],
  reassurance: Reassurance,
  leaving: Leaving = NOTHING,
  multipliers: Record<Family, number> = WEIGHTS.families,
): Float64Array {
  const used = measurements.filter(({ signal }) => !leaving.families.includes(signal.family))
  const carried = leaving.carried ? 0 : listingIncentive(used, reviews.length)
  return Float64Array.from(reviews, (prepared) =>
    suspicionOf(prepared, used, carried, reassurance, leaving, multipliers),
  )
}

/** Suspicion of one review. @param carried what {@link listingIncentive} of the same measurements gives. */
export function suspicionOf(
  prepared: Prepared,
  used: readonly Measurement[],
  carried: number,
  reassurance: Reassurance,
  leaving: Leaving = NOTHING,
  multipliers: Record<Family, number> = WEIGHTS.families,
): number {
  if (prepared.platformDefault) return PRIOR
  const sums = familySums(prepared, used)
  if (!sums.has('incentive') && praises(prepared)) sums.set('incentive', carried)
  let evidence = supportFor(prepared.at, sums, reassurance, leaving)
  for (const [family, sum] of sums) evidence += multipliers[family] * sum
  return logistic(logit(PRIOR) + evidence)
}

/** What each family says of one review, in nats, capped; families that say nothing are left out. */
export function familySums(prepared: Prepared, measurements: readonly Measurement[]): Map<Family, number> {
  const byFamily = new Map<Family, number[]>()
  for (const { signal, reading } of measurements) {
    if (reading.kind !== 'measured') continue
    const own = reading.reviews.get(prepared.at)
    if (!own || own.weight === 0) continue
    const trust = own.exact ? 1 : reading.informedBy / (reading.informedBy + FUSION.halfWeight)
    const weight = own.weight * trust * (signal.family === 'time' ? raisedBy(reading) : 1)
    const list = byFamily.get(signal.family)
    if (list) list.push(weight)
    else byFamily.set(signal.family, [weight])
  }
  const sums = new Map<Family, number>()
  for (const [family, weights] of byFamily) sums.set(family, familyWeight(family, weights))
  return sums
}

const raised = new WeakMap<Reading, number>()

/**
 * A mark in time is little by itself, whoever carries it: what is certain is that the days were unlike their neighbours.
 * That certainty is shared out among the reviews of those days, in proportion to the marks they carry.
 */
function raisedBy(reading: Reading): number {
  if (reading.kind !== 'measured') return 1
  const known = raised.get(reading)
  if (known !== undefined) return known
  let most = 0
  for (const { weight } of reading.reviews.values()) most = Math.max(most, weight)
  const times = most > 0 ? Math.max(1, reading.weight / most) : 1
  raised.set(reading, times)
  return times
}

/** What speaks against and what speaks for a review are each summed with the strongest in full. */
function familyWeight(family: Family, weights: readonly number[]): number {
  const side = (own: number[]): number => {
    const sorted = own.sort((a, b) => Math.abs(b) - Math.abs(a))
    return sorted.reduce((sum, weight, i) => sum + (i === 0 ? weight : FUSION.withinFamily * weight), 0)
  }
  const [least, most] = CAPS[family]
  const sum = side(weights.filter((weight) => weight > 0)) + side(weights.filter((weight) => weight < 0))
  return Math.min(most, Math.max(least, sum))
}

/** What an admission about the listing adds to each praising review that has nothing of its own, in nats. */
export function listingIncentive(measurements: readonly Measurement[], reviews: number): number {
  let weight = 0
  for (const { signal, reading } of measurements) {
    if (signal.family !== 'incentive' || reading.kind !== 'measured') continue
    const heard = Math.min(1, voicesOf(reading) / Math.max(1, reviews * FUSION.voices))
    weight = Math.max(weight, FUSION.listingIncentive * reading.weight * heard)
  }
  return weight
}

/** Reviewers who say, as takers or in complaint, that stars were paid for. */
export function voicesOf(reading: Reading): number {
  if (reading.kind !== 'measured') return 0
  const own = reading.evidence.filter(
    ({ claim }) => claim === 'incentive.conditioned' || claim === 'incentive.reported',
  )
  return new Set(own.flatMap(({ reviews }) => reviews)).size
}

/** Only praise can have been bought by a reward for praise; a review without stars may be either. */
const praises = ({ review }: Prepared): boolean => review.stars === null || review.stars >= 4.5

/**
 * What speaks for a review, at or below 0. Soft reassurance yields to evidence smoothly, so that more evidence always
 * means more suspicion.
 */
export function supportFor(
  at: number,
  sums: ReadonlyMap<Family, number>,
  { firm, soft, stars }: Reassurance,
  leaving: Leaving = NOTHING,
): number {
  let against = 0
  // Who somebody is does not say how the review came about: only what is seen in reviews undoes reassurance.
  for (const [family, sum] of sums) if (family !== 'identity') against += Math.max(0, sum)
  const mild = (soft[at] ?? 0) + (leaving.families.includes('rating') ? 0 : (stars[at] ?? 0))
  return (firm[at] ?? 0) + mild * Math.exp(-against)
}

const logit = (p: number): number => Math.log(p / (1 - p))
const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
