// Reads every capture with ground truth as the command line would, and prints what was found, lost and invented.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDocument } from '../src/cli/document.ts'
import type { Listing, Review } from '../src/engine/types.ts'
import { readPayload } from '../src/sites/payload.ts'
import { readPage } from '../src/sites/read.ts'
import { toStars } from '../src/sites/stars.ts'

const CAPTURES = path.resolve('../shared/captures')

/** Captures and the address each is read at; where the file names none, one of the same shop and kind of page. */
const PAGES: readonly (readonly [name: string, url: string])[] = [
  ['amazon/com-dp-book-2016', 'https://smile.amazon.com/Node-js-Right-Way-Server-Side-JavaScript/dp/1937785734'],
  ['amazon/com-dp-sconce-2019', 'https://www.amazon.com/Lighting-Fixture-Plaster-Conservatory-Dimmable/dp/B07G2L3JMM'],
  ['amazon/com-dp-kindle-2024', 'https://www.amazon.com/Whole-Truth-Shaw-Book-ebook/dp/B0011UCPM4'],
  [
    'amazon/com-dp-relay-foreign-2024',
    'https://www.amazon.com/SainSmart-101-70-101-4-Channel-Relay-Module/dp/B0057OC5O8',
  ],
  ['amazon/couk-product-reviews-2024', 'https://www.amazon.co.uk/product-reviews/B086X5XDD3?pageNumber=10'],
  ['amazon/de-search-noreviews-2019', 'https://www.amazon.de/s?k=plastikfrei'],
  ['bazaarvoice/seo-3000001', 'https://shop.example/product/3000001'],
  ['bazaarvoice/seo-3000002', 'https://shop.example/product/3000002'],
  ['bazaarvoice/seo-questions-noreviews', 'https://shop.example/questions/1000001'],
  ['ebay/itm-2016', 'https://www.ebay.com/itm/381228738769'],
  ['etsy/listing-jsonld-2025', 'https://www.etsy.com/listing/'],
  ['flipkart/search-laptops-2025', 'https://www.flipkart.com/laptops/pr?sid=6bo,b5g'],
  ['generic/hreview-restaurant-nl-2014', 'https://restaurants.example/strand'],
  ['generic/jsonld-recipe-keytomylime', 'https://keytomylime.com/how-to-bake-eggs/'],
  ['generic/jsonld-recipe-madamecuisine', 'https://www.madamecuisine.de/shakshuka-schakschuka/'],
  ['powerreviews/fye-css-only-noreviews', 'https://www.fye.com/better-off-dead'],
  ['rottentomatoes/movie-2016-jsonld', 'https://www.rottentomatoes.com/m/inception/'],
  ['wayfair/pdp-2021-jsonld', 'https://www.wayfair.com/furniture/pdp/wade-logan-penhook-w005759888.html'],
  ['woocommerce/happy-ninja-2-2023', 'https://shop.example/product/happy-ninja-2/'],
  ['yelp/biz-2016', 'https://www.yelp.com/biz/boba-guys-san-francisco'],
  ['1688/offer-noreviews-2017', 'https://detail.1688.com/offer/552578137902.html'],
  ['taobao/h5-detail-bundle-noreviews-2017', 'https://h5.m.taobao.com/awp/core/detail.htm?id=549231498521'],
  ['taobao/item-noreviews-2020', 'https://item.taobao.com/item.htm?id=562283240178'],
]
const PAYLOADS: readonly (readonly [name: string, site: string, url: string])[] = [
  ['jd/comments-array-2025', 'jd', 'https://item.jd.com/100141581986.html'],
  ['tmall/mtop-getitemrates-2019', 'tmall', 'https://detail.tmall.com/item.htm?id=521422451240'],
]

/**
 * Pages that show reviews and are no listing: a search page with two reviews for each of five products. To mix them
 * into one Listing would be wrong, so the right answer is none, and their truth is not asked for.
 */
const NOT_A_LISTING = new Set(['flipkart/search-laptops-2025'])

interface TruthReview {
  author: string | null
  rating: number | null
  date: string | null
  title: string | null
  text: string | null
  verified: boolean | null
  helpful: number | null
  images: string[]
}

interface Truth {
  captured: string
  reviews: TruthReview[]
  ratingScale?: string
}

/** What is compared; the first four must be exact, text but for white space, the rest is for information. */
const FIELDS = ['stars', 'date', 'author', 'title', 'text', 'photos', 'verified', 'helpful'] as const
type Field = (typeof FIELDS)[number]
const GATED: readonly Field[] = ['stars', 'date', 'author', 'title', 'text']

interface Tally {
  truth: number
  found: number
  invented: number
  ms: number
  right: Record<Field, number>
  /** Reviews for which the truth states the field. */
  asked: Record<Field, number>
}

const none = (): Record<Field, number> => ({
  stars: 0,
  date: 0,
  author: 0,
  title: 0,
  text: 0,
  photos: 0,
  verified: 0,
  helpful: 0,
})

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** The truth keeps the shop's own scale, as "0-10" or "-1..1". */
function trueStars(rating: number | null, scale: string | undefined): number | null {
  if (rating === null) return null
  const [worst, best] = (/^(-?\d+)(?:-|\.\.)(\d+)/.exec(scale ?? '') ?? []).slice(1).map(Number)
  return worst === undefined || best === undefined ? rating : toStars(rating, best, worst)
}

