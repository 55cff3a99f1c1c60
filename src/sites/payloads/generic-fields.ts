import { LIMITS } from '../../engine/limits.ts'
import { isPlatformDefault } from '../../engine/text/defaults.ts'
import type { Gap, Photo, Reviewer } from '../../engine/types.ts'
import type { ReviewDraft } from '../adapter.ts'
import { parseDate } from '../dates.ts'
import { parseStars, toNumber, toStars } from '../stars.ts'
import { find, findWithin, type Names, namesOf, scalarIn, textIn } from './generic-names.ts'
import { INSIDE, WORDS } from './generic-words.ts'
import { isFields } from './json.ts'
import { countAt, flagAt, htmlAt, languageOf, photosOf, plainAt, unixTime } from './values.ts'

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

/** Scales in use, by the highest rating seen: to 5, to 10, tens as in 45 for 4.5, steps of 20, to 100. */
function scaleOf(values: readonly number[]): { best: number; worst: number | null } {
  const highest = Math.max(0, ...values)
  if (highest <= 10) return { best: highest <= 5 ? 5 : 10, worst: null }
  if (highest <= 50 && values.every((value) => value % 5 === 0)) return { best: 50, worst: 10 }
  return { best: 100, worst: values.every((value) => value % 20 === 0) ? 20 : null }
}

/** Where the response does not state the scale, a gap says which is taken. */
function starsOf(reviews: readonly Names[]): { stars: (number | null)[]; gaps: Gap[] } {
  const ratings = reviews.map(ratingOf)
  const open = ratings.filter((rating) => rating !== null && rating.best === null).map((rating) => rating?.value ?? 0)
  const { best, worst } = scaleOf(open)
  const gaps = best > 5 ? [{ field: 'reviews.stars', why: `the scale is not stated; taken to go up to ${best}` }] : []
  const stars = ratings.map((rating) => {
    if (rating === null) return null
    return rating.best === null ? toStars(rating.value, best, worst) : toStars(rating.value, rating.best, rating.worst)
  })
  return { stars, gaps }
}

export function reviewerOf(names: Names): Partial<Reviewer> | null {
  for (const name of WORDS.reviewer) {
    const found = names.get(name)
    const shown = scalarIn(found, INSIDE.reviewer) ?? fullName(found)
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

function fullName(person: unknown): string | null {
  const names = isFields(person) ? namesOf(person) : new Map<string, unknown>()
  const parts = ['firstname', 'lastname'].map((name) => scalarIn(names.get(name), []))
  return parts.filter((part) => part !== null).join(' ') || null
}

/** Names of dates of other things than the writing of the review. */
const OTHER_DATES =
  /update|modif|moderat|edit|repl|respon|purchas|order|visit|trip|stay|birth|play|read|expir|join|member|experience|start|end/

/** The day it was written; relative dates only where `readAt` is known. */
export function dateOf(names: Names, readAt: string | null): string | null {
  const other = [...names.keys()].filter((name) => /date|time|created|posted/.test(name) && !OTHER_DATES.test(name))
  for (const name of [...WORDS.postedOn, ...other]) {
    const shown = scalarIn(names.get(name), INSIDE.date)
    const date = momentOf(shown, readAt)
    if (date !== null) return date
  }
  const within = scalarIn(findWithin(names, WORDS.postedOn), INSIDE.date)
  return momentOf(within, readAt)
}

/** A date, a Unix time, or one as .NET writes it: `/Date(1546300800000)/`. */
function momentOf(shown: string | null, readAt: string | null): string | null {
  if (shown === null) return null
  const dotNet = /^\/Date\((\d{9,14})[+\d]{0,5}\)\/$/.exec(shown.slice(0, 40))?.[1]
  return unixTime(dotNet ?? shown) ?? parseDate(shown, readAt === null ? {} : { readAt })
}

/** A mark of its own, or a badge that says so; a badge that is not there says nothing. */
function verifiedOf(names: Names): boolean | null {
  const said = findWithin(names, WORDS.verified)
  const mark = said === 'yes' ? true : said === 'no' ? false : flagAt({ flag: said }, 'flag')
  if (mark !== null) return mark
  const badges = names.get('badges') ?? find(names, ['reviewer', 'author', 'user'])
  const shown = JSON.stringify(Array.isArray(badges) || isFields(badges) ? badges : '').slice(0, LIMITS.scanned)
  return /verified[ _-]?(?:purchase|buyer|owner|order)[a-z]{0,3}"(?!:(?:false|null|0|"no))/i.test(shown) ? true : null
}

/** `review_id` and the like go before an id that may be of something else. */
function idOf(names: Names): string | null {
  const own = [...names.keys()].find((name) =>
    /(?:review|comment|rating|rate|feedback|evaluation|ugc)\w{0,6}id$/.test(name),
  )
  return (
    scalarIn(own === undefined ? null : names.get(own), ['label', 'value']) ??
    scalarIn(find(names, WORDS.id), ['label', 'value'])
  )
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
  return photosOf(list.map((one) => scalarIn(one, INSIDE.photo) ?? pictureIn(one)))
}

export const isTitled = (names: Names): boolean => scalarIn(find(names, WORDS.title), INSIDE.text) !== null

/** All reviews of one list, whose ratings are on one scale. */
export function draftsOf(reviews: readonly Names[], readAt: string): { drafts: ReviewDraft[]; gaps: Gap[] } {
  const { stars, gaps } = starsOf(reviews)
  return { drafts: reviews.map((review, at) => ({ ...draft(review, readAt), stars: stars[at] ?? null })), gaps }
}

/** The first address of a picture in an object of unknown names. */
function pictureIn(value: unknown, depth = 0): string | null {
  if (typeof value === 'string')
    return /^(?:https?:)?\/\/\S+\.(?:jpe?g|png|webp|avif|gif)/i.test(value.slice(0, 500)) ? value : null
  if (!isFields(value) || depth > 2) return null
  for (const within of namesOf(value).values()) {
    const found = pictureIn(within, depth + 1)
    if (found !== null) return found
  }
  return null
}

function draft(names: Names, readAt: string): ReviewDraft {
  const shown = textIn(names)
  const text = htmlAt({ shown }, 'shown') ?? ''
  const purchased = scalarIn(find(names, WORDS.purchasedOn), INSIDE.date)
  return {
    id: idOf(names),
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
