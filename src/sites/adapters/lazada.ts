import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { attr } from '../dom.ts'
import { hostOf, listingAddress, marketplaces } from '../hosts.ts'
import { ifKnown, isBlocked, titleIn } from '../shop.ts'

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

/** Lazada and Daraz. Responses and selectors are known from public scrapers; never seen on a live page. */
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
    const reviews = page.each(['.mod-reviews .item', '#module_product_review .item'], (r) => ifKnown(readReview(r)))
    return {
      title: titleIn(page, ['.pdp-mod-product-badge-title', 'h1']),
      stated: {
        ratingCount: page.count(['.pdp-review-summary-v2__link', '.mod-rating .count', '.pdp-review-summary__link']),
        meanStars: page.stars(['.container-star-v2-score', '.mod-rating .score-average']),
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
    reviewer: {
      name: r.text(['.reviewer', '.middle span:first-child', '.middle span'])?.replace(/^by\s+/, '') ?? null,
    },
    stars: maskedStars(r) ?? pictureStars(r),
    text: r.text(['.item-content-main-content-reviews', '.item-content .content', '.content']) ?? '',
    postedOn: r.date(['.time', '.top .title.right', '.title.right', '.top span'], { dayFirst: true }),
    verified: r.has('.middle .verify, .middle [class*="verify"]') || null,
    helpful: r.count(['.item-content-like-content-text', '.bottom .left-content']),
    variant: r.text(['.item-content-main-content-skuInfo', '.skuInfo']),
    photos: r.photos('.item-content-main-imgs .img-item, .review-image__item .image, .review-image img'),
  }
}

/** Since 2024: five drawn stars, of which the coloured part is masked to a share. */
function maskedStars(r: Scope): number | null {
  let sum = 0
  for (const part of r.all('.i-rate-star path[mask]')) {
    const isColoured = /255, ?200, ?60/.test((part.attr(':scope', 'style') ?? '').slice(0, 200))
    const share = /half_(\d{1,3})/.exec(part.attr(':scope', 'mask')?.slice(0, 200) ?? '')?.[1]
    if (isColoured && share !== undefined) sum += Number(share) / 100
  }
  return sum >= 1 && sum <= 5 ? Math.round(sum * 100) / 100 : null
}

/** Before: five pictures, the full ones first: as many as look like the first. */
function pictureStars(r: Scope): number | null {
  const pictures = r.all('.container-star img').map(({ element }) => attr(element, 'src'))
  if (pictures.length !== 5 || pictures[0] === null) return null
  return pictures.filter((picture) => picture === pictures[0]).length
}
