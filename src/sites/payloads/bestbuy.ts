import type { PageReading, ReviewDraft } from '../adapter.ts'
import { parseDate } from '../dates.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { type Fields, field, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, meanAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)bestbuy\.(?:com|ca)$/.test(hostname) && /\/ugc\/|reviews?/i.test(pathname)

/**
 * Best Buy's own `/ugc/v2/reviews` (topics seen in 2025; the object around them never seen). A topic may also be a
 * question or a tip: only those of type "review" count. Badges tell the verified purchase and the disclosed incentive.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'bestbuy',
    answers,
    listingId: (url) =>
      /^\d{5,12}$/.exec(url.searchParams.get('sku') ?? url.searchParams.get('skuId') ?? '')?.[0] ?? null,
    page: (id) => `https://www.bestbuy.com/site/${id}.p?skuId=${id}`,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['topics'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean =>
  'submissionTime' in value && 'rating' in value && (textAt(value, 'topicType') ?? 'review') === 'review'

function draft(review: Fields): ReviewDraft {
  const badges = objects(field(review, 'badges')).map((badge) => textAt(badge, 'badgeCode') ?? '')
  return {
    id: textAt(review, 'id'),
    reviewer: { name: plainAt(review, 'author') },
    stars: starsAt(review, 'rating'),
    title: plainAt(review, 'title'),
    text: plainAt(review, 'text') ?? '',
    postedOn: parseDate(textAt(review, 'submissionTime') ?? ''),
    verified: 'badges' in review ? badges.some((code) => /^Verified/i.test(code)) : null,
    programme: badges.some((code) => /^Incenti/i.test(code)) ? 'incentivised' : null,
    helpful: countAt(review, 'positiveFeedbackCount'),
    photos: photosOf(objects(field(review, 'photos')).map((one) => textAt(one, 'normalUrl', 'thumbnailUrl'))),
  }
}

/** The address of the form for a comment names the item: `/site/reviews/submission/<sku>/review/…`. */
function about(json: unknown, [first]: readonly Fields[]): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'totalReviewCount' in value || 'reviewCount' in value)
  const form = textAt(first, 'writeCommentUrl')?.slice(0, 500) ?? ''
  const id = /\/submission\/(\d{5,12})\//.exec(form)?.[1] ?? null
  if (totals === null && id === null) return null
  return {
    id,
    stated: {
      reviewCount: countAt(totals, 'totalReviewCount', 'reviewCount'),
      meanStars: meanAt(totals, 'averageOverallRating', 'averageRating', 'averageScore'),
    },
  }
}