function agreement(review: Review, truth: TruthReview, scale: string | undefined): Record<Field, boolean | undefined> {
  const asked = <T>(value: T | null | undefined, right: boolean): boolean | undefined =>
    value == null ? undefined : right
  return {
    stars: asked(truth.rating, review.stars === trueStars(truth.rating, scale)),
    date: asked(truth.date, review.postedOn?.slice(0, 10) === truth.date),
    author: asked(truth.author, plain(review.reviewer?.name ?? null) === plain(truth.author)),
    title: asked(truth.title, plain(review.title) === plain(truth.title)),
    text: asked(truth.text, plain(review.text) === plain(truth.text)),
    photos: review.photos.length === truth.images.length,
    verified: asked(truth.verified, review.verified === truth.verified),
    helpful: asked(truth.helpful, review.helpful === truth.helpful),
  }
}

/** Pairs each true review with the read one that agrees best (author, date, title and text), each read one once. */
function compare(reviews: readonly Review[], truth: Truth, tally: Tally): void {
  const free = new Set(reviews)
  for (const wanted of truth.reviews) {
    let best: Review | null = null
    let bestScore = 1
    for (const review of free) {
      const { author, date, title, text, stars } = agreement(review, wanted, truth.ratingScale)
      const words = plain(wanted.text)
      const score = [author, date, title, stars].filter(Boolean).length + (text ? (words === '' ? 1 : 3) : 0)
      if (score > bestScore) [best, bestScore] = [review, score]
    }
    if (best === null) continue
    free.delete(best)
    tally.found++
    for (const [field, right] of Object.entries(agreement(best, wanted, truth.ratingScale)) as [
      Field,
      boolean | undefined,
    ][]) {
      if (right === undefined) continue
      tally.asked[field]++
      if (right) tally.right[field]++
      else if (process.env.DIFF)
        console.log(field, JSON.stringify(wanted).slice(0, 1500), '\n  ', JSON.stringify(best).slice(0, 1500))
    }
  }
  tally.truth += truth.reviews.length
  tally.invented += free.size
}

/** JSON-LD kept as a list of objects stands for one page each. */
function pagesOf(name: string): string[] {
  const html = path.join(CAPTURES, `${name}.html`)
  if (existsSync(html)) return [readFileSync(html, 'utf8')]
  const objects: unknown[] = JSON.parse(readFileSync(path.join(CAPTURES, `${name}.json`), 'utf8'))
  const embed = (object: unknown): string => JSON.stringify(object).replaceAll('<', '\\u003c')
  return objects.map((object) => `<script type="application/ld+json">${embed(object)}</script>`)
}

function measure(name: string, read: (truth: Truth) => Listing[]): Tally {
  const truth: Truth = JSON.parse(readFileSync(path.join(CAPTURES, `${name}.truth.json`), 'utf8'))
  const tally: Tally = { truth: 0, found: 0, invented: 0, ms: 0, right: none(), asked: none() }
  const started = performance.now()
  const listings = read(truth)
  tally.ms = performance.now() - started
  if (NOT_A_LISTING.has(name)) truth.reviews = []
  compare(
    listings.flatMap((listing) => listing.reviews),
    truth,
    tally,
  )
  if (process.env.DIFF)
    for (const listing of listings) console.log(JSON.stringify({ ...listing, reviews: 0, photos: 0 }))
  return tally
}

const share = (right: number, asked: number): string => (asked === 0 ? '-' : `${((100 * right) / asked).toFixed(1)}%`)

function row(name: string, tally: Tally): string {
  const cells = FIELDS.map((field) => share(tally.right[field], tally.asked[field]).padStart(8))
  const counts = [tally.truth, tally.found, tally.invented, Math.round(tally.ms)].map((count) =>
    String(count).padStart(8),
  )
  return name.padEnd(42) + counts.join('') + cells.join('')
}

function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = { truth: 0, found: 0, invented: 0, ms: 0, right: none(), asked: none() }
  for (const tally of tallies) {
    for (const key of ['truth', 'found', 'invented', 'ms'] as const) total[key] += tally[key]
    for (const field of FIELDS) {
      total.right[field] += tally.right[field]
      total.asked[field] += tally.asked[field]
    }
  }
  return total
}

function main(): void {
  if (!existsSync(CAPTURES)) {
    console.error('corpus: no captures at ../shared/captures, nothing to measure')
    process.exit(2)
  }
  console.log(
    'capture'.padEnd(42) + ['truth', 'found', 'invented', 'ms', ...FIELDS].map((head) => head.padStart(8)).join(''),
  )
  const pages = PAGES.map(([name, url]) => {
    const tally = measure(name, ({ captured }) => {
      const readAt = `${/^\d{4}/.exec(captured)?.[0] ?? '2026'}-12-31T00:00:00Z`
      return pagesOf(name).map((html) => readPage(parseDocument(html), url, { readAt, readers: 'all' }).listing)
    })
    console.log(row(name, tally))
    return tally
  })
  const total = sum(pages)
  console.log(row('TOTAL of HTML captures', total))
  for (const [name, site, url] of PAYLOADS) {
    const text = readFileSync(path.join(CAPTURES, `${name}.json`), 'utf8')
    const tally = measure(name, () => {
      const read = readPayload(site, text, url, { readAt: '2025-12-31T00:00:00Z' })
      if (!read.ok) console.error(`corpus: ${name}: ${read.error}`)
      return read.ok ? [read.value] : []
    })
    console.log(row(`payload ${name}`, tally))
  }
  const failures = [
    ...(total.found < 0.99 * total.truth ? ['reviews found below 99 %'] : []),
    ...(total.invented > 0 ? [`${total.invented} reviews invented`] : []),
    ...GATED.filter((field) => total.right[field] < 0.98 * total.asked[field]).map(
      (field) => `${field} right below 98 %`,
    ),
  ]
  if (failures.length > 0) console.error(`corpus: ${failures.join('; ')}`)
  process.exitCode = failures.length > 0 ? 1 : 0
}

main()
