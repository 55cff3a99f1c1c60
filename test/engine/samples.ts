import type { Past, Prepared, Reading, Sample } from '../../src/engine/signal.ts'
import type { Listing, Photo, Review } from '../../src/engine/types.ts'

/** Invented samples for the tests of single signals. */

export type Measured = Extract<Reading, { kind: 'measured' }>

export function measured(reading: Reading): Measured {
  if (reading.kind !== 'measured') throw new Error(`abstained: ${reading.why}`)
  return reading
}

/** A review at position `at`, about which nothing is known but what is given. */
export function preparedReview(
  at: number,
  { review, ...own }: Partial<Omit<Prepared, 'review' | 'at'>> & { review?: Partial<Review> },
): Prepared {
  const platformDefault = own.platformDefault ?? false
  return {
    at,
    day: null,
    canonical: `words of review ${at}`,
    reviewer: null,
    lowInformation: false,
    platformDefault,
    ...own,
    review: {
      id: `r${String(at).padStart(5, '0')}`,
      reviewer: null,
      stars: null,
      title: null,
      text: '',
      language: null,
      postedOn: null,
      purchasedOn: null,
      verified: null,
      programme: null,
      helpful: null,
      variant: null,
      photos: [],
      followUps: [],
      platformDefault,
      ...review,
    },
  }
}

export function sampleOf(
  reviews: readonly Prepared[],
  photos: readonly Photo[] = [],
  past: Past | null = null,
): Sample {
  const listing: Listing = {
    schema: 'brushlight/listing/1',
    site: 'generic',
    id: 'x',
    url: 'https://shop.example/x',
    title: null,
    seller: null,
    readAt: '2026-01-01T00:00:00Z',
    stated: { reviewCount: null, ratingCount: null, meanStars: null, histogram: null, sales: null },
    photos: [...photos],
    reviews: [],
    coverage: { read: 0, stated: null, walled: false },
    gaps: [],
  }
  return { listing, reviews, past }
}

/** A past that knows nothing but what is given. */
export const pastOf = (known: Partial<Past>): Past => ({
  listingsWithText: () => [],
  listingsWithPhoto: () => [],
  reviewsBy: () => [],
  snapshots: () => [],
  ...known,
})
