import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { attr } from '../dom.ts'
import { hostOf, listingAddress, marketplaces } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'

/** Daraz is the same shop under its older name, in South Asia. */
const HOSTS = [
  ...marketplaces('lazada', 'sg com.my co.id co.th com.ph vn'),
  ...marketplaces('daraz', 'pk com.bd lk com.np'),
  'shop.com.mm',
]
const LISTING = /^\/products\/(?:pdp-)?(?:[^/]{0,300}-)?i(\d{5,15})(?:-s\d{5,15})?\.html$/

const isPunished = (url: URL): boolean => url.pathname.includes('_____tmd_____/punish')

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1] ?? null)
const LOGIN_HOSTS = HOSTS.map((host) => `member.${host}`)
const isWall = (url: URL): boolean =>
  hostOf(url, [...HOSTS, ...LOGIN_HOSTS]) !== null && (isPunished(url) || /^\/user\/login/.test(url.pathname))
const ownAddress = (url: URL): URL | null => listingAddress(url, (one) => idOf(one) !== null, isWall)

/** Lazada and Daraz. Responses are known from public scrapers, the markup is inferred; never seen on a live page. */
export const adapter = defineAdapter({
  id: 'lazada',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => {
    const own = ownAddress(url)
    return own === null ? null : `https://www.${hostOf(own, HOSTS)}/products/i${idOf(own)}.html`
  },
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'never',
  more: { next: ['.mod-reviews ~ * .next-pagination-item.next:not([disabled])', '.next-pagination-item.next'] },
  read: (page) => {
    const reviews = page.each('.mod-reviews .item', readReview)
    return {
      title: titleIn(page, ['.pdp-mod-product-badge-title', 'h1']),
      stated: {
        ratingCount: page.count(['.mod-rating .count', '.pdp-review-summary__link']),
        meanStars: page.stars('.mod-rating .score-average'),
      },
      reviews,
      walled: reviews.length === 0 && (idOf(page.url) === null || isBlocked(page)),
    }
  },
})

const REPLY = '.seller-reply-wrapper, .item-content--seller-reply'

function readReview(whole: Scope): ReviewDraft {
  const r = whole.without(REPLY)
  return {
    anchor: r.element,
    reviewer: { name: r.text(['.middle span:first-child', '.middle span'])?.replace(/^by\s+/, '') ?? null },
    stars: pictureStars(r),
    text: r.text(['.item-content .content', '.content']) ?? '',
    postedOn: r.date(['.top .title.right', '.title.right', '.top span'], { dayFirst: true }),
    verified: r.has('.middle .verify, .middle [class*="verify"]') || null,
    helpful: r.count(['.bottom .left-content', '.like-count']),
    variant: r.text('.skuInfo'),
    photos: r.photos('.review-image__item .image, .review-image img'),
  }
}

/** Five pictures, the full ones first: as many as look like the first. */
function pictureStars(r: Scope): number | null {
  const pictures = r.all('.container-star img').map(({ element }) => attr(element, 'src'))
  if (pictures.length !== 5 || pictures[0] === null) return null
  return pictures.filter((picture) => picture === pictures[0]).length
}
