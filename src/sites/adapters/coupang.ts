import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { ifKnown, isBlocked, titleIn } from '../shop.ts'
import { toNumber, toStars } from '../stars.ts'

const HOSTS = ['coupang.com', 'tw.coupang.com']
const LISTING = /^\/(?:v[pm]\/)?products\/(\d{4,15})(?:\/|$)/

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1] ?? null)
const ownAddress = (url: URL): URL | null =>
  listingAddress(
    url,
    (one) => idOf(one) !== null,
    ({ hostname }) => hostname === 'login.coupang.com',
  )

/** Coupang 쿠팡. Selectors come from a public scraper; never seen on a live page. */
export const adapter = defineAdapter({
  id: 'coupang',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => {
    const own = ownAddress(url)
    if (own === null) return null
    return own.hostname === 'tw.coupang.com'
      ? `https://tw.coupang.com/products/${idOf(own)}`
      : `https://www.coupang.com/vp/products/${idOf(own)}`
  },
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'never',
  more: {
    open: '[name="review"]',
    next: ['.js_reviewArticlePageBtn.selected + .js_reviewArticlePageBtn', '.sdp-review__article__page__next--active'],
  },
  read: (page) => {
    const reviews = page.each(['article.sdp-review__article__list', '.js_reviewArticleReviewList article'], (r) =>
      ifKnown(readReview(r)),
    )
    return {
      title: titleIn(page, ['.prod-buy-header__title', 'h1.product-title', 'h1']),
      stated: {
        reviewCount: page.count(['.sdp-review__average__total-star__info-count', '#prod-review-nav-link .count']),
      },
      photos: page.photos(['.prod-image__item img', '.prod-image__detail']),
      reviews,
      walled: reviews.length === 0 && (idOf(page.url) === null || isBlocked(page)),
    }
  },
})

const LIST = '.sdp-review__article__list'

function readReview(r: Scope): ReviewDraft {
  const id = r.attr([':scope', '[data-review-seq]', '[data-review-id]'], 'data-review-seq') ?? ''
  const rating = toNumber(r.attr([`${LIST}__info__product-info__star-orange`, '[data-rating]'], 'data-rating'))
  return {
    anchor: r.element,
    id: /^\d{3,20}$/.test(id) ? id : null,
    reviewer: { name: r.text(`${LIST}__info__user__name`) },
    stars: rating === null ? null : toStars(rating),
    title: r.text(`${LIST}__headline`),
    text: r.text([`${LIST}__review__content`, `${LIST}__review > div`]) ?? '',
    postedOn: r.date(`${LIST}__info__product-info__reg-date`),
    helpful: r.count([`${LIST}__help__count strong`, `${LIST}__help__count`]),
    variant: r.text([`${LIST}__info__product-info__option`, `${LIST}__info__product-info__name`]),
    photos: r.photos(`${LIST}__attachment__list__item img, ${LIST}__attachment__img`),
  }
}
