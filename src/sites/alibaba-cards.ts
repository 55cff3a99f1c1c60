import type { FollowUp } from '../engine/types.ts'
import type { Page, ReviewDraft, Scope } from './adapter.ts'
import { beijingDate } from './china.ts'
import { parseCount } from './counts.ts'

/**
 * Review cards of Taobao and Tmall pages, by generation of the page. No page with rendered reviews could be captured:
 * every selector here comes from public scrapers and extensions. There are no stars in any of them.
 */
export interface Generation {
  cards: string
  /** Present when the list of reviews has been opened, whatever is in it. */
  list: string
  /** The list keeps only the reviews in view. */
  isVirtual?: boolean
  read: (card: Scope, readAt: string) => ReviewDraft | null
}

export const GENERATIONS: readonly Generation[] = [
  {
    // Desktop since 2023, Taobao and Tmall alike. Class names are `name--hash`; "Comments--" is the panel around.
    cards: '[class*="Comment--"]',
    list: '[class*="Drawer--"] [class*="Comments--"], [class*="Drawer--"] [class*="comments--"]',
    isVirtual: true,
    read: readModern,
  },
  {
    // Taobao, 2014 to 2021.
    cards: '.J_KgRate_ReviewItem, .tb-r-review',
    list: '.J_KgRate_Main, #reviews .tb-revbd',
    read: readTaobaoItem,
  },
  {
    // Tmall, 2014 to 2021.
    cards: '.rate-grid tr',
    list: '#J_Reviews .rate-grid, .rate-grid',
    read: readTmallRow,
  },
  {
    // Taobao on a phone, 2017.
    cards: '.rates_content li, .rates_content_box li',
    list: '.rates_content, .rates_content_box',
    read: readTaobaoPhone,
  },
  {
    // Tmall on a phone, 2017.
    cards: '#J_CommentsWrapper li.item, #s-review li.item',
    list: '#J_CommentsWrapper, #s-review',
    read: readTmallPhone,
  },
]

/** The reviews of the first generation the page has cards of, and which it is; `null` when it has none. */
export function readCards(page: Page): { generation: Generation; reviews: ReviewDraft[] } | null {
  for (const generation of GENERATIONS) {
    const reviews = page.each(generation.cards, (card) => generation.read(card, page.readAt))
    if (reviews.length > 0) return { generation, reviews }
  }
  return null
}

const MODERN_ADDED = '[class*="append--"], [class*="Append--"]'
const MODERN_BESIDES = `${MODERN_ADDED}, [class*="reply--"], [class*="Reply--"]`
const BOUGHT = /已购[:：]\s?/

/** "2026-05-26已购：白色" in the preview, "2026年5月26日已购：白色" or "2026年5月26日 · 白色" in the drawer. */
function readModern(card: Scope, readAt: string): ReviewDraft | null {
  const own = card.without(MODERN_BESIDES)
  const name = own.text('[class*="userName--"]')
  const text = own.text([
    '[class*="contentWrapper--"] [class*="content--"]',
    '[class*="content--"]',
    '[class*="contentWrapper--"]',
  ])
  if (name === null && text === null) return null
  const meta = (own.text(['[class*="meta--"]', '[class*="header--"]']) ?? '').slice(0, 500)
  const [when = '', ...rest] = meta.split(BOUGHT.test(meta) ? BOUGHT : /\s?·\s?/)
  return {
    anchor: card.element,
    reviewer: { name },
    text: text ?? '',
    postedOn: beijingDate(when, readAt) ?? beijingDate(meta, readAt),
    variant:
      rest
        .join(' · ')
        .replace(/\s?(?:\d{1,4}天后|当天)?追评.*$/s, '')
        .trim() || null,
    photos: own.photos(['[class*="album--"] img', '[class*="photo--"] img', '[class*="contentWrapper--"] img']),
    followUps: card.each(MODERN_ADDED, (added) => followUp(added.text(['[class*="content--"]', ':scope']))),
  }
}

