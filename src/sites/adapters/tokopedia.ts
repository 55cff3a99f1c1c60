import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf } from '../hosts.ts'
import { countBefore, drawnStars, ifKnown, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['tokopedia.com']
const LISTING = /^\/([a-z0-9][\w-]{1,60})\/([a-z0-9][\w-]{4,200})(?:\/review)?\/?$/i
/** First parts of addresses that are no shop's name. */
const OWN = new Set(
  (
    'about affiliate blog bantuan bebas-ongkir careers cart catalog category daftar-halaman deals discovery edu events ' +
    'feed find help hot kupon login mitra official-store order-list p payment people play privacy product promo ' +
    'register rekomendasi s search seller shop terms tokopedia-care top user wishlist'
  ).split(' '),
)
const PARTS = new Set('product review info etalase note feed reviews'.split(' '))

/** "shop/slug": the address holds no number. */
function idOf(url: URL): string | null {
  if (hostOf(url, HOSTS) === null) return null
  const [, shop, slug] = LISTING.exec(url.pathname) ?? []
  if (shop === undefined || slug === undefined || OWN.has(shop.toLowerCase()) || PARTS.has(slug.toLowerCase()))
    return null
  return `${shop}/${slug}`
}

/** Tokopedia. A real response was seen; selectors come from public scrapers and were never seen on a live page. */
export const adapter = defineAdapter({
  id: 'tokopedia',
  hosts: HOSTS,
  matches: (url) => idOf(url) !== null,
  listingId: idOf,
  canonical: (url) => `https://www.tokopedia.com/${idOf(url)}`,
  shows: ['reviewer', 'stars'],
  seen: 'payload',
  more: { next: ['#review-feed nav button[aria-label="Laman berikutnya"]', 'button[aria-label="Laman berikutnya"]'] },
  read: (page) => {
    const reviews = page.each(['#review-feed article', '[data-testid="pdpReviewItem"]'], (r) => ifKnown(readReview(r)))
    const shown = page.text(['[data-testid="lblPDPDetailProductRatingCounter"]', '[data-testid="pdpReviewSummary"]'])
    return {
      title: titleIn(page, ['[data-testid="lblPDPDetailProductName"]', 'h1']),
      stated: {
        ratingCount: countBefore(/rating/i, shown),
        reviewCount: countBefore(/ulasan/i, shown),
        meanStars: page.stars('[data-testid="lblPDPDetailProductRatingNumber"]'),
      },
      photos: page.photos('[data-testid="PDPMainImage"]'),
      reviews,
      walled: reviews.length === 0 && isBlocked(page),
    }
  },
})

const REPLY = '[data-testid="replyItem"], [data-testid*="Reply"]'

function readReview(whole: Scope): ReviewDraft {
  const r = whole.without(REPLY)
  return {
    anchor: r.element,
    reviewer: { name: r.text(['[data-testid="lblNamaPembeli"]', '.name']) },
    stars:
      r.stars(['[data-testid="icnStarRating"]', '[aria-label^="bintang"]']) ?? drawnStars(r, 'svg[fill="#FFC400"]'),
    text: r.text(['[data-testid="lblItemUlasan"]', '[data-testid="review-text"]']) ?? '',
    // "1 bulan lalu" names no day.
    postedOn: r.without('[data-testid="lblItemUlasan"]').date('p'),
    helpful: r.count(['[data-testid="lblLikeCount"]']),
    variant:
      r.text(['[data-testid="lblVarian"]', '[data-testid="lblVarianProduk"]'])?.replace(/^Varian:\s*/, '') ?? null,
    photos: r.photos('[data-testid="imgItemPhotoulasan"]'),
  }
}
