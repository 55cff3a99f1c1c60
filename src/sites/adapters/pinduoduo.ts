import { defineAdapter } from '../adapter.ts'
import { boundGap, countAfter, headingCount, OPEN_REVIEWS } from '../china.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['mobile.yangkeduo.com', 'mobile.pinduoduo.com', 'yangkeduo.com', 'pinduoduo.com']

function idOf(url: URL): string | null {
  const isGoods = hostOf(url, HOSTS) !== null && /^\/goods(?:\d|_comments)?\.html$/.test(url.pathname)
  const id = url.searchParams.get('goods_id') ?? ''
  return isGoods && /^\d{4,20}$/.test(id) ? id : null
}

const isWall = (url: URL): boolean =>
  hostOf(url, HOSTS) !== null && /^\/(?:login|psnl_verification|relogin)\.html$/.test(url.pathname)
const ownAddress = (url: URL): URL | null => listingAddress(url, (one) => idOf(one) !== null, isWall)

/**
 * Pinduoduo 拼多多. Never seen on a live page: addresses and responses are known from public scrapers, the names of its
 * elements are hashed. It reads no review itself; a response or the structural reader does.
 */
export const adapter = defineAdapter({
  id: 'pinduoduo',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => `https://mobile.yangkeduo.com/goods.html?goods_id=${idOf(ownAddress(url) ?? url)}`,
  shows: [],
  seen: 'never',
  more: { open: ['[class*="comments-title"]', '[class*="comment-more"]'], scroll: ['.pdd-list-container', ':scope'] },
  read: (page) => {
    const shown = page.text('body')
    const count = headingCount(shown)
    const sold = countAfter('已售', shown)
    return {
      title: titleIn(page, ['[class*="goods-name"]', 'h1']),
      stated: { reviewCount: count?.min ?? null, sales: sold && { min: sold.min, max: sold.max } },
      reviews: [],
      walled: idOf(page.url) === null || isBlocked(page),
      rendersReviews: page.has('.pdd-list-container'),
      gaps: [...boundGap(count?.shown ?? null), ...((count?.min ?? 0) > 0 ? [OPEN_REVIEWS] : [])],
    }
  },
})
