import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { toNumber, toStars } from '../stars.ts'
import { at, type Fields, field, isFields, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, flagAt, histogramOf, meanAt, momentAt, photosOf, plainAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)target\.com$/.test(hostname) && /pdp_client|ggc\/|reviews?/.test(pathname)

/**
 * Target: redsky's `pdp_client_v1`, which holds the eight most recent reviews (seen 2026), and the full list of
 * r2d2.target.com (names of its fields never seen live).
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'target',
    answers,
    listingId: ({ searchParams }) =>
      ['reviewedId', 'tcin']
        .map((name) => /^\d{6,12}$/.exec(searchParams.get(name) ?? '')?.[0] ?? null)
        .find(Boolean) ?? null,
    page: (id) => `https://www.target.com/p/-/A-${id}`,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['most_recent', 'results'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean =>
  'text' in value &&
  ('author' in value || 'title' in value) &&
  (isFields(value.rating) || 'Rating' in value || 'submitted_at' in value)

function draft(review: Fields): ReviewDraft {
  const rating = field(review, 'rating')
  const value = isFields(rating) ? field(rating, 'value') : (field(review, 'Rating') ?? rating)
  const photos = objects(field(review, 'photos'))
  return {
    id: textAt(review, 'id'),
    reviewer: { id: textAt(at(review, 'author'), 'external_id'), name: plainAt(at(review, 'author'), 'nickname') },
    stars: toStars(toNumber(value) ?? Number.NaN),
    title: plainAt(review, 'title'),
    text: plainAt(review, 'text') ?? '',
    postedOn: momentAt(rating, ['submitted_at']) ?? momentAt(review, ['submitted_at', 'SubmissionTime']),
    verified: flagAt(review, 'is_verified'),
    programme: flagAt(review, 'is_incentivized') === true ? 'incentivised' : null,
    helpful: countAt(at(review, 'feedback'), 'helpful'),
    photos: photosOf(photos.map((one) => textAt(at(one, 'sizes', 'normal'), 'url') ?? textAt(one, 'url', 'normalUrl'))),
  }
}

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const product = findOne(json, (value) => 'ratings_and_reviews' in value)
  const totals = findOne(
    json,
    (value) => isFields(value.rating) && ('review_count' in value || 'distribution' in value.rating),
  )
  if (product === null && totals === null) return null
  const rating = field(totals, 'rating')
  const counts = [1, 2, 3, 4, 5].map((star) => countAt(at(rating, 'distribution'), `rating${star}`))
  return {
    id: textAt(product, 'tcin'),
    title: plainAt(at(product, 'item', 'product_description'), 'title'),
    stated: {
      reviewCount: countAt(totals, 'review_count'),
      ratingCount: countAt(rating, 'count'),
      meanStars: meanAt(rating, 'average'),
      histogram: histogramOf(counts),
    },
  }
}
