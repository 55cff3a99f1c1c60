import type { Gap, Stated } from '../../engine/types.ts'
import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf, listingAddress, marketplaces } from '../hosts.ts'
import { countBefore, isBlocked, rowCount, sharesOf, titleIn } from '../shop.ts'

const HOSTS = [
  ...marketplaces('ebay', 'com co.uk de fr it es nl ie at ch pl be ca ph com.au com.hk com.my com.sg'),
  ...['cafr.ebay.ca', 'befr.ebay.be', 'benl.ebay.be'],
]

const ITEM = /^\/itm\/(?:[^/]{1,200}\/)?(\d{9,15})(?:\/|$)/
const CATALOGUE = /^\/(?:p|urw\/(?:[^/]{1,200}\/)?product-reviews)\/(\d{4,20})(?:\/|$)/
const SELLER = /^\/fdbk\/feedback_profile\/([^/]{1,80})$/

interface Place {
  /** `itm` an offer, `p` a product of the catalogue, `fdbk` the feedback of one seller. */
  kind: 'itm' | 'p' | 'fdbk'
  id: string
}

/** Reviews of a catalogue product name the offer the shopper came from, which is the listing then. */
function placeOf(url: URL): Place | null {
  if (hostOf(url, HOSTS) === null) return null
  const from = url.searchParams.get('_itm') ?? url.searchParams.get('item_id') ?? ''
  const isAbout = CATALOGUE.test(url.pathname) || url.pathname === '/fdbk/mweb_profile'
  const item = ITEM.exec(url.pathname)?.[1] ?? (isAbout && /^\d{9,15}$/.test(from) ? from : undefined)
  if (item !== undefined) return { kind: 'itm', id: item }
  const product = CATALOGUE.exec(url.pathname)?.[1]
  if (product !== undefined) return { kind: 'p', id: product }
  const seller = SELLER.exec(url.pathname)?.[1]
  return seller === undefined ? null : { kind: 'fdbk', id: seller }
}

const isWall = ({ hostname, pathname }: URL): boolean =>
  /^signin\.ebay\./.test(hostname) || pathname.startsWith('/splashui/')

const ownAddress = (url: URL): URL | null => listingAddress(url, (one) => placeOf(one) !== null, isWall)

/**
 * eBay: reviews of catalogue products (seen on a real page of 2016, whose microdata are the same elements) and feedback
 * on sellers (known from public scrapers; its dates are only "past month" and so unknown).
 */
export const adapter = defineAdapter({
  id: 'ebay',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => placeOf(ownAddress(url) ?? url)?.id ?? null,
  canonical: (url) => {
    const own = ownAddress(url)
    const place = own && placeOf(own)
    if (own === null || place === null) return null
    const path = place.kind === 'fdbk' ? 'fdbk/feedback_profile' : place.kind
    const host = own.hostname.replace(/^m\./, 'www.')
    return `https://${host}/${path}/${place.id}`
  },
  shows: ['reviewer', 'stars', 'verified'],
  seen: 'page',
  more: {
    open: ['.reviews-right a.sar-btn', 'a[href*="/product-reviews/"]', 'a.fdbk-detail-list__tabbed-btn'],
    next: ['a.pagination__next', 'a[data-testid="pagination-next"]', 'a[rel="next"]'],
  },
  read: (page) => {
    const reviews = page.each(['[id^="review_"][itemprop="review"]', '.ebay-review-section'], readReview)
    const reading = reviews.length > 0 ? { reviews } : readFeedback(page)
    return {
      ...reading,
      title: withoutLabel(titleIn(page, ['.x-item-title__mainTitle', '#itemTitle', '.product-title', 'h1'])),
      seller: sellerOf(page),
      stated: readTotals(page),
      photos: page.photos(['.ux-image-carousel img', '#icImg']),
      walled: reading.reviews.length === 0 && (placeOf(page.url) === null || isBlocked(page)),
    }
  },
})

/** Until 2021 a hidden label stood inside the headline. */
const withoutLabel = (title: string | null): string | null => title?.replace(/^Details about\s+/, '') ?? null

