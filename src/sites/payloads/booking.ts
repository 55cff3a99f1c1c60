import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { at, type Fields, field, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, flagAt, joined, languageOf, momentAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)booking\.com$/.test(hostname) && /graphql|reviewlist/i.test(pathname)

/**
 * Booking.com: GraphQL ReviewList (cards seen in 2025; the totals around them never seen). Scores go from 1 to 10; what
 * a guest liked and what not are two texts, read as two paragraphs in the order the page shows them.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'booking',
    answers,
    // Pages are named by words, responses by number.
    foreignIds: true,
    page: () => null,
    seen: 'payload',
    shows: ['id', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['reviewCard'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean => 'reviewScore' in value && ('textDetails' in value || 'reviewUrl' in value)

function draft(review: Fields): ReviewDraft {
  const [words, guest] = [field(review, 'textDetails'), field(review, 'guestDetails')]
  const isAnonymous = flagAt(guest, 'anonymous') === true
  return {
    id: textAt(review, 'reviewUrl', 'id'),
    reviewer: isAnonymous ? null : { name: plainAt(guest, 'username') },
    stars: starsAt(review, 'reviewScore', 10, 1),
    title: plainAt(words, 'title'),
    text: joined([plainAt(words, 'positiveText'), plainAt(words, 'negativeText')], '\n') ?? '',
    language: languageIn(words),
    postedOn: momentAt(review, ['reviewedDate']),
    helpful: countAt(review, 'helpfulVotesCount'),
    variant: plainAt(at(review, 'bookingDetails', 'roomType'), 'name'),
    photos: photosOf(objects(field(review, 'photos')).map(largest)),
  }
}

/** Codes of Booking's own beside those of BCP 47. */
const OWN_CODES: ReadonlyMap<string, string> = new Map([
  ['xu', 'en-US'],
  ['xt', 'zh-TW'],
  ['xa', 'es-AR'],
  ['xb', 'pt-BR'],
])

function languageIn(words: unknown): string | null {
  const code = textAt(words, 'lang')
  return OWN_CODES.get(code ?? '') ?? languageOf(code)
}

/** One picture comes in several sizes, "max1280x900" among "square80". */
function largest(photo: Fields): string | null {
  const urls = objects(field(photo, 'urls'))
  const best = urls.find((one) => /^max/.test(textAt(one, 'size') ?? '')) ?? urls[0]
  return textAt(best, 'url')
}

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'reviewsCount' in value || 'reviewCard' in value)
  if (totals === null) return null
  return { stated: { reviewCount: countAt(totals, 'reviewsCount') } }
}
