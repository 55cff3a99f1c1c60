import type { Stated } from '../../engine/types.ts'
import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf } from '../hosts.ts'
import { countBefore, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['flipkart.com', 'dl.flipkart.com']
const LISTING = /^(\/[^/]{1,300})?\/(?:p|product-reviews)\/(itm[0-9a-z]{6,20})(?:\/|$)/i

const listingOf = (url: URL): RegExpExecArray | null =>
  hostOf(url, HOSTS) === null ? null : LISTING.exec(url.pathname)

/**
 * Flipkart. Class names are hashed and change: those of 2024 to 2025 were seen on a real page (a search page, which is no
 * listing), those of 2021 to 2023 are known from public scrapers. Most dates name only a month, and so no day.
 */
export const adapter = defineAdapter({
  id: 'flipkart',
  hosts: HOSTS,
  matches: (url) => listingOf(url) !== null,
  listingId: (url) => listingOf(url)?.[2] ?? null,
  canonical: (url) => {
    const listing = listingOf(url)
    if (listing === null) return null
    const pid = /^[A-Z0-9]{8,30}$/.exec(url.searchParams.get('pid') ?? '')?.[0]
    return `https://www.flipkart.com${listing[1] ?? ''}/p/${listing[2]}${pid === undefined ? '' : `?pid=${pid}`}`
  },
  shows: ['reviewer', 'stars'],
  seen: 'page',
  more: {
    open: ['a[href*="/product-reviews/"]'],
    next: ['nav a._9QVEpD', 'nav a[href*="page="]:last-of-type'],
  },
  read: (page) => {
    const reviews = page.each(['.col.EPCmJX', '._27M-vq', '.col._2wzgFH'], readCard)
    return {
      title: titleIn(page, ['h1 .VU-ZEz', '.VU-ZEz', '.B_NuCI', 'h1']),
      stated: readTotals(page),
      photos: page.photos(['img.DByuf4', 'img._396cs4']),
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
    }
  },
})

/** "1,591 Ratings & 142 Reviews" below the product's name. */
function readTotals(page: Page): Partial<Stated> {
  const shown = page.text(['.Wphh3N', '._2_R_DZ', '._13vcmD'])
  return {
    ratingCount: countBefore(/ratings?/i, shown),
    reviewCount: countBefore(/reviews?/i, shown),
    meanStars: page.stars(['.ipqd2A', '._2d4LTz']),
  }
}

const MORE = '.wTYmpv, .b4x-fr, ._1BWGvX'

function readCard(card: Scope): ReviewDraft {
  const badge = card.attr('[id^="review-"]', 'id') ?? ''
  const lines = card.all(['p._2NsDsF', 'p._2sc7ZR'])
  const own = card.without(MORE)
  return {
    anchor: card.element,
    id: /^review-([0-9a-f-]{36})$/i.exec(badge)?.[1] ?? null,
    reviewer: { name: card.text(['p._2NsDsF.AwS1CA', 'p._2sc7ZR._2V5EHH']) ?? lines[0]?.text(':scope') ?? null },
    // The same class without the second name is the average of the product.
    stars: card.stars(['.XQDdHH.Ga3i8K', '._3LWZlK']),
    title: card.text(['p.z9E0IG', 'p._2-N8zT']),
    text: own.text(['.ZmyHeo > div > div', '.ZmyHeo', '.t-ZTKy > div > div', '.t-ZTKy']) ?? '',
    // The last of these lines: "Mar, 2024" names no day.
    postedOn: lines.length < 2 ? null : (lines.at(-1)?.date(':scope') ?? null),
    verified: badge !== '',
    helpful: card.count(['.tl9VpF', '._1e9_Zu ._3c3Px5', '._3c3Px5']),
    photos: card.photos(['[style*="rukminim"]', 'img[src*="rukminim"]']),
  }
}
