import { isPlatformDefault } from '../../engine/text/defaults.ts'
import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { beijingDate, boundGap, OPEN_REVIEWS } from '../china.ts'
import { parseCount } from '../counts.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['detail.1688.com', 'detail.m.1688.com', '1688.com']
const OFFER = /^\/offer\/(\d{8,15})\.html$/

const isPunished = (url: URL): boolean => url.pathname.includes('_____tmd_____/punish')

function idOf(url: URL): string | null {
  const host = hostOf(url, HOSTS)
  if (host === null || (host === '1688.com' && url.hostname !== 'm.1688.com')) return null
  const asked = url.searchParams.get('offerId') ?? ''
  return OFFER.exec(url.pathname)?.[1] ?? (host === 'detail.m.1688.com' && /^\d{8,15}$/.test(asked) ? asked : null)
}

const LOGIN = new Set('login.1688.com login.taobao.com passport.1688.com'.split(' '))
const ownAddress = (url: URL): URL | null =>
  listingAddress(
    url,
    (one) => idOf(one) !== null,
    (one) => LOGIN.has(one.hostname) || (hostOf(one, HOSTS) !== null && isPunished(one)),
  )

/**
 * 1688 阿里巴巴. The offer page of 2017 was seen on a real page, without a review in it (they arrive on demand); the phone's
 * list is known from a public scraper, and nothing of the pages since.
 */
export const adapter = defineAdapter({
  id: '1688',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => `https://detail.1688.com/offer/${idOf(ownAddress(url) ?? url)}.html`,
  shows: ['reviewer', 'postedOn'],
  seen: 'page',
  more: {
    open: ['a[href="#mod-detail-comment"]', '[data-mod-config*="评价"]'],
    next: '.remark-paging .next:not(.disabled)',
  },
  read: (page) => {
    const reviews = page.each(['#m-detail-offer-remark-list .remark-item', '.remark-item'], (item) =>
      readItem(item, page.readAt),
    )
    const shown = page.text(['.satisfaction-number em.value', '.remark-count', '.evaluate-count'])
    const count = parseCount(shown ?? '')
    const isOpen = page.has('#m-detail-offer-remark-list, .remark-item')
    return {
      title: titleIn(page, ['h1.d-title', '.title-text', '.od-title h1', 'h1']),
      seller: sellerOf(page),
      stated: { reviewCount: count?.min ?? null, sales: page.range('.bargain-number em.value') },
      photos: page.photos(['#dt-tab .tab-trigger img', '.detail-gallery-img']),
      reviews,
      walled: reviews.length === 0 && (idOf(page.url) === null || isPunished(page.url) || isBlocked(page)),
      rendersReviews: isOpen,
      gaps: [...boundGap(shown), ...((count?.min ?? 0) > 0 && !isOpen ? [OPEN_REVIEWS] : [])],
    }
  },
})

function sellerOf(page: Page): { id: string | null; name: string | null } | null {
  const name = page.attr('.company-name[title]', 'title') ?? page.text(['.company-name', '.shop-company-name'])
  return name === null ? null : { id: null, name }
}

function readItem(item: Scope, readAt: string): ReviewDraft {
  const text = item.without('.reply, .append').text(['.bd', '.remark-content']) ?? ''
  return {
    anchor: item.element,
    reviewer: { name: item.text('.member') },
    stars: item.stars('.star, [class*="star-level"]'),
    text,
    postedOn: beijingDate(item.text('.date'), readAt),
    variant: item.text('.sku'),
    photos: item.photos('.pics img'),
    followUps: item.each('.append', (added) => {
      const words = added.text(':scope')
      return words === null ? null : { text: words, postedOn: null }
    }),
    platformDefault: isPlatformDefault(text),
  }
}
