import { LIMITS } from '../../engine/limits.ts'
import type { Photo } from '../../engine/types.ts'
import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadContext, PayloadFormat } from '../payload-format.ts'
import { toNumber, toStars } from '../stars.ts'
import { decodeEntities } from '../text.ts'
import { histogramOf, languageOf, photosOf, unixTime } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)google\.[a-z.]{2,6}$/.test(hostname) &&
  /\/maps\/(?:preview\/place|rpc\/listugcposts|preview\/review)/.test(pathname)

/**
 * Google Maps: lists without names, where the place in the list says what a value is (layouts seen in 2023 and 2026).
 * The text is at `[2][1][0]` or, since, with the translation behind it, at `[2][15]`. Elements without stars are
 * passages that the place shows above its list.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'google-maps',
    answers,
    listingId: ({ search }) =>
      /!1s(0x[\da-f]{1,16}(?::|%3a)0x[\da-f]{1,16})/i.exec(search)?.[1]?.replace(/%3a/i, ':') ?? null,
    page: () => null,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: readMaps,
  },
]

type List = readonly unknown[]

/** The value at a path of places; `undefined` when the path leaves the lists. */
const item = (value: unknown, ...path: readonly number[]): unknown =>
  path.reduce<unknown>((from, place) => (Array.isArray(from) ? from[place] : undefined), value)

const textIn = (value: unknown, ...path: readonly number[]): string | null => {
  const found = item(value, ...path)
  return typeof found === 'string' ? decodeEntities(found).trim() || null : null
}

const countIn = (value: unknown, ...path: readonly number[]): number | null => toNumber(item(value, ...path))

function readMaps(json: unknown, context: PayloadContext): PageReading | null {
  const reviews: List[] = []
  collect(json, 0, reviews)
  const place = item(json, 6)
  const shares = item(place, 175, 3)
  const isPlace = Array.isArray(shares) || textIn(place, 11) !== null
  if (reviews.length === 0 && !isPlace) return isEmptyList(json) ? { reviews: [], rendersReviews: false } : null
  return {
    id: named(textIn(place, 10) ?? featureOf(reviews[0]), context.id),
    title: isPlace ? textIn(place, 11) : null,
    stated: {
      reviewCount: isPlace ? countIn(place, 4, 8) : null,
      meanStars: isPlace ? countIn(place, 4, 7) : null,
      histogram: Array.isArray(shares) ? histogramOf([0, 1, 2, 3, 4].map((at) => countIn(shares, at))) : null,
    },
    reviews: reviews.map((review) => draft(review)),
  }
}

/** Half of the place's id, by which each review names it: "0x0:0xe5…". */
const featureOf = (review: unknown): string | null => /0x[\da-f]{4,16}$/.exec(textIn(review, 1, 0) ?? '')?.[0] ?? null

/** The page's id where it is the second half of the place's, in decimals. */
function named(place: string | null, page: string | null): string | null {
  const half = /0x[\da-f]{1,16}$/i.exec(place ?? '')?.[0]
  return half !== undefined && page !== null && BigInt(half).toString() === page ? page : place
}

/** A page past the last: `[null, null, null, …]` or `[null, "", []]`. */
const isEmptyList = (json: unknown): boolean =>
  Array.isArray(json) &&
  json.length >= 2 &&
  json.length < 12 &&
  json.every((one) => one === null || one === '' || (Array.isArray(one) && one.length === 0))

function collect(value: unknown, depth: number, found: List[]): void {
  if (!Array.isArray(value) || depth > LIMITS.depth || found.length > LIMITS.reviews) return
  if (isReview(value)) found.push(value)
  else for (const one of value) collect(one, depth + 1, found)
}

function isReview(value: List): boolean {
  const [id, posted, said] = value
  if (typeof id !== 'string' || !Array.isArray(posted) || !Array.isArray(said)) return false
  return momentIn(posted) !== null && starsIn(value) !== null
}

const momentIn = (posted: unknown): string | null => {
  const time = item(posted, 2)
  return unixTime(typeof time === 'number' || typeof time === 'string' ? String(time) : null)
}

const starsIn = (review: unknown): number | null => toStars(toNumber(item(review, 2, 0, 0)) ?? Number.NaN)

function draft(review: List): ReviewDraft {
  // A list of what one knows of the reviewer, in the newer layout behind the address of the profile.
  const [older, newer] = [item(review, 1, 4, 0), item(review, 1, 4, 5)]
  const shown = textIn(newer, 10, 0) ?? textIn(older, 12, 0)
  return {
    id: textIn(review, 0),
    reviewer: {
      id: textIn(newer, 3) ?? textIn(older, 13),
      name: textIn(newer, 0) ?? textIn(older, 4) ?? textIn(review, 1, 4, 1, 1),
      reviewCount: countIn(newer, 5) ?? countIn(older, 1),
      level: shown !== null && /Local Guide/.test(shown) ? 'Local Guide' : null,
    },
    stars: starsIn(review),
    text: textIn(review, 2, 15, 0, 0) ?? textIn(review, 2, 1, 0) ?? '',
    translation: textIn(review, 2, 15, 1, 0),
    language: languageOf(textIn(review, 2, 14, 0) ?? textIn(review, 2, 1, 1)),
    postedOn: momentIn(item(review, 1)),
    photos: photosIn(item(review, 2, 2)),
  }
}

const photosIn = (list: unknown): Photo[] =>
  Array.isArray(list) ? photosOf(list.slice(0, LIMITS.photosPerReview).map((one) => item(one, 1, 6, 0))) : []
