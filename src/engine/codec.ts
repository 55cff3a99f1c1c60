import {
  countIn,
  countOf,
  type Fields,
  fieldsOf,
  flagOf,
  labelOf,
  listOf,
  matching,
  matchingOrNull,
  mismatch,
  type Notes,
  nameOf,
  numberOf,
  objectOf,
  sharesOf,
  textOf,
} from './fields.ts'
import { LIMITS } from './limits.ts'
import type { FollowUp, Gap, Listing, Photo, Result, Review, Reviewer, Stated } from './types.ts'

const SCHEMA = 'brushlight/listing/1'

/** Why a gap was recorded here and not by a reader. */
export const CUT = 'cut-to-limit'

/**
 * Turns JSON from anywhere (a file, a message of a content script) into a Listing. Named fields are copied and
 * nothing else. A missing list is empty, a missing field that may be unknown is `null`, a field of the wrong type is
 * an error. What exceeds LIMITS is cut and recorded as a gap (`why` is {@link CUT}), so that a listing within the
 * limits comes back as it went in. Linear in the size of what is kept.
 * @returns the listing, or one sentence that says where it is wrong, what was expected and what was found.
 */
export function decodeListing(input: unknown): Result<Listing, string> {
  const notes: Notes = { problem: null, cuts: new Set() }
  const fields = fieldsOf(input, '', '', notes)
  if (fields.own === null) mismatch(fields, 'listing', 'an object', input)
  const listing = listingOf(fields)
  return notes.problem === null ? { ok: true, value: listing } : { ok: false, error: notes.problem }
}

function listingOf(fields: Fields): Listing {
  matching(fields, 'schema', `"${SCHEMA}"`, (text) => text === SCHEMA)
  const site = nameOf(fields, 'site', LIMITS.label)
  const id = nameOf(fields, 'id', LIMITS.label)
  const url = matching(fields, 'url', `an http or https address of at most ${LIMITS.url} characters`, isWebAddress)
  const title = labelOf(fields, 'title', LIMITS.label)
  const seller = objectOf(fields, 'seller')
  const readAt = matching(fields, 'readAt', 'a time like "2026-11-20T10:00:00Z"', isDate)
  const stated = statedOf(objectOf(fields, 'stated') ?? fieldsOf(null, 'stated', 'stated', fields.notes))
  const photos = listOf(fields, 'photos', LIMITS.galleryPhotos).map(photoOf)
  const reviews = listOf(fields, 'reviews', LIMITS.reviews).map(reviewOf)
  const coverage = coverageOf(fields, reviews.length, stated.reviewCount)
  return {
    schema: SCHEMA,
    site,
    id,
    url,
    title,
    seller: seller && { id: labelOf(seller, 'id', LIMITS.label), name: labelOf(seller, 'name', LIMITS.label) },
    readAt,
    stated,
    photos,
    reviews,
    coverage,
    gaps: gapsOf(fields),
  }
}

function statedOf(fields: Fields): Stated {
  const sales = objectOf(fields, 'sales')
  return {
    reviewCount: countOf(fields, 'reviewCount'),
    ratingCount: countOf(fields, 'ratingCount'),
    meanStars: numberOf(fields, 'meanStars', 1, 5),
    histogram: sharesOf(fields, 'histogram', 5) as Stated['histogram'],
    sales: sales && { min: countIn(sales, 'min'), max: countOf(sales, 'max') },
  }
}

function reviewOf(fields: Fields): Review {
  const reviewer = objectOf(fields, 'reviewer')
  return {
    id: nameOf(fields, 'id', LIMITS.label),
    reviewer: reviewer && reviewerOf(reviewer),
    stars: numberOf(fields, 'stars', 1, 5),
    title: labelOf(fields, 'title', LIMITS.label),
    text: textOf(fields, 'text', LIMITS.text),
    language: labelOf(fields, 'language', LIMITS.label),
    postedOn: dateOf(fields, 'postedOn'),
    purchasedOn: dateOf(fields, 'purchasedOn'),
    verified: flagOf(fields, 'verified'),
    programme: labelOf(fields, 'programme', LIMITS.label),
    helpful: countOf(fields, 'helpful'),
    variant: labelOf(fields, 'variant', LIMITS.label),
    photos: listOf(fields, 'photos', LIMITS.photosPerReview).map(photoOf),
    followUps: listOf(fields, 'followUps', LIMITS.followUps).map(followUpOf),
    platformDefault: flagOf(fields, 'platformDefault') ?? false,
  }
}

const reviewerOf = (fields: Fields): Reviewer => ({
  id: labelOf(fields, 'id', LIMITS.label),
  name: labelOf(fields, 'name', LIMITS.label),
  reviewCount: countOf(fields, 'reviewCount'),
  level: labelOf(fields, 'level', LIMITS.label),
})

const photoOf = (fields: Fields): Photo => ({
  url: textOf(fields, 'url', LIMITS.url),
  asset: labelOf(fields, 'asset', LIMITS.url),
  hash: matchingOrNull(fields, 'hash', 'lower-case hex', isHex),
})

const followUpOf = (fields: Fields): FollowUp => ({
  text: textOf(fields, 'text', LIMITS.text),
  postedOn: dateOf(fields, 'postedOn'),
})

/** What a listing leaves out follows from the rest; reviews cut here were not kept, so they do not count as read. */
function coverageOf(fields: Fields, kept: number, reviewCount: number | null): Listing['coverage'] {
  const coverage = objectOf(fields, 'coverage')
  if (coverage === null) return { read: kept, stated: reviewCount, walled: false }
  const read = countOf(coverage, 'read') ?? kept
  return {
    read: fields.notes.cuts.has('reviews') ? Math.min(read, kept) : read,
    stated: countOf(coverage, 'stated'),
    walled: flagOf(coverage, 'walled') ?? false,
  }
}

/** The gaps of the input and those made here. Read last: by then all cuts are known. */
function gapsOf(fields: Fields): Gap[] {
  const gaps = listOf(fields, 'gaps', LIMITS.gaps).map((gap) => ({
    field: textOf(gap, 'field', LIMITS.label),
    why: textOf(gap, 'why', LIMITS.label),
  }))
  const known = new Set(gaps.filter(({ why }) => why === CUT).map(({ field }) => field))
  const cuts = [...fields.notes.cuts].filter((field) => !known.has(field)).map((field) => ({ field, why: CUT }))
  return [...gaps.slice(0, LIMITS.gaps - cuts.length), ...cuts]
}

const dateOf = (fields: Fields, name: string): string | null =>
  matchingOrNull(fields, name, 'a date like "2026-11-20" or "2026-11-20T10:00:00+08:00"', isDate)

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?$/

/** Whether a text is `YYYY-MM-DD`, or full ISO 8601 with an offset, and on the calendar. */
export function isDate(text: string): boolean {
  if (text.length > 40) return false
  const parts = DATE.exec(text)
  if (parts === null) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
}

/** Other schemes (`javascript:`, `data:`) never name a shop's page and must not become a link in a report. */
const isWebAddress = (text: string): boolean => text.length <= LIMITS.url && /^https?:\/\/[^\s/]\S*$/i.test(text)

const isHex = (text: string): boolean => text.length <= LIMITS.label && /^[0-9a-f]+$/.test(text)
