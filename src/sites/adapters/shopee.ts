import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf, listingAddress, marketplaces } from '../hosts.ts'
import { drawnStars, ifKnown, isBlocked, titleIn } from '../shop.ts'

const HOSTS = marketplaces('shopee', 'sg com.my co.id co.th vn ph tw com.br com.mx com.co cl pl es fr in')
const LISTINGS = [/-i\.(\d{3,15})\.(\d{3,20})$/, /^\/product\/(\d{3,15})\/(\d{3,20})\/?$/]

/** Shop and item; one shop's list holds both. */
function idsOf(url: URL): { shop: string; item: string } | null {
  if (hostOf(url, HOSTS) === null) return null
  for (const listing of LISTINGS) {
    const [, shop, item] = listing.exec(url.pathname) ?? []
    if (shop !== undefined && item !== undefined) return { shop, item }
  }
  return null
}

const isWall = (url: URL): boolean =>
  hostOf(url, HOSTS) !== null && /^\/(?:buyer\/login|verify\/(?:traffic|captcha))/.test(url.pathname)
const ownAddress = (url: URL): URL | null => listingAddress(url, (one) => idsOf(one) !== null, isWall)

/** Shopee. A real response was seen; the selectors of the drawn list are inferred, never seen on a live page. */
export const adapter = defineAdapter({
  id: 'shopee',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idsOf(ownAddress(url) ?? url)?.item ?? null,
  canonical: (url) => {
    const own = ownAddress(url)
    const ids = own && idsOf(own)
    return own === null || ids === null ? null : `https://${hostOf(own, HOSTS)}/product/${ids.shop}/${ids.item}`
  },
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'payload',
  more: { next: ['.product-ratings__page-controller .shopee-icon-button--right', '.shopee-icon-button--right'] },
  read: (page) => {
    const reviews = page.each('.shopee-product-rating', (r) => ifKnown(readReview(r)))
    return {
      title: titleIn(page, ['.product-briefing h1', 'h1']),
      seller: sellerOf(page),
      stated: { meanStars: page.stars(['.product-rating-overview__rating-score', '.product-rating-overview__score']) },
      reviews,
      walled: reviews.length === 0 && (idsOf(page.url) === null || isBlocked(page)),
    }
  },
})

function sellerOf(page: Scope & { url: URL }): { id: string | null; name: string | null } | null {
  const ids = idsOf(page.url)
  return ids === null
    ? null
    : { id: ids.shop, name: page.text(['.page-product__shop .fV3TIn', '.seller-overview__name']) }
}

const BESIDES = '.shopee-product-rating__seller-reply, [class*="seller-reply"]'

/** "2024-05-01 10:20 | Variation: Blue" is one line, in the time of the marketplace. */
function readReview(whole: Scope): ReviewDraft {
  const r = whole.without(BESIDES)
  const [when = '', ...rest] = (r.text('.shopee-product-rating__time') ?? '').slice(0, 300).split('|')
  const variant = rest
    .join('|')
    .replace(/^\s*[\p{L} ]{1,30}:\s*/u, '')
    .trim()
  return {
    anchor: r.element,
    reviewer: { name: r.text(['.shopee-product-rating__author-name', '[class*="author-name"]']) },
    stars: drawnStars(r, [
      '.shopee-product-rating__rating .icon-rating-solid--active',
      '.shopee-product-rating__rating .icon-rating-solid',
    ]),
    text: r.text(['.shopee-product-rating__content', '[class*="product-rating__content"]']) ?? '',
    postedOn: r.dateOf(when.trim() || null),
    helpful: r.count('.shopee-product-rating__like-count'),
    variant: variant || null,
    photos: r.photos(['.shopee-product-rating__image-list img', '.rating-media-list__image-wrapper']),
  }
}
