import { LIMITS } from '../../engine/limits.ts'
import { isPlatformDefault } from '../../engine/text/defaults.ts'
import type { Gap, Photo, Reviewer } from '../../engine/types.ts'
import type { ReviewDraft } from '../adapter.ts'
import { parseDate } from '../dates.ts'
import { parseStars, toNumber, toStars } from '../stars.ts'
import { foldName, INSIDE, WORDS } from './generic-words.ts'
import { type Fields, isFields } from './json.ts'
import { countAt, flagAt, htmlAt, languageOf, photosOf, plainAt, unixTime } from './values.ts'

/** An object's values by folded name. */
export type Names = ReadonlyMap<string, unknown>

/** Fields of one object that are looked at. */
const MOST_FIELDS = 200

/** An object's values by folded name; the first of two that fold alike. */
export function namesOf(value: Fields): Names {
  const names = new Map<string, unknown>()
  for (const name of Object.keys(value).slice(0, MOST_FIELDS)) {
    const folded = foldName(name)
    if (name !== '__proto__' && !names.has(folded)) names.set(folded, value[name])
  }
  return names
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** The first that is there. */
export const find = (names: Names, among: readonly string[]): unknown => {
  for (const name of among) if (isPresent(names.get(name))) return names.get(name)
  return undefined
}

/** Text or a number, as it is or within an object. */
function scalarIn(value: unknown, inside: readonly string[], depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return String(value)
  if (!isFields(value) || depth > 2) return null
  const names = namesOf(value)
  for (const name of inside) {
    const found = scalarIn(names.get(name), inside, depth + 1)
    if (found !== null) return found
  }
  return null
}

/** Objects within that say something of the person or of an answer, not of the review. */
const OTHERS = new Set([
  ...WORDS.reviewer,
  'reply',
  'replies',
  'response',
  'sellerreply',
  'product',
  'business',
  'append',
])

/** A value by its name in the object itself, else in the objects within it, two levels deep. */
function findWithin(names: Names, among: readonly string[], depth = 0): unknown {
  const own = find(names, among)
  if (own !== undefined && !isFields(own)) return own
  if (depth === 2) return undefined
  for (const [name, value] of names) {
    if (!isFields(value) || OTHERS.has(name)) continue
    const found = findWithin(namesOf(value), among, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** The review's own words; `null` when it has none. */
export const textIn = (names: Names): string | null => {
  for (const name of WORDS.text) {
    const found = scalarIn(names.get(name), INSIDE.text)
    if (found !== null) return found
  }
  // schema.org allows a description in place of a body; elsewhere it describes a thing.
  const isReview = names.has('reviewrating') || names.get('type') === 'Review'
  return isReview ? scalarIn(names.get('description'), INSIDE.text) : null
}

interface Rating {
  value: number
  best: number | null
  worst: number | null
}

/** The rating with its scale, as far as it is stated; `null` without one. */
export function ratingOf(names: Names): Rating | null {
  for (const name of WORDS.stars) {
    const found = names.get(name)
    const inside = isFields(found) ? namesOf(found) : null
    const shown = scalarIn(found, INSIDE.stars)
    if (shown === null) continue
    const value = toNumber(shown) ?? parseStars(shown)
    if (value === null || value < 0 || value > 100) continue
    const [best, worst] = [INSIDE.best, INSIDE.worst].map((among) =>
      inside === null ? null : toNumber(scalarIn(find(inside, among), INSIDE.stars)),
    )
    return { value, best: best ?? toNumber(names.get('ratingrange') ?? null), worst: worst ?? null }
  }
  return null
}

/** Scale by the highest rating, where the response does not state it: to 5, 10 or 100; only tens of 20 are five steps. */
function starsOf(reviews: readonly Names[]): { stars: (number | null)[]; gaps: Gap[] } {
  const ratings = reviews.map(ratingOf)
  const open = ratings.filter((rating) => rating !== null && rating.best === null).map((rating) => rating?.value ?? 0)
  const highest = Math.max(0, ...open)
  const steps = highest > 10 && open.every((value) => value % 20 === 0)
  const [best, worst] = highest <= 5 ? [5, null] : highest <= 10 ? [10, null] : [100, steps ? 20 : null]
  const gaps =
    highest > 5 ? [{ field: 'reviews.stars', why: `the scale is not stated; taken to go up to ${best}` }] : []
  const stars = ratings.map((rating) => {
    if (rating === null) return null
    return rating.best === null ? toStars(rating.value, best, worst) : toStars(rating.value, rating.best, rating.worst)
  })
  return { stars, gaps }
}

export function reviewerOf(names: Names): Partial<Reviewer> | null {
  for (const name of WORDS.reviewer) {
    const found = names.get(name)
    const shown = scalarIn(found, INSIDE.reviewer)
    if (shown === null || shown.length > LIMITS.label) continue
    const inside = isFields(found) ? namesOf(found) : new Map<string, unknown>()
    return {
      id:
        scalarIn(find(inside, INSIDE.reviewerId), []) ??
        scalarIn(find(names, ['authorid', 'userid', 'reviewerid']), []),
      name: plainAt({ shown }, 'shown'),
    }
  }
  return null
}

/** Names of dates of other things than the writing of the review. */
const OTHER_DATES =
  /update|modif|moderat|edit|repl|respon|purchas|order|visit|trip|stay|birth|play|read|expir|join|member|experience|start|end/

/** The day it was written; relative dates only where `readAt` is known. */
export function dateOf(names: Names, readAt: string | null): string | null {
  const other = [...names.keys()].filter((name) => /date|time|created|posted/.test(name) && !OTHER_DATES.test(name))
  for (const name of [...WORDS.postedOn, ...other]) {
    const shown = scalarIn(names.get(name), INSIDE.date)
    const date = shown === null ? null : (unixTime(shown) ?? parseDate(shown, readAt === null ? {} : { readAt }))
    if (date !== null) return date
  }
  const within = scalarIn(findWithin(names, WORDS.postedOn), INSIDE.date)
  return within === null ? null : (unixTime(within) ?? parseDate(within, readAt === null ? {} : { readAt }))
}

/** A mark of its own, or a badge that says so; a badge that is not there says nothing. */
function verifiedOf(names: Names): boolean | null {
  const mark = flagAt({ flag: findWithin(names, WORDS.verified) }, 'flag')
  if (mark !== null) return mark
  const badges = names.get('badges')
  const shown = JSON.stringify(Array.isArray(badges) || isFields(badges) ? badges : '').slice(0, LIMITS.scanned)
  return /verified[ _-]?(?:purchase|buyer|owner|order)/i.test(shown) ? true : null
}

function variantOf(names: Names): string | null {
  const whole = scalarIn(find(names, WORDS.variant), INSIDE.text)
  const parts = WORDS.parts.map((name) => scalarIn(names.get(name), INSIDE.text)).filter((part) => part !== null)
  return plainAt({ shown: whole ?? parts.join(' ') }, 'shown')
}

function photosIn(names: Names): Photo[] {
  const lists = WORDS.photos.map((name) => names.get(name))
  const found = lists.find((one): one is unknown[] => Array.isArray(one) && one.length > 0)
  const list = (found ?? []).slice(0, LIMITS.photosPerReview)
  return photosOf(list.map((one) => scalarIn(one, INSIDE.photo)))
}

export const isTitled = (names: Names): boolean => scalarIn(find(names, WORDS.title), INSIDE.text) !== null

/** All reviews of one list, whose ratings are on one scale. */
export function draftsOf(reviews: readonly Names[], readAt: string): { drafts: ReviewDraft[]; gaps: Gap[] } {
  const { stars, gaps } = starsOf(reviews)
  return { drafts: reviews.map((review, at) => ({ ...draft(review, readAt), stars: stars[at] ?? null })), gaps }
}

function draft(names: Names, readAt: string): ReviewDraft {
  const shown = textIn(names)
  const text = htmlAt({ shown }, 'shown') ?? ''
  const purchased = scalarIn(find(names, WORDS.purchasedOn), INSIDE.date)
  return {
    id: scalarIn(find(names, WORDS.id), ['label', 'value']),
    reviewer: reviewerOf(names),
    title: plainAt({ title: scalarIn(find(names, WORDS.title), INSIDE.text) }, 'title'),
    text,
    platformDefault: isPlatformDefault(text),
    language: languageOf(scalarIn(find(names, WORDS.language), INSIDE.text)),
    postedOn: dateOf(names, readAt),
    purchasedOn: purchased === null ? null : (unixTime(purchased) ?? parseDate(purchased)),
    verified: verifiedOf(names),
    helpful: countAt({ count: findWithin(names, WORDS.helpful) }, 'count'),
    variant: variantOf(names),
    photos: photosIn(names),
  }
}
