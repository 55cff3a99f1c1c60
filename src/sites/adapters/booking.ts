import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { exactCount } from '../counts.ts'
import { hostOf } from '../hosts.ts'
import { readSchemaOrg } from '../schema-org.ts'
import { toStars } from '../stars.ts'

const HOSTS = ['booking.com', 'secure.booking.com']

/** `/hotel/<country>/<name>[.<language>].html`, `/reviews/<country>/hotel/<name>[.<language>].html`. */
const HOTEL = /^\/(?:hotel\/([a-z]{2})|reviews\/([a-z]{2})\/hotel)\/([\w-]{1,200})(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.html$/

function hotelOf(url: URL): string | null {
  const [, country, other, name] = HOTEL.exec(url.pathname) ?? []
  return name === undefined ? null : `${country ?? other}/${name}`
}

/**
 * Booking.com: scores from 1 to 10, and a text in two parts, what pleased and what did not. The page's markup was never
 * seen live: `data-testid` (public scrapers, 2022 to 2025), `.c-review-block` (2018 on), `.review_item` (until 2020).
 * Only guests who stayed may write, so no review carries a mark that says so.
 */
export const adapter = defineAdapter({
  id: 'booking',
  kind: 'place',
  hosts: HOSTS,
  matches: (url) => hostOf(url, HOSTS) !== null && hotelOf(url) !== null,
  listingId: hotelOf,
  canonical: (url) => `https://www.booking.com/hotel/${hotelOf(url)}.html`,
  shows: ['reviewer', 'stars', 'postedOn'],
  more: {
    open: ['[data-testid="fr-read-all-reviews"]', '[data-testid="read-all-actionable"]', '#reviews-tab-trigger'],
    next: ['[aria-label="Next page"]', '.pagenext', '#review_next_page_link'],
  },
  seen: 'payload',
  read: (page) => {
    const reviews = readCards(page)
    return {
      title: page.text([
        '[data-testid="title"]',
        '.pp-header__title',
        '#hp_hotel_name h2',
        'h2.pp-header__title',
        'h1',
      ]),
      stated: readSchemaOrg(page).stated ?? {},
      reviews,
    }
  },
})

function readCards(page: Page): ReviewDraft[] {
  for (const [container, names] of GENERATIONS) {
    const reviews = page.each(container, (r) => readCard(r, names))
    if (reviews.length > 0) return reviews
  }
  return []
}

/** Where each part stands; the parts of a text in page order. */
interface Names {
  answer: string
  name: string[]
  score: string[]
  title: string[]
  pleased: string[]
  displeased: string[]
  date: string[]
  room: string[]
  helpful: string
  photos: string
  count: string
}

const GENERATIONS: readonly (readonly [container: string[], names: Names])[] = [
  [
    ['[data-testid="review-card"]'],
    {
      answer: '[data-testid*="partner-reply"], [data-testid*="property-reply"]',
      name: [
        '[data-testid="review-avatar"] [class*="title"]',
        '[data-testid="review-avatar"] div > div',
        '.bui-avatar-block__title',
      ],
      score: ['[data-testid="review-score"]'],
      title: ['[data-testid="review-title"]'],
      pleased: ['[data-testid="review-positive-text"]'],
      displeased: ['[data-testid="review-negative-text"]'],
      date: ['[data-testid="review-date"]'],
      room: ['[data-testid="review-room-name"]'],
      helpful: '[data-testid="review-helpful-count"]',
      photos: '[data-testid="review-photos"] img, [data-testid="review-photo"] img',
      count: '[data-testid="review-count"]',
    },
  ],
  [
    ['.review_list_new_item_block', '.c-review-block'],
    {
      answer: '.c-review-block__response',
      name: ['.bui-avatar-block__title'],
      score: ['.bui-review-score__badge'],
      title: ['.c-review-block__title'],
      pleased: ['.c-review__row:not(.lalala) .c-review__body', '.c-review__body'],
      displeased: ['.lalala .c-review__body'],
      date: [
        '.c-review-block__right .c-review-block__date',
        '.c-review-block__row > .c-review-block__date',
        '.c-review-block__date',
      ],
      room: ['.c-review-block__room-link .bui-list__body', '.room_info_heading', '.c-review-block__room-info-name'],
      helpful: '.review-helpful__vote-others-helped strong, .review-helpful__vote-others-helped',
      photos: '.c-review-block__photos img',
      count: '.c-review-block__reviewer-count',
    },
  ],
  [
    ['.review_item'],
    {
      answer: '.review_item_response_container',
      name: ['.reviewer_name', '[itemprop="author"] [itemprop="name"]'],
      score: ['.review_item_review_score', '.review-score-badge', '[itemprop="ratingValue"]'],
      title: ['.review_item_header_content', '[itemprop="name"].review_item_header_content'],
      pleased: ['.review_pos'],
      displeased: ['.review_neg'],
      date: ['[itemprop="datePublished"]', '.review_item_date'],
      room: ['.room_info_heading'],
      helpful: '.review_helpful_count',
      photos: '.review_item_photos img',
      count: '.review_item_user_review_count',
    },
  ],
]

function readCard(whole: Scope, names: Names): ReviewDraft {
  const r = whole.without(names.answer)
  const pleased = r.text(names.pleased)
  const displeased = r.text(names.displeased)
  return {
    anchor: r.element,
    id: r.attr([':scope', '[data-review-url]'], 'data-review-url') ?? r.attr(':scope', 'data-review-id'),
    reviewer: { name: r.text(names.name), reviewCount: exactCount(r.text(names.count) ?? '') },
    stars: scoreToStars(r.text(names.score)),
    title: r.text(names.title),
    text: [pleased, displeased === pleased ? null : displeased].filter((part) => part !== null).join('\n'),
    // Languages other than English put the day first wherever they write a date in numbers.
    postedOn: r.date(names.date, { dayFirst: true }),
    helpful: r.count(names.helpful),
    variant: r.text(names.room),
    photos: r.photos(names.photos),
  }
}

/** "Scored 8.0 8.0", "8,0": of ten, and 1 is the worst. */
function scoreToStars(shown: string | null): number | null {
  const value = /\d{1,2}(?:[.,]\d)?/.exec(shown?.slice(0, 80) ?? '')?.[0]
  return value === undefined ? null : toStars(Number(value.replace(',', '.')), 10, 1)
}
