import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadContext, PayloadFormat } from '../payload-format.ts'
import { at, type Fields, field, isFields, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, htmlAt, languageOf, meanAt, momentAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)yelp\.[a-z.]{2,6}$/.test(hostname) && /\/gql\/|review_feed/.test(pathname)

/** Yelp: `/gql/batch` GetBusinessReviewFeed (review nodes seen in 2025). The text is HTML; updates replace it. */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'yelp',
    answers,
    page: (id) => `https://www.yelp.com/biz/${id}`,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['reviews', 'edges'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean =>
  ('encid' in value || 'id' in value) &&
  'rating' in value &&
  'author' in value &&
  ('text' in value || 'createdAt' in value)

function draft(review: Fields): ReviewDraft {
  const [author, text] = [field(review, 'author'), field(review, 'text')]
  const year = textAt(author, 'currentEliteYear', 'eliteYear')
  return {
    id: textAt(review, 'encid', 'id'),
    reviewer: {
      id: textAt(author, 'encid', 'id'),
      name: plainAt(author, 'displayName'),
      reviewCount: countAt(author, 'reviewCount'),
      level: year === null ? null : `Elite ${year}`,
    },
    stars: starsAt(review, 'rating'),
    text: (isFields(text) ? htmlAt(text, 'full', 'text') : htmlAt(review, 'text')) ?? '',
    language: languageOf(textAt(text, 'language')),
    postedOn: momentAt(review, ['createdAt']) ?? momentAt(at(review, 'createdAt'), ['utcDateTime', 'localDateTime']),
    helpful: countAt(at(review, 'feedback'), 'usefulCount'),
    photos: photosOf(objects(field(review, 'businessPhotos')).map(photoAddress)),
  }
}

const photoAddress = (photo: Fields): string | null => textAt(photo, 'photoUrl') ?? textAt(at(photo, 'photoUrl'), 'url')

/** The business as its page is named: `alias` is the word in the address, `encid` the id that never changes. */
function about(json: unknown, [first]: readonly Fields[], { id }: PayloadContext): Omit<PageReading, 'reviews'> | null {
  const of = at(first, 'business')
  const business = findOne(json, (value) => 'reviewCount' in value && 'rating' in value && !('author' in value))
  if (of === undefined && business === null) return null
  return {
    id: id !== null && textAt(of, 'encid') === id ? id : (textAt(of, 'alias') ?? textAt(business, 'alias')),
    title: plainAt(of, 'name') ?? plainAt(business, 'name'),
    stated: { reviewCount: countAt(business, 'reviewCount'), meanStars: meanAt(business, 'rating') },
  }
}
