import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadContext, PayloadFormat } from '../payload-format.ts'
import { type Fields, field, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, histogramOf, joined, listAt, meanAt, momentAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  SHOPEE.test(hostname) && /get_ratings|\/ratings?\b/.test(pathname)

/**
 * Shopee: `/api/v2|v4/item/get_ratings`. A part of its fields was seen in a response of 2021; ids, times and totals are
 * known from public scrapers. Pictures are hashes, served by every country's own host.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'shopee',
    answers,
    listingId: ({ searchParams }) => /^\d{3,20}$/.exec(searchParams.get('itemid') ?? '')?.[0] ?? null,
    // An address needs the shop too.
    page: () => null,
    seen: 'payload',
    shows: ['reviewer', 'stars'],
    read: (json, context) => readTree({ isReview, draft, lists: ['ratings'], about, isRefusal }, json, context),
  },
]

const SHOPEE = /(?:^|\.)shopee\.(?:sg|ph|vn|tw|(?:com|co)(?:\.[a-z]{2})?|[a-z]{2})$/

const isReview = (value: Fields): boolean =>
  'rating_star' in value && ('comment' in value || 'author_username' in value || 'cmtid' in value)

function draft(review: Fields, { url }: PayloadContext): ReviewDraft {
  const host = SHOPEE.exec(url.hostname)?.[0].replace(/^\./, '') ?? 'shopee.sg'
  const hashes = listAt(review, 'images').filter((one) => typeof one === 'string' && /^[\w-]{16,80}$/.test(one))
  return {
    id: textAt(review, 'cmtid'),
    reviewer: { id: idOf(review), name: plainAt(review, 'author_username') },
    stars: starsAt(review, 'rating_star'),
    text: plainAt(review, 'comment') ?? '',
    postedOn: momentAt(review, ['ctime', 'submit_time']),
    helpful: countAt(review, 'like_count'),
    variant: joined(
      objects(field(review, 'product_items')).map((item) => plainAt(item, 'model_name')),
      ', ',
    ),
    photos: photosOf(hashes.map((hash) => `https://cf.${host}/file/${hash}`)),
  }
}

/** Anonymous reviewers share the id 0. */
function idOf(review: Fields): string | null {
  const id = textAt(review, 'author_userid', 'userid')
  return id === '0' ? null : id
}

function about(json: unknown, [first]: readonly Fields[]): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'rating_total' in value || 'rcount_with_context' in value)
  const item = textAt(first, 'itemid')
  if (totals === null && item === null) return null
  const counts = listAt(totals, 'rating_count').map((count) => countAt({ count }, 'count'))
  return {
    id: item,
    stated: {
      reviewCount: countAt(totals, 'rcount_with_context'),
      ratingCount: countAt(totals, 'rating_total'),
      meanStars: meanAt(totals, 'rating_star', 'rating_average'),
      histogram: histogramOf(counts.slice(-5)),
    },
  }
}

/** 90309999 and its like: the shop wants a login or a puzzle. */
const isRefusal = (json: unknown): boolean => /^9030\d{4}$/.test(textAt(json, 'error') ?? '')
