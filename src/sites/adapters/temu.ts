import { defineAdapter } from '../adapter.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { countBefore, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['temu.com', 'share.temu.com']
const LISTING = /-g-(\d{9,20})\.html$/

function idOf(url: URL): string | null {
  if (hostOf(url, HOSTS) === null) return null
  const asked = url.searchParams.get('goods_id') ?? ''
  const isGoods = /\/(?:goods|goods_comments|share\/goods)\.html$/.test(url.pathname)
  return LISTING.exec(url.pathname)?.[1] ?? (isGoods && /^\d{9,20}$/.test(asked) ? asked : null)
}

const isWall = (url: URL): boolean =>
  hostOf(url, HOSTS) !== null && /\/(?:login|bgn_verification|verification)\.html$/.test(url.pathname)
const ownAddress = (url: URL): URL | null => listingAddress(url, (one) => idOf(one) !== null, isWall)

/**
 * Temu. Never seen on a live page: address, captcha and totals are known from public scrapers and inference, the names of
 * its elements are hashed. It reads no review itself; the structural reader does.
 */
export const adapter = defineAdapter({
  id: 'temu',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => {
    const own = ownAddress(url)
    return own === null ? null : `https://www.temu.com/goods.html?goods_id=${idOf(own)}`
  },
  shows: [],
  seen: 'never',
  more: { open: '#reviewContent [role="button"]', scroll: ':scope' },
  read: (page) => {
    const shown = page.text(['#reviewContent h2', '#reviewContent', '[aria-label*="reviews"]'])
    const count = countBefore(/reviews?|ratings?|Bewertungen|avis|reseñas|opiniones|recensioni/i, shown)
    return {
      title: titleIn(page, 'h1'),
      stated: { reviewCount: count },
      reviews: [],
      walled: idOf(page.url) === null || isBlocked(page),
      rendersReviews: page.has('#reviewContent'),
    }
  },
})
