import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { at, type Fields, field, isFields, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, histogramOf, joined, listAt, meanAt, momentAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)(?:wb|wildberries)\.ru$/.test(hostname) && /feedbacks/.test(pathname)

/**
 * Wildberries: `feedbacks1|2.wb.ru/feedbacks/v1|v2/<root>`. Never seen live: fields as public scrapers name them. All
 * colours of a product share one list, under a number that the page's address does not name.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'wildberries',
    answers,
    listingId: ({ pathname }) => /\/feedbacks\/v\d\/(\d{3,15})/.exec(pathname)?.[1] ?? null,
    foreignIds: true,
    page: () => null,
    seen: 'never',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['feedbacks'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean => 'productValuation' in value && ('text' in value || 'createdDate' in value)

function draft(review: Fields): ReviewDraft {
  const user = field(review, 'wbUserDetails')
  return {
    id: textAt(review, 'id'),
    reviewer: { id: textAt(review, 'globalUserId', 'wbUserId'), name: plainAt(user, 'name') },
    stars: starsAt(review, 'productValuation'),
    // As the page shows them: what was good, what was bad, the comment.
    text: joined([plainAt(review, 'pros'), plainAt(review, 'cons'), plainAt(review, 'text')], '\n') ?? '',
    postedOn: momentAt(review, ['createdDate']),
    helpful: countAt(field(review, 'votes'), 'pluses'),
    variant: joined([plainAt(review, 'color'), plainAt(review, 'size')], ', '),
    photos: photosOf(
      [...listAt(review, 'photos'), ...listAt(review, 'photo'), ...listAt(review, 'photoLinks')].map(photoAddress),
    ),
  }
}

const photoAddress = (photo: unknown): unknown =>
  isFields(photo) ? textAt(photo, 'fullSize', 'fullSizeUri', 'minSize') : photo

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'valuationDistribution' in value || 'feedbackCount' in value)
  if (totals === null) return null
  return {
    stated: {
      reviewCount: countAt(totals, 'feedbackCountWithText'),
      ratingCount: countAt(totals, 'feedbackCount'),
      meanStars: meanAt(totals, 'valuation'),
      histogram: histogramOf([1, 2, 3, 4, 5].map((star) => countAt(at(totals, 'valuationDistribution'), String(star)))),
    },
  }
}
