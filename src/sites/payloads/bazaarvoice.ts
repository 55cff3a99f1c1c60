import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { at, type Fields, field, isFields, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, histogramOf, joined, languageOf, meanAt, momentAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)bazaarvoice\.com$/.test(hostname) && /reviews|batch|bulk|data/.test(pathname)

/**
 * Bazaarvoice on brand shops: the Conversations API (seen 2017 to 2020), alone or in a batch. One review may be shown by
 * many shops; its id stays. `verifiedPurchaser` among the badges was never seen live.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'bazaarvoice',
    answers,
    foreignIds: true,
    page: () => null,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => {
      const authors = findOne(json, (value) => isFields(field(value, 'Authors')))
      const draft = (review: Fields): ReviewDraft => draftOf(review, field(authors, 'Authors'))
      return readTree({ isReview, draft, lists: ['Results'], about }, json, context)
    },
  },
]

/** Questions, answers and comments have neither a rating nor a text of that name. */
const isReview = (value: Fields): boolean =>
  'Rating' in value && 'SubmissionTime' in value && ('ReviewText' in value || 'UserNickname' in value)

function draftOf(review: Fields, authors: unknown): ReviewDraft {
  const authorId = textAt(review, 'AuthorId')
  const author = authorId === null ? null : field(authors, authorId)
  const rank = textAt(author, 'ContributorRank')
  const badges = field(review, 'Badges')
  const is = (name: string): boolean => at(badges, name) !== undefined
  const incentive = textAt(at(review, 'ContextDataValues', 'IncentivizedReview'), 'Value')
  return {
    id: textAt(review, 'Id', 'CID'),
    reviewer: {
      id: authorId,
      name: plainAt(review, 'UserNickname'),
      reviewCount: countAt(author, 'TotalReviewCount') ?? countAt(at(author, 'ReviewStatistics'), 'TotalReviewCount'),
      level: rank === 'NONE' ? null : rank,
    },
    stars: starsAt(review, 'Rating', Number(textAt(review, 'RatingRange') ?? 5)),
    title: plainAt(review, 'Title'),
    text: plainAt(review, 'ReviewText') ?? '',
    language: languageOf(textAt(review, 'ContentLocale')),
    postedOn: momentAt(review, ['SubmissionTime']),
    verified: is('verifiedPurchaser') || is('VerifiedPurchaser') ? true : null,
    programme: is('incentivizedReview') || /^(?:true|yes)$/i.test(incentive ?? '') ? 'incentivised' : null,
    helpful: countAt(review, 'TotalPositiveFeedbackCount'),
    variant: contextOf(review),
    photos: photosOf(objects(field(review, 'Photos')).map(photoAddress)),
  }
}

/** What the form asked beside the text (size, age, how long it was owned), as the widget shows it below the review. */
function contextOf(review: Fields): string | null {
  const values = field(review, 'ContextDataValues')
  if (!isFields(values)) return null
  const parts = Object.keys(values)
    .slice(0, 30)
    .map((name) => {
      const shown = plainAt(at(values, name), 'ValueLabel', 'Value')
      return shown === null ? null : `${name}: ${shown}`
    })
  return joined(parts, '; ')
}

const photoAddress = (photo: Fields): string | null =>
  textAt(at(photo, 'Sizes', 'normal'), 'Url') ??
  textAt(at(photo, 'Sizes', 'large'), 'Url') ??
  textAt(at(photo, 'Sizes', 'thumbnail'), 'Url')

function about(json: unknown, [first]: readonly Fields[]): Omit<PageReading, 'reviews'> | null {
  const page = findOne(json, (value) => 'TotalResults' in value && Array.isArray(field(value, 'Results')))
  const id = textAt(first, 'OriginalProductId', 'ProductId')
  const products = field(
    findOne(json, (value) => isFields(field(value, 'Products'))),
    'Products',
  )
  const product = id === null ? undefined : field(products, id)
  const totals =
    field(product, 'ReviewStatistics') ??
    findOne(json, (value) => 'RatingDistribution' in value && 'AverageOverallRating' in value)
  if (page === null && id === null && totals === null) return null
  const spread = objects(field(totals, 'RatingDistribution'))
  const counts = [1, 2, 3, 4, 5].map((star) =>
    countAt(
      spread.find((one) => textAt(one, 'RatingValue') === String(star)),
      'Count',
    ),
  )
  return {
    id,
    title: plainAt(product, 'Name'),
    stated: {
      reviewCount: countAt(totals, 'TotalReviewCount') ?? countAt(page, 'TotalResults'),
      meanStars: meanAt(totals, 'AverageOverallRating'),
      histogram: histogramOf(counts),
    },
  }
}
