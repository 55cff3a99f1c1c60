import { isPlatformDefault } from '../../engine/text/defaults.ts'
import type { FollowUp, Gap, Seller } from '../../engine/types.ts'
import { defineAdapter, type Page, type PageReading, type ReviewDraft, type Scope } from '../adapter.ts'
import { beijingDate, boundGap, countAfter, OPEN_REVIEWS, SCROLL_REVIEWS } from '../china.ts'
import { parseCount } from '../counts.ts'
import { children, shownText } from '../dom.ts'
import { listingAddress } from '../hosts.ts'

const ITEM_HOSTS = new Set(
  'item.jd.com item.m.jd.com item-yiyao.jd.com item.jd.hk npcitem.jd.hk mitem.jd.hk'.split(' '),
)
const WALL_HOSTS = new Set('passport.jd.com plogin.m.jd.com cfe.m.jd.com'.split(' '))

const skuOf = (url: URL): string | null =>
  ITEM_HOSTS.has(url.hostname) ? (/^\/(?:product\/)?(\d{4,20})\.html$/.exec(url.pathname)?.[1] ?? null) : null

/** The item page itself, or the one a login page will go back to. */
const itemOf = (url: URL): URL | null =>
  listingAddress(
    url,
    (item) => skuOf(item) !== null,
    ({ hostname }) => WALL_HOSTS.has(hostname),
  )

/**
 * JD 京东. The list of one item holds the reviews of all its variants. Markup of 2024 to 2026 is known from public
 * scrapers only; that until 2023 from JD's own page template (`.comment-item`, stars in the class).
 */
export const adapter = defineAdapter({
  id: 'jd',
  hosts: [...ITEM_HOSTS],
  matches: (url) => itemOf(url) !== null,
  listingId: (url) => skuOf(itemOf(url) ?? url),
  canonical: (url) => {
    const item = itemOf(url)
    if (item === null) return null
    return `https://${item.hostname.endsWith('.hk') ? 'npcitem.jd.hk' : 'item.jd.com'}/${skuOf(item)}.html`
  },
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'payload',
  more: {
    open: ['#comment-root .all-btn', '#detail [data-anchor="#comment"]', '[data-anchor="#comment"]'],
    next: '#comment-0 .ui-pager-next',
    scroll: '[class*="_rateListContainer"]',
  },
  read: (page) => (skuOf(page.url) === null ? { reviews: [], walled: true } : readItem(page)),
})

/** The overlay of all reviews (2024 on); until 2023 the tab that is filled in when the shopper comes to it. */
const OVERLAY = '#rateList, [class*="_rateListBox_"], [class*="_rateListContainer"]'
const TAB = '#comment-0'

function readItem(page: Page): PageReading {
  const cards = page.each('.jdc-pc-rate-card', (card) => readCard(card, page.readAt))
  const items = page.each(['.comment-item[data-guid]', '#comment .comment-item'], (item) => readOldItem(item))
  const reviews = [...cards, ...items].map((draft) => ({
    ...draft,
    platformDefault: isPlatformDefault(draft.text ?? ''),
  }))
  const count = statedCount(page)
  const folded = page.has('.J-fold-comment:not(.hide)')
  const isOpen = page.has(OVERLAY) || (page.has(TAB) && !page.has(`${TAB} .iloading`))
  return {
    title: page.text(['.sku-title-name', '.sku-name', '.sku-title', '.item-name']),
    seller: sellerOf(page),
    stated: { reviewCount: count?.min ?? null },
    photos: page.photos(['#spec-list img', '#spec-img']),
    reviews,
    walled: folded,
    rendersReviews: isOpen,
    gaps: [
      ...boundGap(count?.shown ?? null),
      ...(folded ? [{ field: 'reviews', why: 'the shop folds some reviews away' }] : []),
      ...advice(isOpen, cards.length, (count?.min ?? 0) > reviews.length),
    ],
  }
}

function advice(isOpen: boolean, cards: number, isMore: boolean): Gap[] {
  if (!isMore) return []
  if (!isOpen) return [OPEN_REVIEWS]
  return cards > 0 ? [SCROLL_REVIEWS] : []
}

/** 全部评价(50万+): in the tabs until 2023, in the heads of the block and the overlay since. */
function statedCount(page: Page): { shown: string; min: number } | null {
  const tab = page.text(['#comment-count a', '[data-anchor="#comment"] s', '.filter-list li em'])
  const count = parseCount(tab ?? '')
  if (tab !== null && count !== null) return { shown: tab, min: count.min }
  for (const part of ['#rateList', '#comment-root']) {
    const found = countAfter('评价', page.without('.jdc-pc-rate-card').text(part))
    if (found !== null) return found
  }
  return null
}

