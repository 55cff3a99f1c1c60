import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf } from '../hosts.ts'
import { ifKnown, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['target.com']
const LISTING = /^\/p\/(?:[^/]{1,300}\/)?-?\/?A-(\d{6,12})(?:\/|$)/i

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1] ?? null)

/** Target. A real response was seen; the selectors come from public scrapers, never seen on a live page. */
export const adapter = defineAdapter({
  id: 'target',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => `https://www.target.com/p/-/A-${idOf(url)}`,
  shows: ['reviewer', 'stars'],
  seen: 'payload',
  more: { expand: ['[data-test="load-more-btn"]', '[data-test="reviews-list"] ~ button'] },
  read: (page) => {
    const reviews = page.each(['[data-test="review-card"]', '[data-test="reviews-list"] > div'], (r) =>
      ifKnown(readReview(r)),
    )
    return {
      title: titleIn(page, ['h1[data-test="product-title"]', 'h1']),
      stated: {
        ratingCount: page.count('[data-test="ratings-count"]'),
        reviewCount: page.count('[data-test="reviews-count"]'),
        meanStars: page.stars('[data-test="rating-value"]'),
      },
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
    }
  },
})

function readReview(r: Scope): ReviewDraft {
  return {
    anchor: r.element,
    reviewer: { name: r.text('[data-test="review-card--username"]') },
    stars: r.stars([
      '[data-test="review-card--ratings"]',
      '[data-test="ratings"]',
      '[class*="ScreenReader"]',
      '[aria-label*="out of 5"]',
    ]),
    title: r.text('[data-test="review-card--title"]'),
    text: r.text('[data-test="review-card--text"]') ?? '',
    postedOn: r.date(['[data-test="review-card--reviewTime"]', 'time']),
    verified: r.has('[data-test="review-card--verified"]') || null,
    helpful: r.count('[data-test="review-card--helpful"]'),
    photos: r.photos('[data-test="review-card--photos"] img'),
  }
}
