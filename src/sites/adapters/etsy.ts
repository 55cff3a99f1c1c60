import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { attr, parent, shownText } from '../dom.ts'
import { hostOf } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'
import { toNumber, toStars } from '../stars.ts'

const HOSTS = ['etsy.com']
const LISTING = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?listing\/(\d{6,15})(?:\/|$)/i

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1] ?? null)

/**
 * Etsy. The page lists a few reviews and its JSON-LD four, without ids; where the list is not there the structured data
 * speak. The list's markup of 2021 was seen on a real page, the newer one only in public scrapers.
 */
export const adapter = defineAdapter({
  id: 'etsy',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => `https://www.etsy.com/listing/${idOf(url)}`,
  shows: ['id', 'reviewer', 'stars', 'postedOn'],
  seen: 'page',
  more: {
    next: [
      'a.wt-pagination__item--next',
      '[data-clg-id="WtPagination"] a[aria-label*="Next"]',
      'nav[aria-label*="Pagination"] a[rel="next"]',
    ],
  },
  read: (page) => {
    const reviews = page.each(CARDS, readReview)
    const others = reviews.length === 0 ? 0 : page.all(CARDS).filter((card) => isOfOther(page, card)).length
    return {
      title: titleIn(page, ['h1[data-buy-box-listing-title]', 'h1']),
      seller: sellerOf(page),
      // Fields named "rating" outside of the reviews hold the average of the whole shop: no mean of this item.
      stated: { reviewCount: page.count(['#same-listing-reviews-tab .wt-badge', '#same-listing-reviews-tab']) },
      photos: page.photos(['[data-carousel-pane] img', '.image-carousel-container img']),
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
      gaps: others === 0 ? [] : [{ field: 'reviews', why: `${others} reviews are of other items of the same shop` }],
    }
  },
})

/** "Reviews for this item" go before "reviews for this shop". */
const CARDS = [
  '[data-deep-dive-reviews-container] [data-review-region]',
  '#same-listing-reviews-panel [data-review-region]',
  '[data-review-region]',
]

/** In the list for the whole shop, each review shows what was bought. */
function isOfOther(page: Page, card: Scope): boolean {
  const own = idOf(page.url)
  const bought = /\/listing\/(\d{6,15})/.exec(card.attr('a[href*="/listing/"]', 'href') ?? '')?.[1]
  return bought !== undefined && own !== null && bought !== own
}

function sellerOf(page: Page): { id: string | null; name: string | null } | null {
  const link = page.first(['#shop_overview a[href*="/shop/"]', 'a[href*="/shop/"]'])
  const name = /\/shop\/([A-Za-z0-9]{2,40})/.exec(link?.attr(':scope', 'href') ?? '')?.[1] ?? null
  return name === null ? null : { id: null, name }
}

function readReview(r: Scope): ReviewDraft {
  const person = r.first('a[href*="/people/"]')
  const id = r.attr(':scope', 'data-review-region') ?? ''
  return {
    anchor: r.element,
    id: /^\d{4,20}$/.test(id) ? id : null,
    reviewer: {
      id: /\/people\/([\w-]{1,60})/.exec(person?.attr(':scope', 'href') ?? '')?.[1] ?? null,
      name: person?.text(':scope') ?? r.text('a.wt-text-link-no-underline'),
    },
    stars: starsIn(r),
    text: textIn(r),
    postedOn:
      dateBeside(r, person) ??
      r.without(BESIDES).date(['.wt-text-caption', '.wt-text-body-small--tight', 'time', 'p', 'span']),
    photos: r.photos(['img[src*="/iap_"]', 'img[data-src*="/iap_"]']),
  }
}

/** Its own hidden field; outside of a review, fields of that name hold the average of the shop. */
function starsIn(r: Scope): number | null {
  const value = toNumber(r.attr(['input[name="rating"]', 'input[name="initial-rating"]'], 'value'))
  if (value !== null) return toStars(value)
  return r.stars(['[role="img"][aria-label*="ating"]', '[data-stars-svg-container]', '[role="img"][aria-label]'])
}

const TEXT = [
  '[id^="review-preview-toggle"]',
  '.wt-content-toggle--truncated-inline-multi',
  '[data-review-text]',
  '.wt-text-truncate--multi-line',
  'p.wt-break-word',
  '.wt-break-word',
  '.wt-text-body',
  'p[class*="wt-text-body"]',
]

/** Text, and the name of what was bought: a date in them is not the review's. */
const BESIDES = [...TEXT, '[data-original-content]', 'a[href*="/listing/"]'].join(', ')

/** The reviewer's own words: where the shop shows a translation, the original stands hidden beside it. */
function textIn(r: Scope): string {
  const original = r.text('[data-original-content]')
  if (original !== null) return original
  const inAttribute = r.attr('[data-original-content]', 'data-original-content')
  if (inAttribute !== null && inAttribute.length > 5) return inAttribute
  return (
    r.without('[data-original-content], .wt-content-toggle__trigger, button, a[href*="/listing/"]').text(TEXT) ?? ''
  )
}

/** "Name 12 dic 2020": the day stands beside the name, without an element of its own. */
function dateBeside(r: Scope, person: Scope | null): string | null {
  const around = person === null ? null : parent(person.element)
  if (person === null || around === null || attr(around, 'data-review-region') !== null) return null
  return r.dateOf(shownText(around, { skip: new Set([person.element]), limit: 200 }))
}
