import type { Listing, Review } from '../../src/engine/types.ts'

/** Everything here is invented. */

export const NOW = '2026-11-20T10:00:00.000Z'
export const URL = 'https://shop.example/kettle?utm_source=mail'

const NAMES = ['Ada', 'Bea', 'Cem', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal', 'Ines', 'Jon', 'Kai', 'Lea', 'Mia', 'Noa', 'Oto']
const TEXTS = [
  'Boils a full litre while I grind coffee, and the lid opens with one thumb.',
  'Mine came with a dent near the base; the shop sent another within the week.',
  'Heavier than the old enamel one, so my grandmother asked me to pour for her.',
  'After three months there is limescale around the spout that vinegar takes off.',
  'We camp a lot. On a gas ring it sits level and does not tip over in wind.',
  'Pretty on the shelf. Loud whistle, louder than the photo lets you guess!',
  'Bought it second hand, missing its filter, and a spare was easy to find.',
  'Not for induction, which nobody says until page four of the booklet.',
  'My flatmate left it dry on the stove twice and it still looks presentable.',
  'Colour is closer to rose than copper under the kitchen lamp.',
  'The wooden knob loosened in winter; a quarter turn with a screwdriver fixed that.',
  'Holds less than promised: I measured thirteen hundred millilitres to the brim.',
  'Delivery took nine days because of the holidays, packed in straw and paper.',
  'Returned. The smell of varnish did not go away even after ten boilings.',
  'Works for tea, works for pasta water, works for filling a hot water bottle.',
]
const COPY =
  'Bought this for my father in law, who boils water nine times a day; he says the handle stays cool and it never drips.'

const dayOf = (i: number): string => `2026-0${1 + (i % 9)}-${String(10 + i).slice(0, 2)}`
const textOf = (i: number): string => TEXTS[i % 15] ?? ''

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
