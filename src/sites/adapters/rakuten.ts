import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf } from '../hosts.ts'
import { countBefore, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['item.rakuten.co.jp', 'review.rakuten.co.jp', 'product.rakuten.co.jp']
const LISTINGS: Readonly<Record<string, RegExp>> = {
  'item.rakuten.co.jp': /^\/([\w-]{2,60}\/[\w-]{1,80})\/?$/,
  'review.rakuten.co.jp': /^\/(?:item|review)\/\d\/(\d{1,12}_\d{1,15})\//,
  'product.rakuten.co.jp': /^\/product\/[^/]{1,300}\/([0-9a-f]{20,40})(?:\/|$)/,
}

const idOf = (url: URL): string | null => LISTINGS[hostOf(url, HOSTS) ?? '']?.exec(url.pathname)?.[1] ?? null

/**
 * Rakuten 楽天市場. Addresses come from public scrapers; nothing is known of the new pages' markup, and that of the old ones
 * is inferred. Never seen on a live page: where its few selectors find nothing, the general readers speak.
 */
export const adapter = defineAdapter({
  id: 'rakuten',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => {
    const host = hostOf(url, HOSTS)
    if (host === 'item.rakuten.co.jp') return `https://${host}/${idOf(url)}/`
    if (host === 'review.rakuten.co.jp') return `https://${host}/item/1/${idOf(url)}/1.1/`
    return `https://${host}/product/-/${idOf(url)}/`
  },
  shows: ['stars'],
  seen: 'never',
  more: { open: 'a[href*="review.rakuten.co.jp/item/"]', next: ['.revPagination a[rel="next"]', 'a[rel="next"]'] },
  read: (page) => {
    const reviews = page.each(['.revRvwUserSec', '[class*="revRvwUserSec"]'], readReview)
    const shown = page.text(['.revEvaCount', '[class*="review-total"]', '[class*="reviewCount"]'])
    return {
      title: titleIn(page, ['.revItemTtl', 'h1']),
      stated: {
        reviewCount: countBefore(/件/, shown),
        meanStars: page.stars(['.revEvaNumber', '[class*="reviewAverage"]']),
      },
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
    }
  },
})

function readReview(r: Scope): ReviewDraft | null {
  const text = r.text(['.revRvwUserEntryCmt', '.description'])
  if (text === null) return null
  return {
    anchor: r.element,
    reviewer: { name: r.text(['.revUserFaceName', '.reviewer'])?.replace(/さん$/, '') ?? null },
    stars: r.stars(['.revUserRvwerNum', '.rating .value', '.value']),
    title: r.text(['.revRvwUserEntryTtl', '.summary']),
    text,
    postedOn: r.date(['.revUserEntryDate', '.dtreviewed']),
    helpful: r.count(['.revEntryAnsNum']),
    variant: r.text('.revRvwUserEntryVariation'),
    photos: r.photos('.revRvwUserEntryImg img'),
  }
}
