import { LIMITS } from '../engine/limits.ts'
import type { Gap, Photo, Seller, Stated } from '../engine/types.ts'
import type { ReviewDraft } from './adapter.ts'
import { parseCount } from './counts.ts'
import { toNumber, toStars } from './stars.ts'
import { decodeEntities } from './text.ts'

/** A thing that reviews are about, as one kind of structured data on the page describes it. */
export interface Item {
  name: string | null
  /** Addresses and ids the data gives for it, to tell the page's own item from its neighbours. */
  urls: string[]
  isProduct: boolean
  stated: Partial<Stated>
  seller: Partial<Seller> | null
  photos: Photo[]
  reviews: RatedDraft[]
}

/** A review whose rating waits for the scale that all reviews of the item share. */
export type RatedDraft = ReviewDraft & { rating: RawRating | null }

/** What one kind of structured data (JSON-LD, microdata, hReview) holds. */
export interface Source {
  items: Item[]
  gaps: Gap[]
}

export const newItem = (): Item => ({
  name: null,
  urls: [],
  isProduct: false,
  stated: {},
  seller: null,
  photos: [],
  reviews: [],
})

const PRODUCTS =
  /(?:^|\/)(?:\w*Product|ProductGroup|ProductModel|Vehicle|Car|Book|Movie|Recipe|Course|Game|VideoGame|\w*Application|Hotel|Restaurant|\w*Business|Store|LodgingBusiness|Place|Event|TouristAttraction)$/

/** Whether a schema.org type is one that people review as such (and not, say, the shop's own Organization). */
export const isProductType = (type: string): boolean => PRODUCTS.test(type.slice(0, LIMITS.label))

/** `Review` and its kinds; a ClaimReview judges a statement, not a product. */
export const isReviewType = (type: string): boolean => /(?:^|\/)(?:User|Critic|Employer)?Review$/.test(type.slice(-40))

/** A rating as JSON or attributes give it: numbers or strings, scale optional. */
export interface RawRating {
  value: unknown
  best: unknown
  worst: unknown
}

/** 1 to 5; `null` without a value, or with one outside its scale. Source: schema.org, `Rating` (worst 1 if unsaid). */
export function ratingToStars({ value, best, worst }: RawRating, top = 5): number | null {
  const number = toNumber(value)
  return number === null ? null : toStars(number, toNumber(best) ?? Math.max(top, topFor(number)), toNumber(worst))
}

/** The smallest usual scale that holds a value: 5 (schema.org's default), 10, or 100. */
const topFor = (value: number): number => (value <= 5 ? 5 : value <= 10 ? 10 : 100)

/** The item's reviews with stars. A 9 among them shows that the 4 beside it is out of 10 as well. */
export function ratedReviews({ reviews }: Item): ReviewDraft[] {
  const unscaled = reviews.map(({ rating }) => (toNumber(rating?.best) === null ? toNumber(rating?.value) : null))
  const top = unscaled.reduce<number>((most, value) => (value === null ? most : Math.max(most, topFor(value))), 5)
  return reviews.map(({ rating, ...draft }) => ({
    ...draft,
    stars: draft.stars ?? (rating === null ? null : ratingToStars(rating, top)),
  }))
}

/** A count of ratings or reviews; `null` when it is not one number. */
export function toCount(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null
  if (typeof value !== 'string') return null
  const count = parseCount(value.slice(0, LIMITS.label))
  return count !== null && count.min === count.max ? count.min : null
}

/** Text from JSON or an attribute: entities decoded, line ends unified, trimmed; one unit over the limit shows a cut. */
export const cleanText = (text: string): string =>
  decodeEntities(text.slice(0, LIMITS.text * 2))
    .replaceAll('\r\n', '\n')
    .trim()
    .slice(0, LIMITS.text + 1)
