import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { toNumber } from '../stars.ts'
import { at, type Fields, field, isFields, objects, parsePayload, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, flagAt, joined, listAt, meanAt, momentAt, photosOf, plainAt, starsAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)ozon\.[a-z]{2,3}$/.test(hostname) && /(?:entrypoint|composer)-api\.bx/.test(pathname)

/**
 * Ozon: `entrypoint-api.bx` and `composer-api.bx`, whose `widgetStates` hold JSON as text. Never seen live: fields as
 * public scrapers name them.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'ozon',
    answers,
    listingId: ({ searchParams }) =>
      /\/(?:product|reviews)\/(?:[\w-]{1,300}-)?(\d{5,15})\//.exec(
        searchParams.get('url')?.slice(0, 2_000) ?? '',
      )?.[1] ?? null,
    page: (id) => `https://www.ozon.ru/product/${id}/`,
    seen: 'never',
    shows: ['id', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['reviews'], about, isRefusal }, opened(json), context),
  },
]

/** Widgets of one page that are opened. */
const MOST = 500

/** The same with the states of review widgets parsed. */
function opened(json: unknown): unknown {
  const holder = findOne(json, (value) => isFields(field(value, 'widgetStates')))
  const states = field(holder, 'widgetStates')
  if (!isFields(states)) return typeof json === 'string' ? parsed(json) : json
  const names = Object.keys(states).filter((name) => /review|rating/i.test(name.slice(0, 100)))
  return names.slice(0, MOST).map((name) => {
    const state = states[name]
    return typeof state === 'string' ? parsed(state) : state
  })
}

function parsed(text: string): unknown {
  const result = parsePayload(text)
  return result.ok ? result.value : null
}

const isReview = (value: Fields): boolean =>
  'uuid' in value && isFields(field(value, 'content')) && 'score' in (field(value, 'content') as Fields)

function draft(review: Fields): ReviewDraft {
  const [content, author] = [field(review, 'content'), field(review, 'author')]
  const name = isFields(author)
    ? joined([plainAt(author, 'firstName', 'name'), plainAt(author, 'lastName')], ' ')
    : plainAt(review, 'author')
  const variant = objects(field(review, 'productOptions')).map((one) =>
    joined([plainAt(one, 'name'), plainAt(one, 'value')], ': '),
  )
  return {
    id: textAt(review, 'uuid'),
    reviewer: flagAt(review, 'isAnonymous') === true ? null : { name },
    stars: starsAt(content, 'score'),
    // As the page shows them: what was good, what was bad, the comment.
    text: joined([plainAt(content, 'positive'), plainAt(content, 'negative'), plainAt(content, 'comment')], '\n') ?? '',
    postedOn: momentAt(review, ['publishedAt', 'createdAt', 'date']) ?? momentAt(content, ['publishedAt', 'createdAt']),
    verified: flagAt(review, 'isItemPurchased', 'isPurchased'),
    helpful: countAt(at(review, 'usefulness'), 'useful'),
    variant: joined(variant, '; '),
    photos: photosOf(listAt(content, 'photos').map((one) => (isFields(one) ? textAt(one, 'url', 'src') : one))),
  }
}

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const holder = findOne(json, (value) => 'productScore' in value || isFields(field(value, 'paging')))
  if (holder === null) return null
  const score = toNumber(field(holder, 'productScore'))
  return {
    stated: {
      reviewCount: countAt(field(holder, 'paging'), 'total'),
      meanStars: score === null ? null : meanAt({ score }, 'score'),
    },
  }
}

/** The puzzle for visitors that look like programs. */
const isRefusal = (json: unknown): boolean =>
  textAt(json, 'incidentId') !== null || textAt(json, 'challengeURL') !== null
