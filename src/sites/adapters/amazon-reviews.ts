import { LIMITS } from '../../engine/limits.ts'
import type { Page, ReviewDraft, Scope } from '../adapter.ts'
import { parseCount } from '../counts.ts'
import { children, parent, tag } from '../dom.ts'

/** The reviews of an Amazon page, by the first of its templates that is there. */
export function readReviews(page: Page): ReviewDraft[] {
  for (const [container, read] of TEMPLATES) {
    const reviews = page.each(container, read)
    if (reviews.length > 0) return reviews
  }
  return readTable(page)
}

const TEMPLATES: readonly (readonly [container: string, read: (r: Scope) => ReviewDraft])[] = [
  ['[data-hook="review"]', readHooked],
  ['[id^="customer_review"]', readHooked],
  ['[id^="rev-dpReviewsMost"]', readUnhooked],
]

/** Parts that repeat a review inside itself: the picture viewer, and whatever a popover will show. */
const REPEATED = '[data-hook="image-popover"], .cr-lightbox-popover-container, .a-popover-preload'
/** Parts of title and body that are not the reviewer's words. */
const NOT_WORDS =
  '.a-icon-alt, [data-hook$="star-rating"], .cr-translated-review-content, .a-expander-header, ' +
  '[data-hook="expand-collapse-read-more-less"], .video-block, .a-offscreen'

const BODY = [
  '[data-hook="review-body"] .cr-original-review-content',
  '[data-hook="review-body"]',
  // 2026 product pages; never seen on a live page, only in the code of parsers.
  '[data-hook="reviewRichContentContainer"]',
  '[data-hook="reviewText"]',
  '.review-text-content',
]

/** Since 2017: every part carries a `data-hook`. Reviews from other countries have hooks that begin with `cmps-`. */
function readHooked(whole: Scope): ReviewDraft {
  const r = whole.without(REPEATED)
  const words = r.without(NOT_WORDS)
  const profile = r.attr('a.a-profile', 'href') ?? ''
  const badges = r.text('.review-format-strip') ?? ''
  return {
    anchor: r.element,
    id: reviewId(r.attr(':scope', 'id') ?? r.attr('[id^="customer_review"], [id$="-review-card"]', 'id')),
    reviewer: {
      id: /amzn1\.account\.\w+/.exec(profile)?.[0] ?? null,
      name: r.text('.a-profile-name'),
      level: r.text('.c7y-badge-text'),
    },
    stars: r.stars(['[data-hook$="review-star-rating"]', '.review-rating']),
    title: words.text([
      '[data-hook="review-title"] .cr-original-review-content',
      '[data-hook="review-title"]',
      '[data-hook="reviewTitle"]',
    ]),
    text: withoutPrompts(words.text(BODY) ?? (r.has(BODY) ? '' : null)),
    language: r.attr(
      ['[data-hook="reviewRichContentContainer"]', '[data-hook="review-body"]', '[data-hook="review-body"] [lang]'],
      'lang',
    ),
    postedOn: r.date(['[data-hook="review-date"]', '.review-date']),
    verified: r.has('[data-hook^="avp-badge"]'),
    programme: programmeOf(badges, r),
    helpful: helpfulVotes(r.text('[data-hook="helpful-vote-statement"]')),
    variant: r.parts('[data-hook*="format-strip"]', '.a-icon-text-separator').join(' | ') || null,
    photos: r.photos('[data-hook$="review-image-tile"]').filter(isProductPhoto),
  }
}

/** 2015 to 2017, product page: no hooks, `rev-…AUI-<id>` around each review and `revData-…` around its text. */
function readUnhooked(r: Scope): ReviewDraft {
  const body = '[id^="revData-"]'
  const label = `${body} .a-size-mini.a-color-secondary`
  return {
    anchor: r.element,
    id: reviewId(r.attr(':scope', 'id')),
    reviewer: {
      id: profileId(r.attr('a[href*="/profile/"]', 'href')),
      name: r.text(['a[href*="/profile/"]', '.a-size-normal']),
    },
    stars: r.stars('.a-icon-star'),
    title: r.text('.a-icon-row .a-text-bold'),
    text: r.text(`${body} > .a-section`) ?? (r.has(body) ? '' : null),
    postedOn: r.date(['.a-color-secondary > .a-color-secondary + .a-color-secondary', '.a-color-secondary']),
    verified: r.has(`${body} .a-color-state`),
    programme: programmeOf(r.text(`${body} .a-color-success`) ?? '', r),
    helpful: countedVotes(r.text('.cr-vote-buttons')),
    variant: r.text(label),
    photos: r.photos(`${body} img`).filter(isProductPhoto),
  }
}