function sellerOf(page: Page): Partial<Seller> | null {
  const link = page.first('a[href*="mall.jd.com/index-"]')
  if (link === null) return null
  const id = /index-(\d{1,20})/.exec(link.attr(':scope', 'href')?.slice(0, 200) ?? '')?.[1] ?? null
  return { id, name: link.attr(':scope', 'title') ?? link.text(':scope') }
}

const BESIDES = '.jdc-pc-rate-card-after, .jdc-pc-rate-card-reply, .jdc-pc-rate-card-watermark'

function readCard(card: Scope, readAt: string): ReviewDraft {
  const own = card.without(BESIDES)
  const counts = own.all('.jdc-count')
  return {
    anchor: card.element,
    reviewer: {
      name: own.text('.jdc-pc-rate-card-nick'),
      level: own.has('.jdc-avatar.plus') ? 'PLUS' : null,
    },
    stars: iconStars(own),
    text: own.text(['.jdc-pc-rate-card-main-desc', '.jdc-pc-rate-card-main']) ?? '',
    postedOn: beijingDate(own.text(['.date.list', '.jdc-pc-rate-card-info-left .date', '.date']), readAt),
    // Two counters stand below a review: answers, and how many found it useful (the word 有用 when none did).
    helpful: counts.length === 2 ? (parseCount(counts[1]?.text(':scope') ?? '')?.min ?? null) : null,
    variant: own.text(['.jdc-pc-rate-card-info .info', '.jdc-pc-rate-card-info-left .info', '.info']),
    photos: own.photos(['.jdc-image img', '.jd-content-pc-media-list img']),
    followUps: card.each('.jdc-pc-rate-card-after', readAfter),
  }
}

/** File names of the pictures that stand for one to five stars (seen in a public scraper's table, 2025). */
const STAR_PICTURES: ReadonlyMap<string, number> = new Map([
  ['d9d3747bae39b392', 5],
  ['eba279fffaf5a4dd', 4],
  ['904af42830e12750', 3],
  ['7021b7b91e5b4ff3', 2],
  ['17fa37516a580e1e', 1],
])

/** `star-good` without the word 超赞 may be four or five, `star-middle` two or three: those say no number. */
function iconStars(card: Scope): number | null {
  const picture = card.attr(['img[alt="star"]', '.jdc-pc-rate-card-info-left img'], 'src') ?? ''
  const file = /([0-9a-f]{16})\.\w{3,4}$/.exec(picture.slice(-100))?.[1] ?? ''
  const known = STAR_PICTURES.get(file)
  if (known !== undefined) return known
  if (picture.includes('star-bad') || card.has('[class*="jdc-pc-icon-star-bad"]')) return 1
  return card.has('.jdc-pc-icon-star-good') ? 5 : null
}

/** A heading (date, or 购买N天后追评 counted from a purchase the page does not date) and what was added. */
function readAfter(after: Scope): FollowUp | null {
  const [head, body] = children(after.element)
  const heading = head === undefined ? '' : shownText(head)
  const text = body === undefined ? (after.text(':scope') ?? '').replace(AFTER_HEADING, '') : shownText(body)
  return text === '' ? null : { text, postedOn: beijingDate(heading) }
}

const AFTER_HEADING = /^\[?(?:购买)?(?:\d{1,4}天后|当天)?追评\]?[:：]?\s?/

function readOldItem(item: Scope): ReviewDraft {
  const own = item.without('.append-comment, .recomment-con, .recomment')
  const order = own.all('.order-info span').map((span) => span.text(':scope') ?? '')
  const level = own.text('.user-level span')
  return {
    id: item.attr(':scope', 'data-guid'),
    anchor: item.element,
    reviewer: { name: own.text('.user-info') ?? own.attr('.avatar', 'alt'), level },
    stars: own.stars('.comment-star'),
    text: own.text('.comment-con') ?? '',
    postedOn: beijingDate(order.at(-1) ?? null),
    helpful: parseCount(own.attr('.J-nice', 'title') ?? own.text('.J-nice') ?? '')?.min ?? null,
    variant: order.slice(0, -1).join(' ') || null,
    photos: own.photos('.pic-list img'),
    followUps: item.each('.append-comment', (after) => {
      const text = after.text('.comment-con')
      return text === null ? null : { text, postedOn: null }
    }),
  }
}
