import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { drawnStars, isBlocked, titleIn } from '../shop.ts'

/** A language goes before the name: de.aliexpress.com. */
const HOSTS = ['*.aliexpress.com', 'aliexpress.us', 'aliexpress.ru']
const LISTING = /^\/(?:item|i)\/(?:[^/]{1,200}\/)?(\d{8,20})\.html$/

function idOf(url: URL): string | null {
  if (hostOf(url, HOSTS) === null || /^(?:login|passport|feedback)\./.test(url.hostname)) return null
  return LISTING.exec(url.pathname)?.[1] ?? null
}

/** Until 2021 the reviews stood in a frame of their own. */
function idOfFrame(url: URL): string | null {
  const id = url.searchParams.get('productId') ?? ''
  const isFrame = url.hostname === 'feedback.aliexpress.com' && url.pathname === '/display/productEvaluation.htm'
  return isFrame && /^\d{8,20}$/.test(id) ? id : null
}

const isWall = ({ hostname, pathname }: URL): boolean =>
  /^(?:login|passport)\.aliexpress\./.test(hostname) || pathname.includes('_____tmd_____/punish')

const ownAddress = (url: URL): URL | null =>
  listingAddress(url, (one) => !isWall(one) && (idOf(one) ?? idOfFrame(one)) !== null, isWall)
const ownId = (url: URL): string | null => {
  const own = ownAddress(url)
  return own && (idOf(own) ?? idOfFrame(own))
}

/**
 * AliExpress. Real responses were seen; the page's markup (2024 to 2026, and the frame until 2021) is known from public
 * scrapers only and was never seen on a live page. The shop translates by default: a shown text may not be the original.
 */
export const adapter = defineAdapter({
  id: 'aliexpress',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: ownId,
  canonical: (url) => `https://www.aliexpress.com/item/${ownId(url)}.html`,
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'payload',
  more: {
    open: ['#nav-review button', '#nav-review [class*="v3--btn--"]'],
    scroll: '.comet-v2-modal-body',
    next: '.ui-pagination-next:not(.ui-pagination-disabled)',
  },
  read: (page) => {
    const cards = page.each(['.comet-v2-modal-body [class*="list--itemBox--"]', '[class*="list--itemBox--"]'], readCard)
    const reviews = cards.length > 0 ? cards : page.each('.feedback-item', readFrameItem)
    const isTranslated = page.has('[class*="list--itemTranslate"], [class*="list--translate"]')
    return {
      title: titleIn(page, ['[data-pl="product-title"]', '.product-title-text', 'h1']),
      seller: sellerOf(page),
      stated: {
        reviewCount: page.count(['[class*="reviewer--reviews--"]', '.product-reviewer-reviews']),
        meanStars: page.stars(['[class*="reviewer--rating--"] strong', '.overview-rating-average']),
        sales: page.range(['[class*="reviewer--sold--"]', '.product-reviewer-sold']),
      },
      photos: page.photos(['[class*="slider--img--"] img', '.images-view-item img']),
      reviews,
      walled: reviews.length === 0 && (ownId(page.url) === null || isWall(page.url) || isBlocked(page)),
      gaps: isTranslated ? [{ field: 'reviews.text', why: 'the shop shows translations of the texts' }] : [],
    }
  },
})

function sellerOf(page: Scope): { id: string | null; name: string | null } | null {
  const link = page.first(['a[data-pl="store-name"]', 'a[href*="/store/"]'])
  const id = /\/store\/(\d{3,20})/.exec(link?.attr(':scope', 'href') ?? '')?.[1] ?? null
  return link === null ? null : { id, name: link.text(':scope') }
}

/** "G***v | 11 Feb 2026" is one line. */
function readCard(card: Scope): ReviewDraft {
  const [name = '', when = ''] = (card.text('[class*="list--itemInfo--"]') ?? '').slice(0, 200).split('|')
  return {
    anchor: card.element,
    reviewer: { name: name.trim() || null },
    stars: drawnStars(card, '.comet-icon-starreviewfilled'),
    text: card.text('[class*="list--itemReview--"]') ?? '',
    postedOn: card.dateOf(when.trim() || null),
    helpful: card.count('[class*="list--itemHelp--"]'),
    variant: card.text('[class*="list--itemSku--"]'),
    photos: card.photos('[class*="list--itemThumbnails--"] img'),
  }
}

function readFrameItem(item: Scope): ReviewDraft {
  const own = item.without('.buyer-addition-feedback, .seller-reply')
  const options = item.all('.user-order-info span').map((option) => option.text(':scope') ?? '')
  return {
    anchor: item.element,
    reviewer: { name: item.text('.user-name') },
    stars: item.stars('.star-view span'),
    text: own.text(['.buyer-feedback span:first-child', '.buyer-feedback']) ?? '',
    postedOn: own.date('.r-time-new'),
    helpful: item.count('.thf-digg-useful .thf-digg-num'),
    variant: options.filter((option) => option !== '').join(' ') || null,
    photos: item.photos('.pic-view-item img'),
    followUps: item.each('.buyer-addition-feedback', (added) => {
      const text = added.text(':scope')
      return text === null ? null : { text, postedOn: null }
    }),
  }
}