function sellerOf(page: Page): { id: string | null; name: string | null } | null {
  const name = page.text(['.x-sellercard-atf__info__about-seller a', '#mbgLink', '.mbg-nw', '.mbg'])
  return name === null ? null : { id: null, name }
}

function readTotals(page: Page): Partial<Stated> {
  const [rows = []] = page
    .all(['.reviews-histogram', '.ebay-review-list'])
    .map((list) => list.all('.ebay-review-item-r'))
  return {
    reviewCount: page.count(['.sar-btn', 'a[href*="/product-reviews/"]']),
    ratingCount: countBefore(/(?:product )?ratings?/i, page.text('.ebay-reviews-count')),
    meanStars: page.stars('.ebay-review-start-rating'),
    histogram: sharesOf(rows.map(rowCount)),
  }
}

function readReview(r: Scope): ReviewDraft {
  const labels = r.all('.review-attr .rvw-attr').map((label) => label.text(':scope') ?? '')
  const values = r.all('.review-attr .rvw-val').map((value) => value.text(':scope') ?? '')
  const verified = labels.findIndex((label) => /verif|bestätigt|vérifié/i.test(label))
  return {
    anchor: r.element,
    id: /^review_(\d{1,30})$/.exec(r.attr(':scope', 'id') ?? '')?.[1] ?? null,
    reviewer: { name: r.text('.review-item-author')?.replace(/^by\s+/, '') ?? null },
    // Not page-wide: the links to vote say "0 out of 5 stars" to a screen reader.
    stars: r.stars(['.ebay-review-section-l .ebay-star-rating', '.ebay-star-rating', '[itemprop="ratingValue"]']),
    title: r.text('.review-item-title'),
    text: r.without('.show-full-review, .review-item-more').text('.review-item-content') ?? '',
    postedOn: r.date('.review-item-date'),
    verified: verified >= 0 ? /^(?:yes|ja|oui|s[iì]|sí|tak)$/i.test(values[verified] ?? '') : false,
    helpful: r.count('.positive-h-c'),
    photos: r.photos(['.review-item-images img', '.review-photos img']),
  }
}

/** Thumbs: an icon names the kind. An item's page may list feedback on other offers of the seller, which is left out. */
function readFeedback(page: Page): { reviews: ReviewDraft[]; gaps: Gap[] } {
  const place = placeOf(page.url)
  const own = place?.kind === 'itm' ? place.id : null
  let others = 0
  const reviews = page.each(['.fdbk-detail-list__cards .fdbk-container', '.fdbk-container'], (card) => {
    const item = card.text('.fdbk-container__details__item-link')
    const id = /#\s?(\d{9,15})/.exec((item ?? '').slice(-60))?.[1] ?? null
    if (own === null) return readCard(card, item)
    if (id === null || id === own) return readCard(card, null)
    others++
    return null
  })
  return {
    reviews,
    gaps: others === 0 ? [] : [{ field: 'reviews', why: `feedback on other items was left out (${others})` }],
  }
}

function readCard(card: Scope, item: string | null): ReviewDraft {
  const username = '.fdbk-container__details__info__username'
  const author = card.text([`${username} > span`, username]) ?? ''
  // "h***m (212)": the number is a score the shop gives, not how many reviews were written.
  const name = author
    .slice(0, 200)
    .replace(/\s*-\s*Feedback left by .*$/i, '')
    .replace(/\s*\(\d{1,9}\)?$/, '')
  const isBought = /verified|bestätigt|vérifié|verificad|verificat/i
  return {
    anchor: card.element,
    reviewer: { name: name || null },
    stars: thumb(
      card.attr(['.fdbk-container__details__info__icon svg', '[class*="info__icon"] [aria-label]'], 'aria-label'),
    ),
    text: card.text(['.fdbk-container__details__comment span', '.fdbk-container__details__comment']) ?? '',
    verified: isBought.test((card.text('.fdbk-container__details__info') ?? card.text(':scope') ?? '').slice(0, 300)),
    variant: item,
  }
}

function thumb(label: string | null): number | null {
  const shown = (label ?? '').slice(0, 60)
  if (/po[sz][iy]t/i.test(shown)) return 5
  if (/neutr/i.test(shown)) return 3
  return /n[eé]gat/i.test(shown) ? 1 : null
}
