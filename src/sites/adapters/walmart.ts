import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { attr } from '../dom.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { closestOfClass, countBefore, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['walmart.com', 'walmart.ca', 'walmart.com.mx']
const LISTING = /^(?:\/(?:en|fr))?\/(?:ip(?:\/[^/]{1,300})?|reviews\/product)\/([0-9A-Z]{5,24})$/i

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1] ?? null)
const ownAddress = (url: URL): URL | null =>
  listingAddress(
    url,
    (one) => idOf(one) !== null,
    (one) => hostOf(one, HOSTS) !== null && one.pathname === '/blocked',
  )

/**
 * Walmart. Real responses were seen (the page carries one in `#__NEXT_DATA__`); the selectors of the drawn list come from
 * public scrapers and were never seen on a live page.
 */
export const adapter = defineAdapter({
  id: 'walmart',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => {
    const own = ownAddress(url)
    return own === null ? null : `https://www.${hostOf(own, HOSTS)}/ip/${idOf(own)}`
  },
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'payload',
  more: {
    open: ['a[href*="/reviews/product/"]', '[data-testid="see-all-reviews"]'],
    next: ['a[data-testid="NextPage"]', 'a[aria-label="Next Page"]'],
  },
  read: (page) => {
    const reviews = readCards(page)
    const counts = page.text(['[data-testid="reviews-and-ratings"]', '[itemprop="ratingCount"]'])
    return {
      title: titleIn(page, ['h1[itemprop="name"]', '#main-title', 'h1']),
      stated: {
        ratingCount: countBefore(/ratings?/i, counts),
        reviewCount: countBefore(/reviews?/i, counts),
      },
      photos: page.photos('[data-testid="media-thumbnail"] img'),
      reviews,
      walled: reviews.length === 0 && (idOf(page.url) === null || isBlocked(page)),
    }
  },
})

const BODY = '[data-testid="enhanced-review-content"]'

/** A body has a name; the card around it only a layout class, which other parts of the page have as well. */
function readCards(page: Page): ReviewDraft[] {
  const cards = new Set<Element>()
  for (const body of page.all(BODY)) cards.add(closestOfClass(body.element, 'overflow-visible') ?? body.element)
  return cards.size === 0
    ? []
    : page
        .all(['.overflow-visible', BODY])
        .filter(({ element }) => cards.has(element))
        .map(readCard)
}

function readCard(card: Scope): ReviewDraft {
  const body = card.first(BODY) ?? card
  return {
    anchor: card.element,
    reviewer: { name: nameOf(card) },
    stars: card.stars(['span.ld_Ec', '[aria-label*="out of 5"]', '[class*="w_iUH7"]']),
    title: card.text('h3'),
    text: body.without('button').text(['p', ':scope']) ?? '',
    postedOn: card.without(BODY).date(['.f7.gray', '.gray', 'time']),
    verified: /verified purchase/i.test((card.without(BODY).text(':scope') ?? '').slice(0, 400)),
    programme: /incentivized review/i.test((card.without(BODY).text(':scope') ?? '').slice(0, 400))
      ? 'incentivised'
      : null,
    helpful: card.count(['[data-testid*="upvote"]']),
    photos: card.photos('img[src*="walmartimages"]'),
  }
}

/** The name stands in the label of a block, among labels of stars, badges and votes. */
function nameOf(card: Scope): string | null {
  const labels = card.all('div[aria-label]').map(({ element }) => attr(element, 'aria-label') ?? '')
  return (
    labels.find((label) => label !== '' && !/\b(?:review|purchase|rating|stars?|upvote|downvote)/i.test(label)) ?? null
  )
}
