import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf, marketplaces } from '../hosts.ts'
import { countBefore, ifKnown, isBlocked, titleIn } from '../shop.ts'

const HOSTS = [...marketplaces('wildberries', 'ru by kz am kg uz ge'), 'global.wildberries.ru']
const LISTING = /^\/catalog\/(\d{4,15})\/(?:detail\.aspx|feedbacks)$/

const idOf = (url: URL): string | null =>
  hostOf(url, HOSTS) === null ? null : (LISTING.exec(url.pathname)?.[1] ?? null)

/**
 * Wildberries. Responses and selectors are known from public scrapers; never seen on a live page. All colours of a product
 * share one list.
 */
export const adapter = defineAdapter({
  id: 'wildberries',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => {
    const host = hostOf(url, HOSTS) ?? ''
    return `https://${host.startsWith('global.') ? '' : 'www.'}${host}/catalog/${idOf(url)}/detail.aspx`
  },
  shows: ['stars', 'postedOn'],
  seen: 'never',
  more: { open: ['#comments_reviews_link', 'a[href*="/feedbacks"]'], scroll: ':scope' },
  read: (page) => {
    const reviews = page.each(['.comments__item', '.feedbacks__item'], (r) => ifKnown(readReview(r)))
    const shown = page.text(['.product-review__count-review', '.rating-product__review'])
    return {
      title: titleIn(page, ['.product-page__title', 'h1']),
      stated: {
        ratingCount: countBefore(/оцен/i, shown),
        reviewCount: countBefore(/отзыв/i, shown),
        meanStars: page.stars(['.rating-product__numb', '.product-review__rating']),
      },
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
    }
  },
})

const BODY = '.feedback__content'

function readReview(whole: Scope): ReviewDraft {
  const r = whole.without('.feedback__sellers-reply')
  return {
    anchor: r.element,
    reviewer: { name: r.text('.feedback__header') ?? r.attr('meta[itemprop="author"]', 'content') },
    stars: r.stars(['.feedback__rating', '[itemprop="reviewRating"]', '.feedback__rating-wrap span']),
    text: r.text([`${BODY} .feedback__text`, '.feedback__text']) ?? '',
    postedOn: r.date('.feedback__date'),
    helpful: r.count(['.vote__wrap', '.feedback__vote--up']),
    variant: r.text('.feedback__params'),
    photos: r.photos('.feedback__photos img, .feedback__photo img'),
  }
}
