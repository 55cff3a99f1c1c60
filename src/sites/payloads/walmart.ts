import type { PageReading, ReviewDraft } from '../adapter.ts'
import { parseDate } from '../dates.ts'
import type { PayloadContext, PayloadFormat } from '../payload-format.ts'
import { at, type Fields, field, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, histogramOf, joined, languageOf, meanAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)walmart\.(?:com|ca)$/.test(hostname) && /review/i.test(pathname)

/**
 * Walmart: the state of the page (`__NEXT_DATA__`, reviews seen in 2025) and the GraphQL answers with the same objects.
 * `topPositiveReview` and `topNegativeReview` repeat two of the list, with the same ids. After a change of product
 * without reload the state is still that of the first: it names its item.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'walmart',
    answers,
    listingId: ({ pathname }) =>
      /^\/(?:ip|reviews\/product)\/(?:[^/]{1,300}\/)?(\d{5,15})\/?$/.exec(pathname)?.[1] ?? null,
    state: 'script#__NEXT_DATA__',
    page: (id) => `https://www.walmart.com/ip/${id}`,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) =>
      readTree({ isReview, draft, list: 'customerReviews', lists: ['customerReviews'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean =>
  ('reviewId' in value || 'reviewReferenceId' in value) && ('reviewText' in value || 'reviewSubmissionTime' in value)

function draft(review: Fields): ReviewDraft {
  const badges = objects(field(review, 'badges')).map((badge) => textAt(badge, 'id') ?? '')
  const media = [...objects(field(review, 'media')), ...objects(field(review, 'photos'))]
  const pictures = media.filter((one) => !/video/i.test(textAt(one, 'mediaType') ?? ''))
  const features = objects(field(review, 'features'))
  return {
    id: textAt(review, 'reviewId', 'reviewReferenceId'),
    reviewer: { name: plainAt(review, 'userNickname') },
    stars: starsAt(review, 'rating'),
    title: plainAt(review, 'reviewTitle'),
    text: plainAt(review, 'reviewText') ?? '',
    language: languageOf(textAt(review, 'originalLocale', 'originalLanguage')),
    postedOn: parseDate(textAt(review, 'reviewSubmissionTime') ?? '', { dayFirst: false }),
    // Without a list of badges the response does not say.
    verified: 'badges' in review ? badges.includes('VerifiedPurchaser') : null,
    programme: badges.some((id) => /Incentive/i.test(id)) ? 'incentivised' : null,
    helpful: countAt(review, 'positiveFeedback'),
    variant: joined(
      features.map((one) => joined([plainAt(one, 'name'), plainAt(one, 'value')], ': ')),
      '; ',
    ),
    photos: photosOf(pictures.map((one) => textAt(one, 'normalUrl', 'thumbnailUrl'))),
  }
}

const STARS = ['One', 'Two', 'Three', 'Four', 'Five']

function about(json: unknown, _: readonly Fields[], context: PayloadContext): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'totalReviewCount' in value || 'ratingValueFiveCount' in value)
  const product = at(json, 'props', 'pageProps', 'initialData', 'data', 'product') ?? findOne(json, isProduct)
  // A product has two ids, and its page may be named by either.
  const ids = [textAt(product, 'usItemId', 'primaryUsItemId'), textAt(product, 'id'), textAt(totals, 'lookupId')]
  const id = ids.find((one) => one !== null && one === context.id) ?? ids[0] ?? null
  if (totals === null && id === null) return null
  return {
    id,
    title: plainAt(product, 'name'),
    seller:
      plainAt(product, 'sellerName') === null
        ? null
        : { id: textAt(product, 'sellerId'), name: plainAt(product, 'sellerName') },
    stated: {
      reviewCount: countAt(totals, 'reviewsWithTextCount'),
      ratingCount: countAt(totals, 'totalReviewCount'),
      meanStars: meanAt(totals, 'averageOverallRating', 'roundedAverageOverallRating'),
      histogram: histogramOf(STARS.map((name) => countAt(totals, `ratingValue${name}Count`))),
    },
  }
}

const isProduct = (value: Fields): boolean => 'usItemId' in value && 'name' in value
