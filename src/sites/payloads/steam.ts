import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { type Fields, field, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, flagAt, histogramOf, languageOf, momentAt, plainAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)(?:steampowered|steamcommunity)\.com$/.test(hostname) && /\/(?:ajax)?appreviews\//.test(pathname)

/**
 * Steam: `/appreviews/<app>?json=1` (seen 2023). A thumb up is 5, a thumb down 1; texts keep their BBCode. A product
 * received for free is disclosed by the shop itself.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'steam',
    answers,
    listingId: ({ pathname }) => /\/(?:(?:ajax)?appreviews|app)\/(\d{1,10})/.exec(pathname)?.[1] ?? null,
    page: (id) => `https://store.steampowered.com/app/${id}/`,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: (json, context) => readTree({ isReview, draft, lists: ['reviews'], about }, json, context),
  },
]

const isReview = (value: Fields): boolean =>
  'voted_up' in value && ('recommendationid' in value || 'timestamp_created' in value || 'review' in value)

function draft(review: Fields): ReviewDraft {
  const author = field(review, 'author')
  const id = textAt(author, 'steamid')
  const up = flagAt(review, 'voted_up')
  const votes = countAt(review, 'votes_up')
  return {
    id: textAt(review, 'recommendationid'),
    // Most responses know no name but the number of the profile, under which it is found.
    reviewer: { id, name: plainAt(author, 'personaname') ?? id, reviewCount: countAt(author, 'num_reviews') },
    stars: up === null ? null : up ? 5 : 1,
    text: plainAt(review, 'review') ?? '',
    language: languageOf(textAt(review, 'language')),
    postedOn: momentAt(review, ['timestamp_created']),
    verified: flagAt(review, 'steam_purchase'),
    programme: flagAt(review, 'received_for_free') === true ? 'free-product' : null,
    // Counts below zero come as nearly 2^32.
    helpful: votes !== null && votes < 2 ** 31 ? votes : null,
  }
}

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'total_reviews' in value && 'total_positive' in value)
  if (totals === null) return null
  const [up, down] = [countAt(totals, 'total_positive'), countAt(totals, 'total_negative')]
  const histogram = histogramOf([down, 0, 0, 0, up])
  return {
    stated: {
      reviewCount: countAt(totals, 'total_reviews'),
      meanStars: histogram === null ? null : Math.round((histogram[0] + 5 * histogram[4]) * 100) / 100,
      histogram,
    },
  }
}
