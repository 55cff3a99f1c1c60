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
  reviews: ReviewDraft[]
}

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

/** 1 to 5; `null` without a value, or with one outside its scale. Source: schema.org, `Rating` (best 5, worst 1 if unsaid). */
export function ratingToStars({ value, best, worst }: RawRating): number | null {
  const number = toNumber(value)
  if (number === null) return null
  const top = toNumber(best) ?? (number <= 5 ? 5 : number <= 10 ? 10 : 100)
  return toStars(number, top, toNumber(worst))
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