function readTaobaoItem(card: Scope, readAt: string): ReviewDraft {
  const own = card.without('.tb-rev-item-append')
  return {
    id: own.attr('.tb-rev-item', 'data-id') ?? /^review-(\d{1,30})$/.exec(card.attr(':scope', 'id') ?? '')?.[1] ?? null,
    anchor: card.element,
    reviewer: { name: nameOf(own.text(['.from-whom div', '.from-whom'])) },
    text: own.text(['.J_KgRate_ReviewContent', '.tb-tbcr-content', '.tb-r-cnt']) ?? '',
    postedOn: beijingDate(own.text('.tb-r-date'), readAt),
    helpful: parseCount(own.text(['.J_KgRate_UsefulNum', '.tb-r-count-useful']) ?? '')?.min ?? null,
    variant: own.text('.tb-r-sku') ?? card.without('.tb-rev-item-append, .tb-r-date').text('.tb-r-info'),
    photos: own.photos(['.photo-item img', '.tb-rev-item-media img']),
    followUps: card.each('.tb-rev-item-append', (added) =>
      followUp(
        added.text(['.J_KgRate_ReviewContent', '.tb-tbcr-content', '.tb-r-cnt']),
        beijingDate(added.text('.tb-r-date'), readAt),
      ),
    ),
  }
}

function readTmallRow(row: Scope, readAt: string): ReviewDraft | null {
  const own = row.without('.tm-rate-append, .tm-rate-reply')
  const text = own.text('.tm-rate-fulltxt')
  if (text === null && !own.has('.tm-rate-content, .tm-rate-premiere')) return null
  const sku = own.all('.rate-sku p').map((part) => part.text(':scope') ?? '')
  return {
    anchor: row.element,
    reviewer: { name: nameOf(own.text('.rate-user-info')), level: own.text('.rate-user-grade p') },
    text: text ?? '',
    postedOn: beijingDate(own.text('.tm-rate-date'), readAt),
    variant: sku.filter((part) => part !== '').join(';') || null,
    photos: own.photos('.tm-m-photos img'),
    followUps: row
      .without('.tm-rate-reply')
      .each('.tm-rate-append', (added) =>
        followUp(added.text('.tm-rate-fulltxt'), beijingDate(added.text('.tm-rate-date'), readAt)),
      ),
  }
}

function readTaobaoPhone(card: Scope, readAt: string): ReviewDraft | null {
  if (!card.has('.lib-rates-content')) return null
  return {
    anchor: card.element,
    reviewer: { name: card.text('.rates_header_nick') },
    text: card.text('.lib-rates-content') ?? '',
    postedOn: beijingDate(card.text('.lib-rates-feedbackDate'), readAt),
    photos: card.photos('.lib-rates-feexPic img'),
  }
}

function readTmallPhone(card: Scope, readAt: string): ReviewDraft {
  return {
    anchor: card.element,
    reviewer: { name: card.text(['.nick', '.nike']) },
    text: card.without('.reply').text('blockquote') ?? '',
    postedOn: beijingDate(card.text('time'), readAt),
    photos: card.photos('.pics img'),
  }
}

/** Without the mark of an anonymous review, which is no part of the name. */
const nameOf = (shown: string | null): string | null => shown?.replace(/\s?[（(]匿名[）)]$/, '') || null

const ADDED =
  /^[[【]?(?:(?:确认)?收货后?\s?(?:\d{1,4}\s?天|当天)后?追加|(?:用户)?(?:\d{1,4}\s?天后|当天)?追评|追加评论)[\]】]?[:：]?\s*/

/** The heading of a follow-up counts days from the receipt, which no page dates: only a date shown makes a date. */
function followUp(shown: string | null, postedOn: string | null = null): FollowUp | null {
  const text = shown?.replace(ADDED, '') ?? ''
  return text === '' ? null : { text, postedOn }
}
