import { defineAdapter } from '../adapter.ts'
import { hostOf } from '../hosts.ts'
import { countBefore, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['ozon.ru', 'ozon.kz', 'ozon.by', 'am.ozon.com', 'uz.ozon.com', 'kg.ozon.com', 'ge.ozon.com']
const LISTING = /^\/product\/(?:[^/]{1,300}-)?(\d{5,15})(?:\/|$)/

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1] ?? null)

/**
 * Ozon. Address, list and responses are known from public scrapers, the names inside a review are hashed. Never seen on
 * a live page: it reads no review of the drawn list itself; a response or the structural reader does.
 */
export const adapter = defineAdapter({
  id: 'ozon',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => {
    const host = hostOf(url, HOSTS) ?? ''
    return `https://${host.startsWith('ozon.') ? 'www.' : ''}${host}/product/${idOf(url)}/`
  },
  shows: [],
  seen: 'never',
  more: {
    open: ['[data-widget="webReviewTabs"] a', 'a[href*="/reviews/"]'],
    next: '[data-widget="paginator"] a[rel="next"]',
    scroll: ':scope',
  },
  read: (page) => {
    const shown = page.text(['[data-widget="webSingleProductScore"]', '[data-widget="webReviewProductScore"]'])
    return {
      title: titleIn(page, ['[data-widget="webProductHeading"] h1', 'h1']),
      stated: { reviewCount: countBefore(/отзыв/i, shown), meanStars: meanOf(shown) },
      photos: page.photos('[data-widget="webGallery"] img'),
      reviews: [],
      walled: isBlocked(page),
      rendersReviews: page.has('[data-widget="webListReviews"]'),
    }
  },
})

/** "4.8 • 1 204 отзыва". */
function meanOf(shown: string | null): number | null {
  const mean = /^([1-5][.,]\d{1,2})(?!\d)/.exec((shown ?? '').slice(0, 60))?.[1]
  return mean === undefined ? null : Number(mean.replace(',', '.'))
}
