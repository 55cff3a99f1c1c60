import type { PageReading, ReviewDraft } from '../adapter.ts'
import { parseDate } from '../dates.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { isRefusal } from './alibaba.ts'
import { type Fields, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, histogramOf, listAt, meanAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)aliexpress\.(?:com|ru|us)$/.test(hostname) && /evaluation|review|feedback/i.test(pathname)

/**
 * AliExpress: `searchEvaluation.do` and its successors (reviews seen in a response of 2025). `buyerEval` is 20 to 100.
 * The text is what the buyer wrote; the page shows the translation by default, which serves to find the review on it.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'aliexpress',
    answers,
    listingId: ({ searchParams }) =>
      /^\d{6,20}$/.exec(searchParams.get('productId') ?? '')?.[0] ??
      /"productId":"?(\d{6,20})/.exec(searchParams.get('data')?.slice(0, 2_000) ?? '')?.[1] ??
      null,
    page: (id) => `https://www.aliexpress.com/item/${id}.html`,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['evaViewList'], about, isRefusal }, json, context),
  },
]

const isReview = (value: Fields): boolean =>
  'buyerEval' in value && ('evaluationIdStr' in value || 'evaluationId' in value || 'buyerName' in value)

function draft(review: Fields): ReviewDraft {
  const text = plainAt(review, 'buyerFeedback', 'buyerProductFeedBack')
  const added = plainAt(review, 'buyerAddFbContent')
  return {
    id: textAt(review, 'evaluationIdStr', 'evaluationId'),
    reviewer: { name: plainAt(review, 'buyerName') },
    stars: starsAt(review, 'buyerEval', 100, 20),
    text: text ?? plainAt(review, 'buyerTranslationFeedback') ?? '',
    translation: plainAt(review, 'buyerTranslationFeedback'),
    postedOn: parseDate(textAt(review, 'evalDate') ?? ''),
    helpful: countAt(review, 'upVoteCount'),
    variant: plainAt(review, 'skuInfo'),
    photos: photosOf(listAt(review, 'images')),
    // `buyerAddFbDays` counts from a day that no response tells.
    followUps: added === null ? [] : [{ text: added, postedOn: parseDate(textAt(review, 'buyerAddFbDate') ?? '') }],
  }
}

const STARS = ['oneStarNum', 'twoStarNum', 'threeStarNum', 'fourStarNum', 'fiveStarNum']

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'fiveStarNum' in value || 'evarageStar' in value)
  if (totals === null) return null
  return {
    stated: {
      reviewCount: countAt(totals, 'totalNum'),
      // Sic.
      meanStars: meanAt(totals, 'evarageStar', 'averageStar'),
      histogram: histogramOf(STARS.map((name) => countAt(totals, name))),
    },
  }
}
