import type { Listing } from '../engine/types.ts'
import type { Reading } from '../protocol/messages.ts'
import { listingKey } from '../sites/address.ts'
import { readPageSteps } from '../sites/steps.ts'
import { onOtherListing } from './address.ts'
import { heardPayloads } from './heard.ts'
import type { Seen } from './own.ts'
import { showPassage } from './show.ts'
import { inSlices, pause } from './slices.ts'

export interface PageReader {
  /** Reads the page as it is now, in slices. */
  read: () => Promise<Reading>
  /** Reviews of the last reading from a place on, as many as one message should carry; `null` after another reading. */
  reviews: (reading: number, from: number) => { reviews: Listing['reviews'] } | null
  /** Names what the last reading saw: changes exactly when a page has to be judged again. '' before any. */
  seen: () => string
  /** Scrolls to a review of the last reading; false when it is no longer there. */
  show: (review: string, text: string) => boolean
  /** What the last reading saw, for finding the way to further reviews. */
  last: () => Seen | null
}

/** One message carries no more than this many reviews, or characters of text: a few milliseconds of copying. */
const PART = { reviews: 250, text: 120_000 }
/** How long after a change of address the page may still show what stood there before. */
const STALE_MS = 3_000
const LOOK_AGAIN_MS = 250
/** Readings of a page that turns to another listing each time, after which it is given up. */
const MOST_ATTEMPTS = 20

export function createReader(page: Document): PageReader {
  let last: (Seen & { key: string }) | null = null
  let count = 0
  let running: Promise<Reading> | null = null
  const first = listingKey(addressAtLoad(page))
  let movedAt = performance.now()
  onOtherListing(page, () => {
    movedAt = performance.now()
  })

  const readOnce = async (): Promise<Seen & { key: string }> => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const url = page.location.href
      const key = listingKey(url)
      const options = { readAt: new Date().toISOString(), readers: 'all', state: key === first } as const
      const seen = await inSlices(readPageSteps(page, url, heardPayloads(listingKey, key), options))
      // Another listing by now: what was read may be half of one and half of the other.
      const isLeft = listingKey(page.location.href) !== key
      const isStale = last !== null && last.key !== key && isShared(last.listing, seen.listing)
      if (!isLeft && (!isStale || performance.now() - movedAt > STALE_MS)) return { ...seen, key }
      await pause(LOOK_AGAIN_MS)
    }
    throw new Error('the page never rests on one listing')
  }

  const read = (): Promise<Reading> => {
    running ??= readOnce()
      .then((seen) => {
        last = seen
        count++
        return { reading: count, head: { ...seen.listing, reviews: [] }, total: seen.listing.reviews.length }
      })
      .finally(() => {
        running = null
      })
    return running
  }

  return {
    read,
    reviews: (reading, from) => (last && reading === count ? { reviews: partOf(last.listing.reviews, from) } : null),
    seen: () => (last ? nameOf(last.listing) : ''),
    show: (review, text) => showPassage(page, last?.anchors.get(review) ?? null, text),
    last: () => last,
  }
}

/** The state a page carries in a script is what its document was loaded with: it speaks of no listing that came later. */
function addressAtLoad(page: Document): string {
  return performance.getEntriesByType?.('navigation')[0]?.name ?? page.location.href
}

/** Two listings do not share reviews, but a page that is being replaced still shows those of the one before. */
function isShared(before: Listing, now: Listing): boolean {
  const ids = new Set(before.reviews.map(({ id }) => id))
  return now.reviews.some(({ id }) => ids.has(id))
}

function partOf(reviews: Listing['reviews'], from: number): Listing['reviews'] {
  const part: Listing['reviews'] = []
  let text = 0
  for (const review of reviews.slice(from, from + PART.reviews)) {
    text += review.text.length
    if (part.length > 0 && text > PART.text) break
    part.push(review)
  }
  return part
}

const nameOf = ({ url, coverage, reviews }: Listing): string =>
  [
    url,
    coverage.stated,
    coverage.walled,
    ...reviews.map(({ id, postedOn, text }) => `${id} ${postedOn} ${text.length}`),
  ].join('\n')
