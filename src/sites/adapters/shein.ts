import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf } from '../hosts.ts'
import { drawnStars, ifKnown, isBlocked, titleIn } from '../shop.ts'

/** A country goes before the name or after it: us.shein.com, shein.co.uk. */
const HOSTS = ['*.shein.com', 'shein.co.uk', 'shein.se', 'shein.tw', 'shein.in', 'shein.com.mx', 'shein.com.hk']
const LISTING = /-p-(\d{4,15})(?:-cat-\d{1,12})?\.html$/

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1] ?? null)

/** Shein. Selectors come from public scrapers; never seen on a live page. */
export const adapter = defineAdapter({
  id: 'shein',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => `https://${url.hostname}${url.pathname.replace(/-cat-\d{1,12}(?=\.html$)/, '')}`,
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'never',
  more: {
    open: ['.common-reviews__pageViewAll', '.j-expose__common-reviews__view-all'],
    next: '.sui-pagination__next:not(.sui-pagination__btn-disabled)',
  },
  read: (page) => {
    const reviews = page.each(
      ['.j-expose__common-reviews__list-item', '.common-reviews__list-item', '[data-comment-id]'],
      (r) => ifKnown(readReview(r)),
    )
    return {
      title: titleIn(page, ['.product-intro__head-name', 'h1']),
      stated: {
        reviewCount: page.count(['.common-reviews__title-count', '.product-intro__head-reviews-text']),
        meanStars: page.stars(['.rate-num', '.common-reviews__score']),
      },
      photos: page.photos(['.product-intro__thumbs-item img', '.product-intro__main-item img']),
      reviews,
      walled: reviews.length === 0 && (isBlocked(page) || /\/risk\/challenge/.test(page.url.pathname)),
    }
  },
})

function readReview(r: Scope): ReviewDraft {
  const id = r.attr([':scope', '[data-comment-id]'], 'data-comment-id') ?? ''
  const options = r.all('.rate-des__detail, .gd-item').map((option) => option.text(':scope') ?? '')
  return {
    anchor: r.element,
    id: /^\d{4,30}$/.test(id) ? id : null,
    // Written so by the shop.
    reviewer: { name: r.text(['.nikename', '.nickname']) },
    stars:
      r.stars(['.rate-star[aria-label]', '.common-rate[aria-label]']) ?? drawnStars(r, '.common-rate__icon.filled'),
    text: r.without('.rate-des__detail, .translate-des').text(['.rate-des', '.common-reviews__content']) ?? '',
    postedOn: r.date(['.date', '.bottom-container']),
    helpful: r.count(['.like-num', '.rate-fun__like']),
    variant: options.filter((option) => option !== '').join(' | ') || null,
    photos: r.photos([
      'img.j-review-img',
      '.common-reviews__list-item-pic img',
      '.common-reviews__item-pic img',
      '.review-pic img',
    ]),
  }
}
