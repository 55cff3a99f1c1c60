import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { at, type Fields, field, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import {
  countAt,
  flagAt,
  histogramOf,
  htmlAt,
  languageOf,
  meanAt,
  momentAt,
  photosOf,
  plainAt,
  starsAt,
} from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)yotpo\.com$/.test(hostname) && /review|widget|batch/i.test(pathname)

/**
 * Yotpo on brand shops: `reviews.json` (seen 2013) and the storefront's API, whose names are in camel case (never seen
 * live). Texts hold entities and line breaks of HTML.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'yotpo',
    answers,
    listingId: ({ pathname }) =>
      /\/products?\/[\w-]{10,60}\/([\w-]{1,40})\/(?:reviews|widget)/.exec(pathname)?.[1] ?? null,
    foreignIds: true,
    page: () => null,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['reviews'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean =>
  'score' in value && 'content' in value && ('created_at' in value || 'createdAt' in value || 'user' in value)

function draft(review: Fields): ReviewDraft {
  const user = field(review, 'user')
  const pictures = [...objects(field(review, 'images_data')), ...objects(field(review, 'imagesData'))]
  return {
    id: textAt(review, 'id'),
    reviewer: { id: textAt(user, 'id', 'user_id', 'userId'), name: plainAt(user, 'display_name', 'displayName') },
    stars: starsAt(review, 'score'),
    title: htmlAt(review, 'title'),
    text: htmlAt(review, 'content') ?? '',
    language: languageOf(textAt(review, 'language')),
    postedOn: momentAt(review, ['created_at', 'createdAt']),
    verified: flagAt(review, 'verified_buyer', 'verifiedBuyer'),
    programme: flagAt(review, 'incentivized', 'is_incentivized', 'isIncentivized') === true ? 'incentivised' : null,
    helpful: countAt(review, 'votes_up', 'votesUp'),
    photos: photosOf(pictures.map((one) => textAt(one, 'original_url', 'originalUrl', 'thumb_url', 'thumbUrl'))),
  }
}

function about(json: unknown, [first]: readonly Fields[]): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) =>
    ['total_review', 'total_reviews', 'totalReview'].some((name) => name in value),
  )
  const named = objects(field(first, 'products'))[0]
  const product = field(named, 'Product') ?? named
  if (totals === null && product === undefined) return null
  const spread = at(totals, 'star_distribution') ?? at(totals, 'starDistribution')
  return {
    id: textAt(product, 'domain_key', 'id'),
    title: plainAt(product, 'name'),
    stated: {
      reviewCount: countAt(totals, 'total_review', 'total_reviews', 'totalReview'),
      meanStars: meanAt(totals, 'average_score', 'averageScore'),
      histogram: histogramOf([1, 2, 3, 4, 5].map((star) => countAt(spread, String(star)))),
    },
  }
}
