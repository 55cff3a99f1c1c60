import { demoListings } from '../../scripts/demo/listings.ts'
import type { DemoListing } from '../../scripts/demo/types.ts'
import type { Band, Evidence, Finding, Listing, Quote, Review, Verdict } from '../../src/engine/types.ts'
import type { Language } from '../../src/report/words/index.ts'

/** Invented results in the shape the engine gives, for tests and the gallery of the popup's states. */

/** What a reader would have read from a page of the demo shop. */
function listingOf(slug: string): Listing {
  const demo = demoListings.find((each) => each.slug === slug) as DemoListing
  const url = `https://shop.example/${slug}`
  return {
    schema: 'brushlight/listing/1',
    site: 'schema-org',
    id: slug,
    url,
    title: demo.title,
    seller: { id: null, name: demo.seller },
    readAt: '2026-04-12T08:00:00Z',
    stated: { reviewCount: demo.statedCount, ratingCount: null, meanStars: 4.8, histogram: null, sales: null },
    photos: [],
    reviews: demo.reviews.map((review) =>
      reviewOf({ ...review, photos: review.photos.map((photo) => `https://shop.example${photo}`) }),
    ),
    coverage: { read: demo.reviews.length, stated: demo.statedCount, walled: false },
    gaps: [],
  }
}

export function reviewOf(given: {
  id: string
  name?: string
  stars?: number
  date?: string
  text: string
  photos?: string[]
}): Review {
  const { id, name = null, stars = null, date = null, text, photos = [] } = given
  return {
    id,
    reviewer: { id: null, name, reviewCount: null, level: null },
    stars,
    title: null,
    text,
    language: null,
    postedOn: date,
    purchasedOn: null,
    verified: null,
    programme: null,
    helpful: null,
    variant: null,
    photos: photos.map((url) => ({ url, asset: url, hash: null })),
    followUps: [],
    platformDefault: false,
  }
}

const SCORES: Record<Band, { score: number; interval: [number, number] } | null> = {
  'not-enough-data': null,
  'no-signs': { score: 93, interval: [84, 99] },
  'some-signs': { score: 61, interval: [47, 74] },
  'strong-signs': { score: 24, interval: [14, 38] },
}

function verdictOf(listing: Listing, band: Band, findings: Finding[]): Verdict {
  const result = SCORES[band]
  const named = new Set(
    findings.flatMap((finding) =>
      finding.kind === 'measured' ? finding.evidence.flatMap(({ reviews }) => reviews) : [],
    ),
  )
  return {
    schema: 'brushlight/verdict/1',
    listing: { site: listing.site, id: listing.id, url: listing.url },
    engine: '0.1.0',
    judgedAt: listing.readAt,
    band,
    score: result?.score ?? null,
    interval: result?.interval ?? null,
    suspiciousShare: result ? { mean: 0.4, low: 0.3, high: 0.5 } : null,
    stars: result
      ? {
          stated: 4.8,
          adjusted: band === 'no-signs' ? 4.7 : 4.1,
          low: 3.8,
          high: 4.4,
          kept: listing.reviews.length - named.size,
        }
      : { stated: 4.8, adjusted: null, low: null, high: null, kept: 4 },
    findings,
    reviews: listing.reviews.map(({ id }) => ({
      id,
      suspicion: named.has(id) ? 0.9 : 0.05,
      class: named.has(id) ? 'organised' : 'ordinary',
      findings: [],
    })),
  }
}

/** Every passage of these reviews that holds one of the phrases. */
function quotesOf(reviews: readonly Review[], phrases: readonly string[]): Quote[] {
  return reviews.flatMap(({ id, text }) =>
    phrases.flatMap((phrase) => {
      const start = text.indexOf(phrase)
      return start < 0 ? [] : [{ review: id, start, end: start + phrase.length }]
    }),
  )
}

const ids = (reviews: readonly Review[]): string[] => reviews.map(({ id }) => id)

const evidence = (claim: Evidence['claim'], reviews: readonly Review[], more: Partial<Evidence> = {}): Evidence => ({
  claim,
  reviews: ids(reviews),
  observed: null,
  expected: null,
  quotes: [],
  ...more,
})

