import { contentKey } from './serialise.ts'
import type { Past, Prepared, Sample } from './signal.ts'
import { finish, pieces, type Steps } from './steps.ts'
import { canonicalise } from './text/canonical.ts'
import { isDefaultCanonical } from './text/defaults.ts'
import { isLowInformation } from './text/praise.ts'
import type { Listing, Review } from './types.ts'

export interface Preparation {
  sample: Sample
  /** `Prepared.at` of the review at this position of `listing.reviews`. */
  preparedOf: (index: number) => number
}

/**
 * Makes a listing ready for the signals: one `Prepared` per distinct review, in an order that does not depend on the
 * page. Two rows are one review when they have the same id and text, or the same writer, day and (non-empty) text:
 * shops repeat a review under each colour and size. Rows with one id and different texts are both kept. Of rows with
 * one id and text the one that tells most stands for all. n log n in reviews, linear in text.
 */
export function* prepareSteps(listing: Listing, past: Past | null): Steps<Preparation> {
  const full = pieces()
  const rows: Row[] = []
  for (const [index, review] of listing.reviews.entries()) {
    rows.push({ review, index, canonical: canonicalise(review.text) })
    if (full(review.text.length)) yield
  }
  rows.sort(byContent)
  const positions = new Uint32Array(rows.length)
  const known = new Map<string, number>()
  const reviews: Prepared[] = []
  yield
  for (const row of rows) {
    if (full(row.canonical.length)) yield
    const keys = keysOf(row)
    let at = reviews.length
    for (const key of keys) at = Math.min(at, known.get(key) ?? at)
    for (const key of keys) if (!known.has(key)) known.set(key, at)
    if (at === reviews.length) reviews.push(preparedFrom(row, at))
    positions[row.index] = at
  }
  return { sample: { listing, reviews, past }, preparedOf: (index) => positions[index] ?? 0 }
}

/** The same at once. */
export const prepare = (listing: Listing, past: Past | null): Preparation => finish(prepareSteps(listing, past))

interface Row {
  review: Review
  index: number
  canonical: string
  /** Found out when another row has the same id. */
  told?: number
  content?: string
}

function preparedFrom({ review, canonical }: Row, at: number): Prepared {
  return {
    at,
    review,
    canonical,
    day: dayOf(review.postedOn),
    reviewer: reviewerOf(review),
    platformDefault: review.platformDefault || isDefaultCanonical(canonical),
    lowInformation: isLowInformation(canonical),
  }
}

/** By id; rows of one id by how much they tell, then by content. Compares UTF-16 units, as no locale may matter. */
function byContent(a: Row, b: Row): number {
  if (a.review.id !== b.review.id) return a.review.id < b.review.id ? -1 : 1
  a.told ??= toldBy(a.review)
  b.told ??= toldBy(b.review)
  if (a.told !== b.told) return b.told - a.told
  a.content ??= contentKey(a.review)
  b.content ??= contentKey(b.review)
  return a.content < b.content ? -1 : a.content > b.content ? 1 : 0
}

/** How many of a review's fields the page filled in. */
function toldBy(review: Review): number {
  const { reviewer, stars, title, postedOn, purchasedOn, verified, programme, helpful, variant } = review
  const fields = [
    reviewer?.id,
    reviewer?.name,
    stars,
    title,
    postedOn,
    purchasedOn,
    verified,
    programme,
    helpful,
    variant,
  ]
  return fields.filter((field) => field != null).length + review.photos.length + review.followUps.length
}

/** Rows that share a key are one review. */
function keysOf({ review, canonical }: Row): string[] {
  const { id, reviewer, postedOn, stars } = review
  const date = (postedOn ?? '').slice(0, 10)
  // Without text there is little to tell two rows apart by: more of it has to agree.
  if (canonical === '') return [[id, '', date, reviewer?.id, reviewer?.name, stars].join('\u0000')]
  const writer = writerOf(review)
  const own = [id, canonical].join('\u0000')
  return writer === null || date === '' ? [own] : [own, ['', writer, date, canonical].join('\u0000')]
}

/** As the page names them: the shop's id, else the name, masked or not; `null` where it names nobody. */
export const writerOf = ({ reviewer }: Review): string | null =>
  reviewer?.id ? `id ${reviewer.id}` : nameOf(reviewer?.name ?? null)

/**
 * Who wrote a review: the shop's id, else the name when it is whole. Masked names (a***b) are shared by thousands and
 * placeholders by everyone: `null`, unknown.
 */
export function reviewerOf({ reviewer }: Review): string | null {
  if (reviewer?.id) return `id ${reviewer.id}`
  const name = nameOf(reviewer?.name ?? null)
  return name === null || /[*•●]|\.\.\.|x{3}/.test(name) ? null : name
}

/** What shops show when they know or tell no name. */
const NO_NAMES: ReadonlySet<string> = new Set([
  '匿名',
  '匿名用户',
  '匿名买家',
  '匿名评价',
  '淘宝用户',
  '天猫用户',
  '京东用户',
  '用户',
  '买家',
  'a google user',
  'a customer',
  'a reviewer',
  'a shopper',
  'aliexpress shopper',
  'amazon customer',
  'anonymous',
  'anonymous user',
  'buyer',
  'customer',
  'ebay user',
  'google user',
  'guest',
  'kindle customer',
  'shopper',
  'user',
  'verified buyer',
  'verified customer',
])

/** The name as it is compared, masked or whole; `null` where it is missing or stands for nobody. */
export function nameOf(shown: string | null): string | null {
  const name = (shown ?? '').normalize('NFKC').trim().toLowerCase()
  return name === '' || NO_NAMES.has(name) ? null : `name ${name}`
}

const DAY = 86_400_000

/** The calendar day as shown, whatever the zone, counted from 1970-01-01: the first ten characters. `null` for none. */
export function dayOf(postedOn: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(postedOn ?? '')
  if (!parts) return null
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY
}
