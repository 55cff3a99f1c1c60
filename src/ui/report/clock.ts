import type { Listing } from '../../engine/types.ts'

/** Shops in other time zones may be a day ahead; two are a wrong clock. */
const AHEAD_MS = 2 * 24 * 3_600_000

/** Whether the page shows reviews from after now: then either clock is wrong, and times in the report with it. */
export function isClockOff({ reviews }: Listing, now: string): boolean {
  const latest = Date.parse(now) + AHEAD_MS
  return reviews.some(({ postedOn }) => postedOn !== null && Date.parse(postedOn) > latest)
}
