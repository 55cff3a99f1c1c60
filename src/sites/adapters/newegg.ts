import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['newegg.com', 'newegg.ca']
/** `N82E16819113737`, `9SIA4P0K1X1234`, `1GK-0001-00123`. */
const LISTING = /^(?:\/global\/[a-z]{2}-[a-z]{2})?(?:\/[^/]{1,300})?\/p\/([0-9A-Z][0-9A-Z-]{8,30})$/i

function idOf(url: URL): string | null {
  if (hostOf(url, HOSTS) === null) return null
  const inPath = LISTING.exec(url.pathname)?.[1]
  if (inPath !== undefined && /\d/.test(inPath)) return inPath.toUpperCase()
  const item = url.searchParams.get('Item') ?? url.searchParams.get('item') ?? ''
  return /^\/Product\/Product(?:Reviews?)?\.aspx$/i.test(url.pathname) && /^[0-9A-Z-]{9,30}$/i.test(item)
    ? item.toUpperCase()
    : null
}

/**
 * Newegg. Four reviews stand in the page as JSON-LD, which speak where the list is not drawn (seen on a real page of
 * 2024); the selectors of the drawn list come from public scrapers and were never seen on a live page.
 */
export const adapter = defineAdapter({
  id: 'newegg',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => `https://www.${hostOf(url, HOSTS)}/p/${idOf(url)}`,
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'page',
  more: {
    open: ['.tab-nav[data-nav="Reviews"]', '#reviewTab'],
    next: ['a.paginations-next', '.comments-pagination a[title="Next"]'],
  },
  read: (page) => {
    const reviews = page.each('.comments-cell', readReview)
    return {
      title: titleIn(page, ['h1.product-title', 'h1']),
      stated: { reviewCount: page.count('.product-rating .item-rating-num') },
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
    }
  },
})

function readReview(r: Scope): ReviewDraft | null {
  const stars = r.stars(['.comments-title .rating', '.rating'])
  const text = r.text(['.comments-content', '.comments-text'])
  // An answer of the manufacturer is a cell as well, without a rating.
  if (stars === null) return null
  return {
    anchor: r.element,
    reviewer: { name: r.text(['.comments-name', '.comments-author']) },
    stars,
    title: r.text(['.comments-title-content', '.comments-title h3']),
    text: text ?? '',
    postedOn: r.date(['.comments-time-right', '.comments-title > .comments-text', '.comments-date']),
    verified: r.has('.comments-verified-owner, .comments-verified'),
    helpful: r.count('.comments-helpful span'),
    photos: r.photos('.comments-images img'),
  }
}
