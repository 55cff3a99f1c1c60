/** Stars with dates, in order of day; within a day in any order that the caller keeps. */
export interface Rated {
  /** Ascending. */
  days: Int32Array
  /** 1 to 5, whole; as long as `days`. */
  stars: Uint8Array
}

/** A day from which stars are distributed otherwise than before it. */
export interface Regimes {
  /** Reviews before the change: the first of the second regime is at this position. */
  split: number
  /** How much better two distributions explain the stars than one, by the Bayesian information criterion. */
  gain: number
  /** Total variation distance of the two distributions, 0 to 1. */
  distance: number
  /** Mean stars. */
  before: number
  after: number
}

const KINDS = 5
/** A second distribution costs four shares and the day of change. */
const PARAMETERS = 5

/**
 * The best division of the stars into two periods, between days; each holds at least `least` reviews. `null` when there
 * is none. One pass.
 */
export function bestRegimes({ days, stars }: Rated, least: number): Regimes | null {
  const n = stars.length
  const all = new Int32Array(KINDS)
  for (const star of stars) all[star - 1] = (all[star - 1] ?? 0) + 1
  const single = likelihood(all, n)
  const left = new Int32Array(KINDS)
  const right = Int32Array.from(all)
  let best: Regimes | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let split = 1; split < n; split++) {
    const star = (stars[split - 1] ?? 1) - 1
    left[star] = (left[star] ?? 0) + 1
    right[star] = (right[star] ?? 0) - 1
    if (split < least || n - split < least || days[split] === days[split - 1]) continue
    const both = likelihood(left, split) + likelihood(right, n - split)
    if (both <= most) continue
    most = both
    best = {
      split,
      gain: 2 * (both - single) - PARAMETERS * Math.log(n),
      distance: distance(left, split, right, n - split),
      before: mean(left, split),
      after: mean(right, n - split),
    }
  }
  return best
}

/** Log-likelihood of counts under their own shares. */
function likelihood(counts: Int32Array, total: number): number {
  let sum = 0
  for (const count of counts) if (count > 0) sum += count * Math.log(count / total)
  return sum
}

function distance(a: Int32Array, m: number, b: Int32Array, n: number): number {
  let sum = 0
  for (let i = 0; i < KINDS; i++) sum += Math.abs((a[i] ?? 0) / m - (b[i] ?? 0) / n)
  return sum / 2
}

function mean(counts: Int32Array, total: number): number {
  let sum = 0
  for (let i = 0; i < KINDS; i++) sum += (i + 1) * (counts[i] ?? 0)
  return sum / total
}

/** Slack of the cumulative sum, in standard deviations per review: smaller drifts do not add up (Page 1954). */
const SLACK = 0.25
const PERMUTATIONS = 199

/**
 * Chance of as large a cumulative sum, upwards or downwards, when the stars are dealt out over the same dates anew 199
 * times; least 1/200. The dealing is seeded by the stars and days themselves, so the same reviews give the same chance.
 * O(199 n).
 */
export function cusumChance({ days, stars }: Rated): number {
  const deviations = standardised(stars)
  if (!deviations) return 1
  const observed = largestSum(days, deviations)
  const random = numbersFrom(days, stars)
  let asLarge = 0
  for (let round = 0; round < PERMUTATIONS; round++) {
    for (let i = deviations.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = deviations[i] ?? 0
      deviations[i] = deviations[j] ?? 0
      deviations[j] = kept
    }
    if (largestSum(days, deviations) >= observed) asLarge++
  }
  return (asLarge + 1) / (PERMUTATIONS + 1)
}

/** Deviations from the mean in standard deviations; `null` when all stars are the same. */
function standardised(stars: Uint8Array): Float64Array | null {
  const average = stars.reduce((sum, star) => sum + star, 0) / stars.length
  const variance = stars.reduce((sum, star) => sum + (star - average) ** 2, 0) / stars.length
  if (variance === 0) return null
  const deviation = Math.sqrt(variance)
  return Float64Array.from(stars, (star) => (star - average) / deviation)
}

/** Largest cumulative sum in either direction, looked at between days: the order within a day means nothing. */
function largestSum(days: Int32Array, deviations: Float64Array): number {
  let up = 0
  let down = 0
  let largest = 0
  for (let i = 0; i < deviations.length; ) {
    const day = days[i]
    let sum = 0
    let count = 0
    for (; i < deviations.length && days[i] === day; i++, count++) sum += deviations[i] ?? 0
    up = Math.max(0, up + sum - SLACK * count)
    down = Math.max(0, down - sum - SLACK * count)
    largest = Math.max(largest, up, down)
  }
  return largest
}

/** Uniform numbers in 0..1 (mulberry32), seeded by the content. */
function numbersFrom(days: Int32Array, stars: Uint8Array): () => number {
  let state = 0x9e3779b9
  for (let i = 0; i < stars.length; i++) state = Math.imul(state ^ ((days[i] ?? 0) * 8 + (stars[i] ?? 0)), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
