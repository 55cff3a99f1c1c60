import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { at, type Fields, field, isFields, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, histogramOf, meanAt, momentAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)tokopedia\.com$/.test(hostname) && /review|rating/i.test(pathname)

/**
 * Tokopedia: GraphQL `productrevGetProductReviewList` (seen 2026) and the totals of
 * `productrevGetProductRatingAndTopics` (never seen live). Addresses of pictures are signed and expire.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'tokopedia',
    answers,
    // Pages are named by shop and words, responses by number.
    foreignIds: true,
    page: () => null,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: LISTS, about }, json, context),
  },
]

const LISTS = ['list', 'reviewList']

const isReview = (value: Fields): boolean =>
  ('feedbackID' in value || 'feedbackIDStr' in value || 'reviewCreateTime' in value) && 'productRating' in value

function draft(review: Fields): ReviewDraft {
  const user = field(review, 'user')
  const pictures = objects(field(review, 'imageAttachments'))
  return {
    id: textAt(review, 'feedbackID', 'feedbackIDStr', 'id'),
    reviewer: {
      id: textAt(user, 'userID', 'id'),
      name: plainAt(user, 'fullName', 'name'),
      level: plainAt(user, 'label'),
    },
    stars: starsAt(review, 'productRating'),
    text: plainAt(review, 'message') ?? '',
    // The other form, "1 bulan lalu", is relative.
    postedOn: momentAt(review, ['reviewCreateTime']),
    helpful: countAt(at(review, 'likeDislike'), 'totalLike'),
    variant: plainAt(review, 'variantName'),
    photos: photosOf(pictures.map((one) => textAt(one, 'imageUrl', 'imageThumbnailUrl', 'fullsize', 'thumbnail'))),
  }
}

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'totalRating' in value && 'ratingScore' in value)
  const shop = findOne(json, (value) => 'shopID' in value && 'name' in value)
  const product = findOne(json, (value) => 'productID' in value || isFields(field(value, 'product')))
  if (totals === null && shop === null) return null
  const details = objects(field(totals, 'detail'))
  const counts = [1, 2, 3, 4, 5].map((star) =>
    countAt(
      details.find((one) => textAt(one, 'rate') === String(star)),
      'totalReviews',
    ),
  )
  return {
    id: textAt(product, 'productID') ?? textAt(field(product, 'product'), 'id'),
    seller: shop === null ? null : { id: textAt(shop, 'shopID'), name: plainAt(shop, 'name') },
    stated: {
      reviewCount: countAt(totals, 'totalRatingTextAndImage', 'totalRatingWithReview'),
      ratingCount: countAt(totals, 'totalRating'),
      meanStars: meanAt(totals, 'ratingScore'),
      histogram: histogramOf(counts),
    },
  }
}
