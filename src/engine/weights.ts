/**
 * Weights that were measured, not chosen: one reviewed file. Each says on what, and with which command.
 */

/**
 * Log-likelihood ratio of a reviewer's history, in nats: filtered against recommended reviews of YelpChi (Rayana & Akoglu,
 * KDD 2015), on the listings whose id hashes to an even number; `npm run accuracy` scores the other half. Rows: reviews
 * known of the reviewer (2, 3 to 5, 6 and more); columns: days between first and last, see `HISTORY_DAYS`. A Yelp
 * label is the verdict of a filter that looks at accounts itself, so these are caps of what may be learned elsewhere.
 */
export const HISTORY_ONE = 0.6
export const HISTORY_DAYS = [30, 180, 720] as const
export const HISTORY = [
  [-0.05, -0.85, -1.35, -1.65],
  [-0.25, -1.75, -2.5, -3.5],
  [-0.5, -0.55, -3.5, -3.5],
] as const
/** The same where only a total is shown: half of what memory tells, since totals are cheap to raise. */
export const HISTORY_SHOWN = [0, -0.6, -1.2] as const
/** Added per star of distance from the mean of all others, to who is known for no other review (measured: 0.15). */
export const HISTORY_APART = 0.15