/**
 * Up to 2015: a table; each review is a block without a name of its own after `<a name="R…">`, its text partly without
 * an element of its own. Written from notes on saved pages; never seen on a live page.
 */
function readTable(page: Page): ReviewDraft[] {
  const ids = new Map<Element, string>()
  for (const anchor of page.all('#productReviews a[name^="R"]')) {
    const id = anchor.attr(':scope', 'name') ?? ''
    const block = /^R[A-Z0-9]{8,20}$/.test(id) ? divAfter(anchor.element) : null
    if (block !== null) ids.set(block, id)
  }
  const blocks = page.all('#productReviews div').filter(({ element }) => ids.has(element))
  return blocks.map((r) => readBlock(r, ids.get(r.element) ?? null))
}

function divAfter(anchor: Element): Element | null {
  const around = parent(anchor)
  const siblings = around === null ? [] : children(around)
  return siblings.slice(siblings.indexOf(anchor) + 1).find((sibling) => tag(sibling) === 'div') ?? null
}

function readBlock(r: Scope, id: string | null): ReviewDraft {
  const head = r.first('div')
  const beginning = (r.text(':scope') ?? '').slice(0, 2 * LIMITS.label)
  return {
    anchor: r.element,
    id,
    reviewer: { id: profileId(r.attr('a[href*="/profile/"]', 'href')), name: r.text('a[href*="/profile/"]') },
    stars: r.stars('[class*="s_star_"]'),
    title: r.text('span b'),
    text: r.text('.reviewText') ?? r.without('div').text(':scope') ?? '',
    postedOn: r.date('nobr'),
    verified: r.has('.crVerifiedStripe'),
    programme: /review from the Amazon Vine/.test(beginning) ? 'vine' : null,
    // The first line counts votes where someone voted, else it is the title's.
    helpful: head?.has('nobr') ? 0 : countedVotes(head?.text(':scope') ?? null),
    photos: r.photos('.reviewText img').filter(isProductPhoto),
  }
}

const reviewId = (text: string | null): string | null =>
  /(?:^|[^A-Z0-9])(R[A-Z0-9]{8,20})(?![A-Z0-9])/.exec(text ?? '')?.[1] ?? null

const profileId = (address: string | null): string | null => /\/profile\/([\w.]+)/.exec(address ?? '')?.[1] ?? null

const isProductPhoto = ({ asset }: { asset: string | null }): boolean => asset?.startsWith('amazon:') ?? false

/** The vote sentence is there only when someone voted; without a digit it says "One person", in any language. */
const helpfulVotes = (sentence: string | null): number | null =>
  sentence === null ? 0 : (parseCount(sentence)?.min ?? (/\d/.test(sentence) ? null : 1))

/** Older sentences stand there without a vote, too; "12 of 14 people" counts the 12. */
function countedVotes(sentence: string | null): number | null {
  if (sentence === null) return 0
  const shown = sentence.slice(0, LIMITS.label)
  return /^\D{0,20}\d/.test(shown) ? (parseCount(shown)?.min ?? null) : /^(?:One|1) person/.test(shown) ? 1 : 0
}

/**
 * The programme a badge discloses; every marketplace keeps the word "Vine". A reviewer's own "VINE VOICE" badge says
 * nothing about this review.
 */
function programmeOf(badges: string, r: Scope): string | null {
  const shown = badges.slice(0, LIMITS.scanned)
  const variant = r.text('[data-hook*="format-strip"]') ?? ''
  if (r.has('[data-hook*="vine"]') || /\bVine\b/.test(shown.replace(variant, ''))) return 'vine'
  return /\bEarly Reviewer\b/.test(shown) ? 'early-reviewer' : null
}

/** What the 2026 template says to a screen reader around a folded text. */
const PROMPTS = [
  'Brief content visible, double tap to read full content.',
  'Full content visible, double tap to read brief content.',
]

function withoutPrompts(text: string | null): string | null {
  return text === null ? null : PROMPTS.reduce((left, prompt) => left.replace(prompt, ''), text).trim()
}
