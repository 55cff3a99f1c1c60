import type { Photo } from '../../engine/types.ts'
import { defineAdapter, type Page } from '../adapter.ts'
import { hostOf, marketplaces } from '../hosts.ts'
import { toPhoto } from '../identity.ts'
import { readReviews } from './amazon-reviews.ts'
import { readTotals } from './amazon-totals.ts'

const MARKETS = marketplaces(
  'amazon',
  'com co.uk de fr it es nl se pl ie com.be com.tr co.jp in ca com.mx com.br com.au sg ae sa eg co.za cn',
)
const HOSTS = [...MARKETS, ...MARKETS.map((market) => `smile.${market}`)]

/** Before an ASIN in a path. */
const LISTING =
  /\/(?:dp(?:\/product)?|gp\/product|gp\/aw\/d|gp\/aw\/reviews|product-reviews|gp\/offer-listing|exec\/obidos\/asin|o\/asin)\/([a-z0-9]{10})(?:[/?]|$)/i

/** Sign-in, one-time codes and captchas stand at addresses of their own. */
const isWallPath = (url: URL): boolean => /^\/(?:ap\/(?:signin|cvf|mfa)|errors\/validateCaptcha)/.test(url.pathname)

/** A captcha or sign-in form may stand at the product's own address. */
const WALL = 'form[action*="validateCaptcha"], form[name="signIn"]'

/** The ASIN; a sign-in page carries it in the address it will return to. */
function asinOf(url: URL): string | null {
  const asin = LISTING.exec(url.pathname)?.[1] ?? /^[a-z0-9]{10}$/i.exec(url.searchParams.get('ASIN') ?? '')?.[0]
  if (asin !== undefined) return asin.toUpperCase()
  const after = url.searchParams.get('openid.return_to') ?? url.searchParams.get('amzn-r')
  return after === null ? null : (LISTING.exec(after)?.[1]?.toUpperCase() ?? null)
}

export const adapter = defineAdapter({
  id: 'amazon',
  hosts: HOSTS,
  matches: (url) => hostOf(url, HOSTS) !== null && (asinOf(url) !== null || isWallPath(url)),
  listingId: asinOf,
  canonical: (url) => {
    const asin = asinOf(url)
    // smile and mobile addresses show the same listing.
    return asin === null ? null : `https://www.${hostOf(url, HOSTS)?.replace(/^smile\./, '')}/dp/${asin}`
  },
  shows: ['id', 'reviewer', 'stars', 'title', 'text', 'postedOn'],
  seen: 'page',
  more: {
    open: ['[data-hook="see-all-reviews-link-foot"]', '[data-hook="see-all-reviews-link"]'],
    next: '#cm_cr-pagination_bar li.a-last:not(.a-disabled) a',
  },
  read: (page) => {
    const reviews = readReviews(page)
    const seller = page.first('#sellerProfileTriggerId')
    const sellerId =
      /[?&]seller=(\w+)/.exec(seller?.attr(':scope', 'href') ?? '')?.[1] ?? page.attr('#merchantID', 'value')
    return {
      title: page.text(['#productTitle', '[data-hook="product-link"]', '#title']),
      seller: sellerId ? { id: sellerId, name: seller?.text(':scope') ?? null } : null,
      stated: readTotals(page),
      photos: gallery(page),
      reviews,
      walled: isWallPath(page.url) || (reviews.length === 0 && page.has(WALL)),
    }
  },
})

/** The seller's pictures: the large one's address stands only in a list of sizes. */
function gallery(page: Page): Photo[] {
  const sizes = page.attr(['#landingImage', '#imgBlkFront', '#ebooksImgBlkFront'], 'data-a-dynamic-image') ?? ''
  const main = toPhoto(/"(https:[^"]+)"/.exec(sizes.slice(0, 4_000))?.[1] ?? null, page.url)
  const small = page.first('#altImages')?.photos('.imageThumbnail img') ?? []
  return [...(main === null ? [] : [main]), ...small].filter(({ asset }) => asset?.startsWith('amazon:'))
}
