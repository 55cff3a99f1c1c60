import { defineAdapter } from '../adapter.ts'
import { boundGap, countAfter, headingCount, OPEN_REVIEWS } from '../china.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['xiaohongshu.com', 'mall.xiaohongshu.com', 'pages.xiaohongshu.com']
const GOODS = /^\/(?:goods-detail|goods|store\/goods)\/([0-9a-f]{16,32})(?:\/|$)/

const idOf = (url: URL): string | null => (hostOf(url, HOSTS) === null ? null : (GOODS.exec(url.pathname)?.[1] ?? null))
const ownAddress = (url: URL): URL | null =>
  listingAddress(
    url,
    (one) => idOf(one) !== null,
    (one) => hostOf(one, HOSTS) !== null && /^\/(?:login|website-login)/.test(one.pathname),
  )

/**
 * Xiaohongshu's shop 小红书 (goods, not notes). Never seen on a live page; the address is inferred and no markup is known.
 * It knows the listing and what the shop states; the structural reader reads the reviews.
 */
export const adapter = defineAdapter({
  id: 'xiaohongshu',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => `https://www.xiaohongshu.com/goods-detail/${idOf(ownAddress(url) ?? url)}`,
  shows: [],
  seen: 'never',
  more: { scroll: ':scope' },
  read: (page) => {
    const shown = page.text('body')
    const count = headingCount(shown)
    const sold = countAfter('已售', shown)
    return {
      title: titleIn(page, ['[class*="goods-name"]', 'h1']),
      stated: { reviewCount: count?.min ?? null, sales: sold && { min: sold.min, max: sold.max } },
      reviews: [],
      walled: idOf(page.url) === null || isBlocked(page) || page.has('.login-container'),
      rendersReviews: false,
      gaps: [...boundGap(count?.shown ?? null), ...((count?.min ?? 0) > 0 ? [OPEN_REVIEWS] : [])],
    }
  },
})
