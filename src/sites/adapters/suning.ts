import { isPlatformDefault } from '../../engine/text/defaults.ts'
import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { beijingDate, boundGap, OPEN_REVIEWS } from '../china.ts'
import { parseCount } from '../counts.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['product.suning.com', 'm.suning.com', 'review.suning.com']
const LISTINGS: Readonly<Record<string, RegExp>> = {
  'product.suning.com': /^\/(\d{10})\/(\d{6,20})\.html$/,
  'm.suning.com': /^\/product\/(\d{10})\/(\d{6,20})\.html$/,
  'review.suning.com': /^\/cluster_cmmdty_review\/cluster-\d{1,20}-(\d{6,20})-(\d{10})-/,
}

/** Vendor (ten zeros for Suning itself) and part; a list of reviews names them the other way round. */
function partOf(url: URL): { vendor: string; part: string } | null {
  const host = hostOf(url, HOSTS) ?? ''
  const [, one, other] = LISTINGS[host]?.exec(url.pathname) ?? []
  if (one === undefined || other === undefined) return null
  const [vendor, part] = host === 'review.suning.com' ? [other, one] : [one, other]
  // Part numbers are filled up with zeros to 18 digits in places.
  return { vendor, part: part.replace(/^0+(?=\d)/, '') }
}

const ownAddress = (url: URL): URL | null =>
  listingAddress(
    url,
    (one) => partOf(one) !== null,
    ({ hostname }) => hostname === 'passport.suning.com',
  )
const ownPart = (url: URL): { vendor: string; part: string } | null => partOf(ownAddress(url) ?? url)

/** Suning 苏宁易购. Addresses and selectors come from public scrapers; never seen on a live page. */
export const adapter = defineAdapter({
  id: 'suning',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => ownPart(url)?.part ?? null,
  canonical: (url) => `https://product.suning.com/${ownPart(url)?.vendor}/${ownPart(url)?.part}.html`,
  shows: ['reviewer', 'postedOn'],
  seen: 'never',
  more: {
    open: ['#productCommTitle > a', '#productCommTitle'],
    next: ['.rv-pagination .next', '.next.rv-maidian'],
  },
  read: (page) => {
    const reviews = page.each(['.rv-target-item > .rv-target-list', '.rv-target-item > div'], (item) =>
      readItem(item, page.readAt),
    )
    const shown = page.text(['#productCommTitle em', '.rv-place-count', '.rv-tab .total em'])
    const count = parseCount(shown ?? '')
    const isOpen = page.has('.rv-target-item')
    return {
      title: titleIn(page, ['#itemDisplayName', 'h1']),
      stated: { reviewCount: count?.min ?? null },
      photos: page.photos(['.imgzoom-thumb-main img', '#bigImg img']),
      reviews,
      walled: reviews.length === 0 && (partOf(page.url) === null || isBlocked(page)),
      rendersReviews: isOpen,
      gaps: [...boundGap(shown), ...((count?.min ?? 0) > 0 && !isOpen ? [OPEN_REVIEWS] : [])],
    }
  },
})

const ADDED = '.append-comment, .topic-main .content'
const BESIDES = `${ADDED}, .reply-box, .body-reply`

function readItem(item: Scope, readAt: string): ReviewDraft {
  const own = item.without(BESIDES)
  const text = own.text(['.body-content', '.topic-body p']) ?? ''
  return {
    anchor: item.element,
    id: /(\d{6,20})/.exec(item.attr([':scope', '[data-review-id]'], 'data-review-id') ?? '')?.[1] ?? null,
    reviewer: { name: own.text(['.username', '.user-name']), level: own.text('.user-level') },
    stars: own.stars(['.rate-star [style*="width"]', '.rate-star', '[class*="star"]']),
    text,
    postedOn: beijingDate(own.text(['.date.l', '.date', '.topic-date']), readAt),
    helpful: own.count(['.useful em', '.rv-useful']),
    variant: own.text(['.topic-title .type', '.user-type']),
    photos: own.photos('.body-imgs img, .topic-imgs img'),
    followUps: item.each(ADDED, (added) => {
      const words = added.text(['.body-content', 'p', ':scope'])
      return words === null ? null : { text: words, postedOn: beijingDate(added.text('.date'), readAt) }
    }),
    platformDefault: isPlatformDefault(text),
  }
}
