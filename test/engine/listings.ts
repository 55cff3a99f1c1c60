import type { DemoListing } from '../../scripts/demo/index.ts'
import { demoListings } from '../../scripts/demo/index.ts'
import type { Listing, Review } from '../../src/engine/types.ts'

/** One invented review; what is not given is not shown. */
export function review(fields: Partial<Review> & { id: string }): Review {
  return {
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
    platformDefault: false,
    ...fields,
  }
}

/** An invented listing around these reviews. */
export function listing(reviews: Review[], fields: Partial<Listing> = {}): Listing {
  return {
    schema: 'brushlight/listing/1',
    site: 'schema-org',
    id: 'invented',
    url: 'https://maple.example/invented',
    title: null,
    seller: null,
    readAt: '2026-11-01T08:00:00Z',
    stated: { reviewCount: null, ratingCount: null, meanStars: null, histogram: null, sales: null },
    photos: [],
    reviews,
    coverage: { read: reviews.length, stated: null, walled: false },
    gaps: [],
    ...fields,
  }
}

export const person = (name: string): Review['reviewer'] => ({ id: null, name, reviewCount: null, level: null })

/** The demo shop's listings, without their pages. */
export const DEMO: readonly { slug: string; expected: DemoListing['expected']; listing: Listing }[] = demoListings.map(
  (demo) => ({
    slug: demo.slug,
    expected: demo.expected,
    listing: listing(
      demo.reviews.map(({ id, name, stars, date, text, photos }) =>
        review({
          id,
          stars,
          text,
          reviewer: person(name),
          postedOn: date,
          photos: photos.map((url) => ({ url, asset: url, hash: null })),
        }),
      ),
      {
        title: demo.title,
        id: demo.slug,
        coverage: { read: demo.reviews.length, stated: demo.statedCount, walled: false },
      },
    ),
  }),
)

/** Deterministic numbers for tests (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = numbers(seed)
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}
