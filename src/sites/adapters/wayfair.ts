import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf, marketplaces } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'

const HOSTS = marketplaces('wayfair', 'com ca co.uk ie de')
const LISTING = /^\/(?:[^/]{1,80}\/)?pdp\/[^/]{0,300}?-?([a-z]{1,6}\d{3,12})\.html$/i

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1]?.toUpperCase() ?? null)

/**
 * Wayfair. The page carries ten reviews as JSON-LD, which speak where the list is not drawn (seen on a real page of 2021);
 * the selectors of the drawn list are inferred and were never seen on a live page.
 */
export const adapter = defineAdapter({
  id: 'wayfair',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => `https://${url.hostname.replace(/^m\./, 'www.')}${url.pathname}`,
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'page',
  more: { expand: ['[data-enzyme-id="ProductReviewList"] button'] },
  read: (page) => {
    const reviews = page.each(
      ['[data-enzyme-id="ProductReviewList"] .ProductReviewList-review', '.ProductReviewList-review', '.ProductReview'],
      readReview,
    )
    return {
      title: titleIn(page, 'h1'),
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
    }
  },
})

function readReview(r: Scope): ReviewDraft | null {
  const text = r.text(['.ProductReview-comments', '[class*="ProductReview-comments"]', '[itemprop="reviewBody"]'])
  const stars = r.stars(['.ReviewStars', '[class*="ReviewStars"]', '[class*="Rating"][aria-label]'])
  if (text === null && stars === null) return null
  return {
    anchor: r.element,
    reviewer: { name: r.text(['.ProductReview-reviewerName', '.ProductReview-reviewer', '[class*="reviewerName"]']) },
    stars,
    title: r.text('.ProductReview-headline'),
    text: text ?? '',
    postedOn: r.date(['.ProductReview-date', '[class*="ProductReview-date"]', 'time']),
    verified: /verified/i.test((r.text('[class*="ProductReview-badge"]') ?? '').slice(0, 100)),
    photos: r.photos('[class*="ProductReview-photo"] img'),
  }
}
