import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { at, type Fields, field, isFields, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, flagAt, histogramOf, languageOf, meanAt, momentAt, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)trustpilot\.com$/.test(hostname) && /^\/_next\/data\/|\/reviews?\b/.test(pathname)

/**
 * Trustpilot: the state of the page and of its `_next/data` (review nodes seen in 2023). "Verified" comes with where
 * the review is from: an invitation of the shop is no incentive. The day of the experience is no day of purchase.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'trustpilot',
    answers,
    state: 'script#__NEXT_DATA__',
    page: (id) => `https://www.trustpilot.com/review/${id}`,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'title', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['reviews'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean =>
  'consumer' in value && 'rating' in value && ('dates' in value || 'text' in value)

function draft(review: Fields): ReviewDraft {
  const consumer = field(review, 'consumer')
  return {
    id: textAt(review, 'id'),
    reviewer: {
      id: textAt(consumer, 'id'),
      name: plainAt(consumer, 'displayName'),
      reviewCount: countAt(consumer, 'numberOfReviews'),
    },
    stars: starsAt(review, 'rating') ?? starsAt(review, 'stars'),
    title: plainAt(review, 'title'),
    text: plainAt(review, 'text') ?? '',
    language: languageOf(textAt(review, 'language')),
    postedOn: momentAt(at(review, 'dates'), ['publishedDate']) ?? momentAt(review, ['createdAt']),
    verified: flagAt(at(review, 'labels', 'verification'), 'isVerified') ?? flagAt(review, 'isVerified'),
    helpful: countAt(review, 'likes'),
  }
}

const STARS = ['one', 'two', 'three', 'four', 'five']

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const business = findOne(
    json,
    (value) => 'identifyingName' in value && ('trustScore' in value || 'displayName' in value),
  )
  const ratings = findOne(json, (value) => 'five' in value && 'one' in value && 'total' in value)
  if (business === null && ratings === null) return null
  const reviews = field(business, 'numberOfReviews')
  return {
    id: textAt(business, 'identifyingName'),
    title: plainAt(business, 'displayName'),
    stated: {
      reviewCount: isFields(reviews) ? countAt(reviews, 'total') : countAt(business, 'numberOfReviews'),
      meanStars: meanAt(business, 'trustScore'),
      histogram: histogramOf(STARS.map((name) => countAt(ratings, name))),
    },
  }
}
