import { defineAdapter } from '../adapter.ts'
import { boundGap, countAfter, headingCount, OPEN_REVIEWS } from '../china.ts'
import { hostOf } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['haohuo.jinritemai.com', 'jinritemai.com']
const PAGES = /^\/(?:ecommerce\/trade\/(?:detail\/index\.html|comment\/list)|views\/product\/(?:item2?|detail))$/

function idOf(url: URL): string | null {
  if (hostOf(url, HOSTS) === null || !PAGES.test(url.pathname)) return null
  const id = url.searchParams.get('id') ?? url.searchParams.get('product_id') ?? ''
  return /^\d{6,22}$/.test(id) ? id : null
}

/**
 * Douyin's shops 抖店. Never seen on a live page, and no markup is known of any; the pages are drawn inside the app. It
 * knows the listing and what the shop states; the structural reader reads the reviews.
 */
export const adapter = defineAdapter({
  id: 'douyin',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => `https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id=${idOf(url)}`,
  shows: [],
  seen: 'never',
  more: { scroll: ':scope' },
  read: (page) => {
    const shown = page.text('body')
    const count = headingCount(shown)
    const sold = countAfter('已售', shown)
    return {
      title: titleIn(page, 'h1'),
      stated: { reviewCount: count?.min ?? null, sales: sold && { min: sold.min, max: sold.max } },
      reviews: [],
      walled: isBlocked(page),
      rendersReviews: page.url.pathname.endsWith('/comment/list'),
      gaps: [...boundGap(count?.shown ?? null), ...((count?.min ?? 0) > 0 ? [OPEN_REVIEWS] : [])],
    }
  },
})
