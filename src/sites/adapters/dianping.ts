import type { Gap } from '../../engine/types.ts'
import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { beijingDate } from '../china.ts'
import { parseCount } from '../counts.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { isBlocked, rowCount, titleIn } from '../shop.ts'

const HOSTS = ['dianping.com']
const SHOP = /^\/(?:shop|shopshare|shoplist\/shop)\/([0-9A-Za-z]{4,24})(?:\/|$)/

const idOf = (url: URL): string | null => (hostOf(url, HOSTS) === null ? null : (SHOP.exec(url.pathname)?.[1] ?? null))
const WALLS = new Set('verify.meituan.com account.dianping.com passport.dianping.com'.split(' '))
const ownAddress = (url: URL): URL | null =>
  listingAddress(
    url,
    (one) => idOf(one) !== null,
    ({ hostname }) => WALLS.has(hostname),
  )

/**
 * Dianping 大众点评. Selectors come from a public scraper; never seen on a live page. The shop draws part of the characters
 * with a font or pictures of its own: such a text is left out and said to be damaged, since a guess could turn its meaning.
 */
export const adapter = defineAdapter({
  id: 'dianping',
  kind: 'place',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => `https://www.dianping.com/shop/${idOf(ownAddress(url) ?? url)}`,
  shows: ['reviewer', 'stars', 'postedOn'],
  seen: 'never',
  more: { open: ['a[href$="/review_all"]'], next: ['.reviews-pages a.NextPage', '.reviews-pages a[title="下一页"]'] },
  read: (page) => {
    const cards = page.all(['.reviews-items .main-review', '#reviewlist-wrapper .comment-item'])
    const reviews = cards.map((card) => readReview(card, page.readAt))
    return {
      title: titleIn(page, ['.shop-name', 'h1']),
      stated: { reviewCount: parseCount(page.text(['.reviews', '#reviewCount']) ?? '')?.min ?? null, ...grades(page) },
      reviews,
      walled: reviews.length === 0 && (idOf(page.url) === null || isBlocked(page)),
      gaps: damageGap(cards.filter(isDamaged).length, cards.length),
    }
  },
})

/** Good, middling and bad are counted, not stars: they say how many ratings there are. */
function grades(page: Scope): { ratingCount: number | null } {
  const counts = ['.filter-good', '.filter-middle', '.filter-bad'].map((grade) => {
    const row = page.first([`${grade} .count`, grade])
    return row === null ? null : rowCount(row)
  })
  const sum = counts.reduce<number | null>((all, count) => (all === null || count === null ? null : all + count), 0)
  return { ratingCount: sum }
}

const TEXT = ['.review-words.Hide', '.review-words', '.desc']
/** Elements that stand for a character, in fonts or pictures of the shop's own. */
const GLYPHS = 'svgmtsi, bb, e[class], d[class], [class^="shopNum"], [class^="reviewTag"], [class^="address"]'
/** The private use area, which a font of the page's own fills. */
const PRIVATE = /[\ue000-\uf8ff]/

function isDamaged(card: Scope): boolean {
  const words = card.first(TEXT)
  if (words === null) return false
  return words.has(GLYPHS) || PRIVATE.test((words.text(':scope') ?? '').slice(0, 4_000))
}

const damageGap = (damaged: number, all: number): Gap[] =>
  damaged === 0
    ? []
    : [
        {
          field: 'reviews.text',
          why: `the shop draws characters that cannot be read in ${damaged} of ${all} texts, which are left out`,
        },
      ]

function readReview(card: Scope, readAt: string): ReviewDraft {
  const own = card.without('.less-words, .more-words, .fold, .unfold, .shop-reply')
  return {
    anchor: card.element,
    id: /^\d{4,20}$/.exec(card.attr(['.actions [data-id]', '[data-id]'], 'data-id') ?? '')?.[0] ?? null,
    reviewer: {
      id: /\/member\/(\w{1,30})/.exec(card.attr(['a.name', '.name'], 'href') ?? '')?.[1] ?? null,
      name: card.text('.name'),
    },
    stars: card.stars(['.sml-rank-stars', '[class*="sml-str"]']),
    text: isDamaged(card) ? '' : (own.text(TEXT) ?? ''),
    // "2024-03-01 12:30 更新于2024-03-05": the first is the day it was posted.
    postedOn: beijingDate(card.text('.time'), readAt),
    helpful: card.count('.actions .praise ~ .col-exp'),
    photos: card.photos('.review-pictures img'),
  }
}
