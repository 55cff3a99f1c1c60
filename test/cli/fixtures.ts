import type { Listing, Review } from '../../src/engine/types.ts'

/** Everything here is invented. */

export const NOW = '2026-11-20T10:00:00.000Z'
export const URL = 'https://shop.example/kettle?utm_source=mail'

const NAMES = ['Ada', 'Bea', 'Cem', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal', 'Ines', 'Jon', 'Kai', 'Lea', 'Mia', 'Noa', 'Oto']
const THINGS = [
  'lid',
  'spout',
  'base',
  'cord',
  'filter',
  'handle',
  'scale',
  'switch',
  'light',
  'seal',
  'rim',
  'box',
  'foot',
  'knob',
  'timer',
]
const COPY = 'I bought this kettle for my mother and she is very happy with it, it boils fast and looks lovely.'

const dayOf = (i: number): string => `2026-0${1 + (i % 9)}-${String(10 + i).slice(0, 2)}`
const textOf = (i: number): string =>
  `The ${THINGS[i % 15]} of this kettle is what ${NAMES[i % 15]} noticed first after ${i + 2} weeks of use, and it was no trouble to clean.`

/** A page with structured data: `copies` of its fifteen reviews have one text. */
export function page({ copies = 0, name = 'Copper kettle' } = {}): string {
  const review = NAMES.map((author, i) => ({
    '@type': 'Review',
    author: { '@type': 'Person', name: `${author} ${author}son` },
    datePublished: dayOf(i),
    reviewBody: i < copies ? COPY : textOf(i),
    reviewRating: { '@type': 'Rating', ratingValue: i < copies ? 5 : 1 + (i % 5), bestRating: 5 },
  }))
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.2, reviewCount: 120 },
    review,
  }
  const json = JSON.stringify(product).replaceAll('<', '\\u003c')
  return `<!doctype html><html><head><title>Shop</title><script type="application/ld+json">${json}</script></head><body><h1>${name}</h1></body></html>`
}

export const review = (i: number, changes: Partial<Review> = {}): Review => ({
  id: `R${i}`,
  reviewer: { id: `U${i}`, name: NAMES[i % 15] ?? null, reviewCount: null, level: null },
  stars: 1 + (i % 5),
  title: null,
  text: textOf(i),
  language: null,
  postedOn: dayOf(i % 15),
  purchasedOn: null,
  verified: null,
  programme: null,
  helpful: null,
  variant: null,
  photos: [],
  followUps: [],
  platformDefault: false,
  ...changes,
})

export const listing = (changes: Partial<Listing> = {}): Listing => ({
  schema: 'brushlight/listing/1',
  site: 'generic',
  id: 'kettle',
  url: 'https://shop.example/kettle',
  title: 'Copper kettle',
  seller: null,
  readAt: NOW,
  stated: { reviewCount: 120, ratingCount: null, meanStars: 4.2, histogram: null, sales: null },
  photos: [],
  reviews: NAMES.map((_, i) => review(i)),
  coverage: { read: 15, stated: 120, walled: false },
  gaps: [],
  ...changes,
})

export const ndjson = (listings: readonly unknown[]): string =>
  listings.map((each) => `${JSON.stringify(each)}\n`).join('')
