import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf } from '../hosts.ts'
import { countBefore, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['item.rakuten.co.jp', 'review.rakuten.co.jp', 'product.rakuten.co.jp']
const LISTINGS: Readonly<Record<string, RegExp>> = {
  'item.rakuten.co.jp': /^\/([\w-]{2,60}\/[\w-]{1,80})\/?$/,
  'review.rakuten.co.jp': /^\/(?:item|review)\/\d\/(\d{1,12}_\d{1,15})(?:\/|$)/,
  'product.rakuten.co.jp': /^\/product\/[^/]{1,300}\/([0-9a-f]{20,40})(?:\/|$)/,
}

const idOf = (url: URL): string | null => LISTINGS[hostOf(url, HOSTS) ?? '']?.exec(url.pathname)?.[1] ?? null

/**
 * Rakuten 楽天市場. Addresses and selectors, of the old pages and the hashed new ones, come from public scrapers. Never seen on a
 * live page: where they find nothing, the general readers speak.
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
    const old = page.each('.revRvwUserSec', readReview)
    const reviews = old.length > 0 ? old : page.each('li', readNew)
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

/** Names are "word--hash". The day it was posted stands beside the day of the order, each with its label. */
function readNew(r: Scope): ReviewDraft | null {
  const body = '[class*="review-body--"]'
  const text = r.text(body)
  if (text === null) return null
  const besides = (r.without(body).text(':scope') ?? '').slice(0, 1_000)
  const day = (label: string): string | null =>
    r.dateOf(new RegExp(`${label}[:：]?\\s{0,3}(\\d{4}[/年.-]\\d{1,2}[/月.-]\\d{1,2}日?)`).exec(besides)?.[1] ?? null)
  return {
    anchor: r.element,
    reviewer: { name: r.text('[class*="reviewer-name--"]')?.replace(/さん$/, '') ?? null },
    stars: r.stars('[class*="number-wrapper"]'),
    text,
    postedOn: day('投稿日'),
    purchasedOn: day('注文日'),
    photos: r.photos('[class*="review-image"] img'),
  }
}
