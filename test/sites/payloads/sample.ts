import type { Listing, Review } from '../../../src/engine/types.ts'

/**
 * An invented response of one site, and what is read of it. `never` marks fields known from public scrapers only, never
 * seen in a real response.
 */
export interface Sample {
  site: string
  known: 'seen' | 'never'
  /** Address of the response. */
  address: string
  response: unknown
  /** The bare list of reviews within it. */
  list: unknown
  /** What the whole response says of the listing. */
  listing: Partial<Listing>
  /** The first review, whole. */
  first: Review
}

/** A review of which nothing is known, to say what is. */
export const review = (fields: Partial<Review>): Review => ({
  id: '',
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
})

export const reviewer = (name: string | null, fields: Partial<NonNullable<Review['reviewer']>> = {}) => ({
  id: null,
  name,
  reviewCount: null,
  level: null,
  ...fields,
})

export const photo = (url: string, asset: string) => ({ url, asset, hash: null })

export const stated = (fields: Partial<Listing['stated']>): Listing['stated'] => ({
  reviewCount: null,
  ratingCount: null,
  meanStars: null,
  histogram: null,
  sales: null,
  ...fields,
})
