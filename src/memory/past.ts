import { accountOf } from '../engine/network/account.ts'
import { nameOf, prepare } from '../engine/prepare.ts'
import { listingKey, type Past } from '../engine/signal.ts'
import { fingerprintsOf } from '../engine/text/fingerprints.ts'
import type { Listing } from '../engine/types.ts'
import { sightings } from './sightings.ts'
import { snapshots } from './snapshots.ts'
import { visits } from './visits.ts'

/** Shorter texts (in UTF-16 units of the canonical form) are too common to say that two people share one. */
const LONG_ENOUGH = 20

/** Collects what many listings show, then answers for each what the others showed. */
export interface Gathering {
  /** Takes in one listing. The same listing may come again: it is not "elsewhere" to itself. */
  add: (listing: Listing) => void
  /** What was gathered, ready to be asked. Ends the gathering; n log n in texts and pictures. */
  past: () => Past
}

/**
 * A past built in memory. Texts and pictures are kept as 64-bit hashes: 28 bytes for each text of 20 units or more,
 * each of its six fingerprints and each picture (three times that for a moment while the table grows), and one name per listing. Afterwards
 * only what at least two listings share is kept, at most 1,000 reviews of each, and at most 50 listings are named.
 * Reviewers who can be told from others (network/account.ts) take another 28 bytes a review, readings 5.
 *
 * One review shown under several listings (colours and sizes of one product often share their reviews) is not
 * "elsewhere". Two appearances of a text or picture are one review when their writers do not contradict it and they
 * have the same review id, or the same writer and day. What the shop wrote itself is left out.
 */
export function gatherPast(): Gathering {
  const texts = sightings()
  const photos = sightings()
  const people = visits()
  const readings = snapshots()
  return {
    add: (listing) => {
      const key = listingKey(listing)
      const seller = listing.seller?.id ?? listing.seller?.name ?? null
      const { reviews } = prepare(listing, null).sample
      readings.add(listing, reviews)
      for (const prepared of reviews) {
        const { review, canonical, reviewer, day, platformDefault } = prepared
        if (platformDefault) continue
        people.count(key, seller)
        const account = accountOf(prepared)
        if (account !== null)
          people.add({ account, listing: key, seller, review: review.id, text: canonical, day, stars: review.stars })
        const writer = reviewer ?? nameOf(review.reviewer?.name ?? null)
        const seen = { listing: key, review: `${listing.site} ${review.id}`, reviewer, writer, day }
        if (canonical.length >= LONG_ENOUGH)
          for (const what of [canonical, ...fingerprintsOf(canonical)]) texts.add({ what, ...seen })
        for (const { asset } of review.photos) if (asset !== null) photos.add({ what: asset, ...seen })
      }
    },
    past: () => ({
      listingsWithText: texts.index(),
      listingsWithPhoto: photos.index(),
      reviewsBy: people.index(),
      snapshots: readings.index(),
    }),
  }
}
