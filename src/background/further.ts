import type { Listing } from '../engine/types.ts'
import type { Collected } from '../memory/collected.ts'
import { type Job, recallJob } from '../memory/jobs.ts'

/**
 * Whether a page that goes by another name belongs to the listing that is read on in this tab: a further page of a shop
 * no reader knows by name, or the wall that reading ran into.
 */
export async function furtherOf(tab: number, listing: Listing): Promise<(held: Collected) => boolean> {
  const job = await recallJob(tab)
  const isWall = job?.why === 'wall' && listing.coverage.walled && listing.reviews.length === 0
  return (held) => isWall || (job?.state === 'running' && isFurther(held, job, listing))
}

/** A page is of the listing that is read if it names it, or is of the same origin under the same title. */
export function isFurther({ keys, listing: known }: Collected, { origin }: Job, listing: Listing): boolean {
  if (keys.includes(`${listing.site}\n${listing.id}`)) return true
  const isSameTitle = known.title === null || listing.title === null || known.title === listing.title
  return originOf(listing.url) === origin && isSameTitle
}

export const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '')
