import { PRIOR } from './fusion.ts'
import { regularisedBeta } from './measures/statistics.ts'
import { SENSITIVITY, type Thresholds } from './sensitivity.ts'
import type { Band } from './types.ts'
import { WEIGHTS } from './weights.ts'

export const SHARE = {
  /** Share of reviews above which a listing is called unusual. */
  unusual: 0.15,
  /** Reviewers a finding must name to mark a listing by itself: two may be one household. */
  people: 3,
  /** A sample is never discounted below this part of itself, however large the stated total. */
  coverageFloor: 0.3,
  /** The share a page is thought to have before it is read: one in ten, as firmly as ten reviews would say it. */
  before: [1, 9],
  /** Part of the interval that lies below the score, where there is room on both sides. */
  below: 0.6,
} as const

export interface Share {
  /** Share of reviews that carry signs, as a Beta posterior: mean, and probability of being above `SHARE.unusual`. */
  mean: number
  above: number
  /** Before calibration, 0 to 100. */
  raw: number
  /** After it, before it is rounded to `score`. */
  calibrated: number
  /** Whole numbers, 0 to 100; `interval` is 90 % and holds `score`. */
  score: number
  interval: [number, number]
  /** Reviews' worth of information, after short and default texts are discounted. */
  information: number
}

/**
 * The share of reviews that carry signs, and the score read from it: the chance, in percent, that three reviews picked
 * at random all carry none.
 * @param suspicion by review; what lies above the prior counts as sign, what lies below speaks for the others.
 * @param information 0 to 1 by review, from the review alone: with fewer reviews there can only be less of it, so the
 * interval, whose width depends on nothing else, never narrows when reviews are left out.
 */
export function shareOf(
  suspicion: Float64Array,
  information: Float64Array,
  coverage: { read: number; stated: number | null },
): Share {
  let told = 0
  let others = 0
  let signs = 0
  for (let i = 0; i < suspicion.length; i++) {
    const excess = Math.max(0, ((suspicion[i] ?? 0) - PRIOR) / (1 - PRIOR))
    const own = information[i] ?? 0
    told += own
    // A copied flood is short of information, but it is not short of reviews: signs always count in full.
    signs += excess
    others += (1 - excess) * own
  }
  const { read, stated } = coverage
  const seen = stated === null || stated <= read ? 1 : Math.max(SHARE.coverageFloor, Math.min(1, read / (0.1 * stated)))
  const [signsBefore, othersBefore] = SHARE.before
  const a = signsBefore + signs * seen
  const b = othersBefore + others * seen
  const raw = 100 * threeOrdinary(a, b)
  const calibrated = along(WEIGHTS.score, raw)
  const score = Math.round(calibrated)
  return {
    mean: a / (a + b),
    above: 1 - regularisedBeta(a, b, SHARE.unusual),
    raw,
    calibrated,
    score,
    interval: intervalAround(score, told * seen),
    information: told,
  }
}

/** E[(1 − θ)³] for θ ~ Beta(a, b). */
function threeOrdinary(a: number, b: number): number {
  let product = 1
  for (let i = 0; i < 3; i++) product *= (b + i) / (a + b + i)
  return product
}

function intervalAround(score: number, information: number): [number, number] {
  const log = WEIGHTS.width.map(([at, points]) => [Math.log(at), points] as const)
  return placed(score, Math.min(100, Math.ceil(along(log, Math.log(Math.max(1, information))))))
}

/** An interval of this width that holds the score. Moved, not cut, at the ends of the scale: its width stays. */
export function placed(score: number, width: number): [number, number] {
  const low = Math.min(100 - width, Math.max(0, score - Math.round(SHARE.below * width)))
  return [low, low + width]
}

/** Share of reviews with signs at which three picked at random are all without with this chance in percent. */
export const shareAt = (score: number): number => 1 - (score / 100) ** (1 / 3)

/** Straight lines between points of rising x; level outside them. */
export function along(points: readonly (readonly [number, number])[], x: number): number {
  let [left = [0, 0]] = points
  for (const right of points) {
    if (x <= right[0]) {
      const part = right[0] > left[0] ? (x - left[0]) / (right[0] - left[0]) : 1
      return left[1] + Math.max(0, part) * (right[1] - left[1])
    }
    left = right
  }
  return left[1]
}

export interface Grounds {
  /** Distinct reviews that came from people. */
  reviews: number
  /** Families with enough data to have seen something. */
  familiesAble: number
  /** Families with a finding of weight 1 or more. */
  familiesFiring: number
  /** Most reviewers named by a family of exact facts. */
  exactReviewers: number
  /** Largest weight of a finding that names enough reviewers. */
  strongest: number
  /** Most reviews named by a finding of weight 1 or more. */
  named: number
  /** Reviewers who say that stars were paid for. */
  voices: number
  /** Whether most of what carries signs are low stars: then somebody works against the listing, not for it. */
  hostile: boolean
}

/** Weight from which a family of evidence fires, and how many must for the worst band without an exact fact. */
export const FIRING = { weight: 1, families: 2 } as const
/** Fewest reviews anything is said of, and fewest for the worst band without an exact fact. */
export const FEWEST = 5
const FEW = 20
const LEAST_INFORMATION = 8

/**
 * The band: abstention first, then the worst only on two families or on exact facts by three people. A shop under
 * attack is not put into the worst band for it: that would finish the attacker's work.
 */
export function bandOf(share: Share, grounds: Grounds, where: Thresholds = SENSITIVITY.usual): Band {
  const exact = grounds.exactReviewers >= 2
  if (grounds.reviews < FEWEST || grounds.familiesAble < 2) return 'not-enough-data'
  if (share.information < LEAST_INFORMATION && !exact) return 'not-enough-data'
  const factual = grounds.exactReviewers >= SHARE.people
  const grave = factual || (grounds.familiesFiring >= FIRING.families && grounds.reviews >= FEW)
  if (grave && !grounds.hostile && share.above >= where.sure) return 'strong-signs'
  const admitted = grounds.voices >= 2 && grounds.voices >= where.voices * grounds.reviews
  const many = share.mean >= where.some || grounds.named >= where.named * grounds.reviews
  return admitted || (grounds.strongest >= where.strongest && many) ? 'some-signs' : 'no-signs'
}

/** Share of reviews with signs from which a listing is called unusual. */
export const UNUSUAL = SHARE.unusual

export const namesEnough = (named: number): boolean => named >= SHARE.people
