import type { Listing } from '../engine/types.ts'

/** Shops in other time zones may be a day ahead; two are a wrong clock. */
const AHEAD_MS = 2 * 24 * 3_600_000
/** Before this program was written, and long after anybody runs this version of it. */
const [EARLIEST, LATEST] = [Date.parse('2026-01-01T00:00:00Z'), Date.parse('2046-01-01T00:00:00Z')]

/**
 * Whether the clock cannot be right, and times in the report with it: it says a year that cannot be, it was set back
 * since the page was read, or the page shows reviews from after now.
 */
export function isClockOff({ readAt, reviews }: Pick<Listing, 'readAt' | 'reviews'>, now: string): boolean {
  const time = Date.parse(now)
  if (!(time >= EARLIEST && time < LATEST) || Date.parse(readAt) > time) return true
  return reviews.some(({ postedOn }) => postedOn !== null && Date.parse(postedOn) > time + AHEAD_MS)
}