/** Strong signs, with every kind of finding the popup shows. */
export function brushed(language: Language): { listing: Listing; verdict: Verdict } {
  const listing = listingOf(language.startsWith('zh') ? 'office-cup' : 'headlamp')
  const { reviews } = listing
  const phrases = language.startsWith('zh')
    ? ['灌的开水到了下午还烫嘴', '盖子拧紧一点都不漏', '颜色也是他喜欢的']
    : ['super bright and very comfortable to wear', 'lasts forever and the quality is excellent']
  const alike = reviews.filter(({ text }) => phrases.some((phrase) => text.includes(phrase)))
  const cards = language.startsWith('zh')
    ? ['好评晒图返现五元', '好评返现卡', '好评返3元']
    : [
        '$15 gift card for a five star review',
        '$10 gift card after I posted five stars',
        'refunded me half after my 5 star review',
      ]
  const told = reviews.filter(({ text }) => cards.some((card) => text.includes(card)))
  const pictured = reviews.filter(({ photos }) => photos.some(({ url }) => /window|shelf/.test(url)))
  const [from, to] = language === 'zh-CN' ? ['2026-03-02', '2026-03-09'] : ['2026-02-09', '2026-02-16']
  const busy = reviews.filter(({ postedOn }) => postedOn !== null && postedOn >= from && postedOn < to)
  const findings: Finding[] = [
    {
      signal: 'incentive',
      family: 'incentive',
      kind: 'measured',
      weight: 2.4,
      evidence: [evidence('incentive.conditioned', told, { observed: told.length, quotes: quotesOf(told, cards) })],
      innocent: ['platform-coupon', 'hearsay', 'one-seller-of-many'],
    },
    {
      signal: 'near-duplicate',
      family: 'text',
      kind: 'measured',
      weight: 3.1,
      evidence: [evidence('near-duplicate.cluster', alike, { observed: 0.86, quotes: quotesOf(alike, phrases) })],
      innocent: ['auto-review-tools', 'copied-from-others', 'points-for-reviews'],
    },
    {
      signal: 'photo-reuse',
      family: 'photo',
      kind: 'measured',
      weight: 2.2,
      evidence: [evidence('photo-reuse.same-photo', pictured, { observed: pictured.length })],
      innocent: ['family-account', 'image-host-merges'],
    },
    {
      signal: 'burst',
      family: 'time',
      kind: 'measured',
      weight: 1.6,
      evidence: [
        evidence('burst.five-star', busy, { observed: 0.93, expected: 0.46 }),
        evidence('burst.volume', busy, { observed: busy.length, expected: 2.4 }),
      ],
      innocent: ['sale-or-launch', 'media-attention'],
    },
    {
      signal: 'low-information',
      family: 'text',
      kind: 'measured',
      weight: 0,
      evidence: [],
      innocent: [],
    },
    { signal: 'unverified-share', family: 'identity', kind: 'abstained', why: 'no-purchase-mark' },
  ]
  return { listing, verdict: verdictOf(listing, 'strong-signs', findings) }
}

const quiet = (signal: 'near-duplicate' | 'burst' | 'incentive'): Finding => ({
  signal,
  family: signal === 'burst' ? 'time' : signal === 'incentive' ? 'incentive' : 'text',
  kind: 'measured',
  weight: 0,
  evidence: [],
  innocent: [],
})

export function clean(language: Language): { listing: Listing; verdict: Verdict } {
  const listing = listingOf(language.startsWith('zh') ? 'fleece-jacket' : 'vacuum-flask')
  const findings: Finding[] = [
    quiet('near-duplicate'),
    quiet('burst'),
    quiet('incentive'),
    { signal: 'photo-reuse', family: 'photo', kind: 'abstained', why: 'no-photos' },
    { signal: 'unverified-share', family: 'identity', kind: 'abstained', why: 'no-purchase-mark' },
  ]
  return { listing, verdict: verdictOf(listing, 'no-signs', findings) }
}

/** One finding only, and hardly any of the stated reviews on the page. */
export function partial(language: Language): { listing: Listing; verdict: Verdict } {
  const { listing, verdict } = brushed(language)
  const few = { ...listing, coverage: { ...listing.coverage, stated: 12_345 } }
  return { listing: few, verdict: verdictOf(few, 'some-signs', verdict.findings.slice(0, 1)) }
}

export function tooFew(): { listing: Listing; verdict: Verdict } {
  const listing = listingOf('enamel-mug')
  const findings: Finding[] = [
    { signal: 'near-duplicate', family: 'text', kind: 'abstained', why: 'too-few-texts' },
    { signal: 'burst', family: 'time', kind: 'abstained', why: 'too-few-dates' },
    { signal: 'photo-reuse', family: 'photo', kind: 'abstained', why: 'no-photos' },
  ]
  return { listing, verdict: verdictOf(listing, 'not-enough-data', findings) }
}
