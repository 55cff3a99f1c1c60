import type { PageReading, ReviewDraft } from '../adapter.ts'
import { beijingDate } from '../china.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { type Fields, field, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, flagAt, joined, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)ele\.me$/.test(hostname) && /\/ratings\b/.test(pathname)

/**
 * Ele.me 饿了么: `/ugc/v3/restaurants/<id>/ratings` (seen 2018). Most ratings have no text. The id of an order stands in
 * for the review's own; pictures are hashes, from which their addresses follow.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'eleme',
    answers,
    listingId: ({ pathname }) => /\/restaurants\/(\w{4,40})\//.exec(pathname)?.[1] ?? null,
    page: () => null,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['ratings', 'comments'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean => 'rated_at' in value && ('rating' in value || 'rating_text' in value)

function draft(review: Fields): ReviewDraft {
  const foods = objects(field(review, 'food_ratings'))
  const hashes = objects(field(review, 'order_images')).map((one) => textAt(one, 'image_hash'))
  return {
    id: textAt(review, 'order_id', 'id'),
    reviewer: { name: plainAt(review, 'username'), level: flagAt(review, 'is_super_vip') === true ? '超级会员' : null },
    stars: starsAt(review, 'rating'),
    text: plainAt(review, 'rating_text') ?? '',
    postedOn: beijingDate(textAt(review, 'rated_at')),
    variant: joined(
      foods.map((food) => plainAt(food, 'rate_name', 'name')),
      '; ',
    ),
    photos: photosOf(hashes.map(addressOf)),
  }
}

/** "7022ce…jpeg" is kept as 7/02/2ce…jpeg.jpeg. */
function addressOf(hash: string | null): string | null {
  const parts = /^(\w)(\w\w)(\w{20,60}?)(jpe?g|png|gif|webp)$/.exec(hash ?? '')
  return parts === null
    ? null
    : `https://fuss10.elemecdn.com/${parts[1]}/${parts[2]}/${parts[3]}${parts[4]}.${parts[4]}`
}

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const holder = findOne(json, (value) => objects(field(value, 'tags')).some((tag) => 'unsatisfied' in tag))
  const all = objects(field(holder, 'tags')).find((tag) => textAt(tag, 'name') === '全部')
  return all === undefined ? null : { stated: { reviewCount: countAt(all, 'count') } }
}
