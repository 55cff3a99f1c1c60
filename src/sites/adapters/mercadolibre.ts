import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf, marketplaces } from '../hosts.ts'
import { countBefore, ifKnown, isBlocked, titleIn } from '../shop.ts'

const HOSTS = [
  ...marketplaces('mercadolibre', 'com.ar com.mx com.co com.uy com.pe com.ec com.ve cl').flatMap((host) => [
    host,
    `articulo.${host}`,
  ]),
  ...['mercadolivre.com.br', 'produto.mercadolivre.com.br'],
]
const LISTINGS = [
  /^\/(M[A-Z]{2})-?(\d{6,15})(?:-|$)/,
  /^\/(?:[^/]{1,300}\/)?(?:p|up)\/(M[A-Z]{2}U?)(\d{5,15})(?:\/|$)/,
  /^\/noindex\/catalog\/reviews\/(M[A-Z]{2}U?)(\d{5,15})(?:\/|$)/,
]

function idOf(url: URL): string | null {
  if (hostOf(url, HOSTS) === null) return null
  for (const listing of LISTINGS) {
    const [, site, number] = listing.exec(url.pathname) ?? []
    if (site !== undefined && number !== undefined) return `${site}${number}`
  }
  return null
}

/** Mercado Libre and Mercado Livre. Selectors come from public scrapers; never seen on a live page. */
export const adapter = defineAdapter({
  id: 'mercadolibre',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => `https://${url.hostname}${url.pathname}`,
  shows: ['stars', 'postedOn'],
  seen: 'never',
  more: {
    open: ['[data-testid="see-more"]', '.ui-review-capability__show-more-button', 'a[href*="/catalog/reviews/"]'],
    scroll: ['.ui-review-capability-modal__content', ':scope'],
  },
  read: (page) => {
    const reviews = page.each(
      [
        'article[data-testid="comment-component"]',
        'article.ui-review-capability-comments__comment',
        'article[aria-roledescription="Review"]',
      ],
      (r) => ifKnown(readReview(r)),
    )
    const shown = page.text(['.ui-review-capability__rating__label', '.ui-pdp-review__label'])
    return {
      title: titleIn(page, ['.ui-pdp-title', 'h1']),
      stated: {
        ratingCount: countBefore(/calificaciones|avaliações/i, shown),
        meanStars: page.stars(['.ui-review-capability__rating__average', '.ui-pdp-review__rating']),
      },
      photos: page.photos('.ui-pdp-gallery__figure img'),
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
    }
  },
})

function readReview(r: Scope): ReviewDraft {
  return {
    anchor: r.element,
    // "Calificación 5 de 5", for screen readers only.
    stars: r.stars([
      '.ui-review-capability-comments__comment__rating .andes-visually-hidden',
      '.andes-visually-hidden',
    ]),
    text:
      r.text([
        '[data-testid="comment-content-component"]',
        '.ui-review-capability-comments__comment__content',
        '[role="presentation"]',
      ]) ?? '',
    postedOn: r.date(['.ui-review-capability-comments__comment__date', 'time']),
    helpful: r.count(['.ui-review-capability-valorizations__button-like__text', '[data-testid="like-button"]']),
    photos: r.photos(
      '.ui-review-capability-carousel-mobile__carousel img, .ui-review-capability-comments__comment__gallery img',
    ),
  }
}
