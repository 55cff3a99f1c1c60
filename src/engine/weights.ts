import type { Family } from './types.ts'

/**
 * Weights that were measured, not chosen: one reviewed file. Each says on what, and with which command.
 */

/**
 * Log-likelihood ratio of a reviewer's history, in nats: filtered against recommended reviews of YelpChi (Rayana & Akoglu,
 * KDD 2015), on the listings whose id hashes to an even number, by `npm run fit`; `npm run accuracy` scores the others. Rows: reviews
 * known of the reviewer (2, 3 to 5, 6 and more); columns: days between first and last, see `HISTORY_DAYS`. A Yelp
 * label is the verdict of a filter that looks at accounts itself, so these are caps of what may be learned elsewhere.
 */
export const HISTORY_ONE = 0.6
export const HISTORY_DAYS = [30, 180, 720] as const
export const HISTORY = [
  [0, -0.85, -1.35, -1.65],
  [-0.05, -1.5, -2.5, -3.5],
  [-0.05, -1.5, -3.5, -3.5],
] as const
/** The same where only a total is shown: less than half of what memory tells, since totals are cheap to raise. Chosen. */
export const HISTORY_SHOWN = [0, -0.6, -1.2] as const
/** Added per star of distance from the mean of all others, to who is known for no other review (measured: 0.15). */
export const HISTORY_APART = 0.15

/**
 * Fitted figures: written by `npm run fit`, read by a person before they are committed (docs/verdict.md says from
 * what). Before a fit every multiplier is 0.8, the discount of science note 1.14, and the score is its own.
 */
export const WEIGHTS: {
  /** What a family's weight is multiplied with: families are not independent, and signals are cautious. */
  families: Record<Family, number>
  /** Raw score to calibrated score, both 0 to 100: straight lines between these points. */
  score: readonly (readonly [raw: number, calibrated: number])[]
  /** Reviews' worth of information to the width of the 90 % interval in points: straight lines over its logarithm. */
  width: readonly (readonly [information: number, points: number])[]
} = {
  families: {
    text: 1.2,
    time: 1.2,
    rating: 0.8,
    photo: 1.2,
    incentive: 1.2,
    network: 0.8,
    identity: 0.8,
    topic: 0,
    sales: 0.8,
  },
  score: [
    [35.3, 24.1],
    [65.8, 56.9],
    [76.9, 60.8],
    [82.4, 84.5],
    [85.1, 89.3],
    [87.7, 90.5],
    [89.4, 92.2],
    [91.3, 93.2],
    [92.5, 94.2],
    [93.3, 95.3],
    [94.9, 97],
    [96.4, 97.8],
    [97.3, 99.1],
    [98.3, 99.6],
    [99.1, 99.7],
    [99.7, 100],
  ],
  width: [
    [7, 71],
    [15, 58],
    [36, 35],
    [81, 25],
    [217, 25],
    [513, 25],
    [1198, 25],
    [2853, 25],
  ],
}
