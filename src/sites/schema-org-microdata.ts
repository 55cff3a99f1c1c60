import { LIMITS } from '../engine/limits.ts'
import type { Page, ReviewDraft } from './adapter.ts'
import { parseDate } from './dates.ts'
import { all, attr, first, parent, shownText, tag } from './dom.ts'
import { photoOf } from './identity.ts'
import {
  cleanText,
  type Item,
  isProductType,
  isReviewType,
  newItem,
  ratingToStars,
  type Source,
  toCount,
} from './schema-org-item.ts'
import { starsOf } from './stars.ts'

/** Items and reviews marked up as microdata (HTML, "Microdata"), hidden copies included. Linear in the page. */
export function readMicrodata(page: Page): Source {
  const items = new Map<Element | null, Item>()
  const itemOf = (scope: Element | null): Item => {
    const known = items.get(scope)
    if (known !== undefined) return known
    const item = scope === null ? newItem() : describe(scope, page)
    items.set(scope, item)
    return item
  }
  const reviews = all(page.document, '[itemscope][itemtype$="Review"], [itemprop~="review"], [itemprop~="reviews"]')
  const found = reviews.filter(isReview).slice(0, LIMITS.reviews + 1)
  const ids = shopIds(found)
  for (const [at, element] of found.entries()) {
    itemOf(scopeAround(element)).reviews.push(toDraft(element, ids[at] ?? null, page))
  }
  for (const scope of all(page.document, '[itemscope][itemtype*="Product"]').slice(0, 20)) {
    if (isProductType(attr(scope, 'itemtype') ?? '')) itemOf(scope)
  }
  return { items: [...items.values()], gaps: [] }
}

const isReview = (element: Element): boolean => {
  const type = attr(element, 'itemtype')
  if (type !== null) return isReviewType(type)
  return (
    first(element, '[itemprop="reviewBody"], [itemprop="description"], [itemprop="reviewRating"]') !== null &&
    attr(element, 'itemscope') !== null
  )
}

function scopeAround(element: Element): Element | null {
  let above = parent(element)
  while (above !== null && attr(above, 'itemscope') === null) above = parent(above)
  return above
}

/** Properties of one item, by name, without those of the items inside it. */
function properties(scope: Element): Map<string, Element> {
  const found = new Map<string, Element>()
  for (const element of all(scope, '[itemprop]')) {
    if (scopeAround(element) !== scope) continue
    for (const name of (attr(element, 'itemprop') ?? '').split(' ')) {
      if (!found.has(name)) found.set(name, element)
    }
  }
  return found
}

/** What a property says: `content`, `datetime`, or the text shown; `null` when that is nothing. */
function said(element: Element | undefined): string | null {
  if (element === undefined) return null
  const stated = attr(element, 'content') ?? (tag(element) === 'time' ? attr(element, 'datetime') : null)
  return (stated === null ? shownText(element) : cleanText(stated)) || null
}

/** The name of a property that may be a plain text or a Person. */
function nameOf(element: Element | undefined): string | null {
  if (element === undefined || attr(element, 'itemscope') === null) return said(element)
  return said(properties(element).get('name')) ?? said(element)
}

function ratingOf(element: Element | undefined): number | null {
  if (element === undefined) return null
  if (attr(element, 'itemscope') === null) return ratingToStars({ value: said(element), best: null, worst: null })
  const rating = properties(element)
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((name) => said(rating.get(name)))
  return ratingToStars({ value, best, worst })
}

function describe(scope: Element, page: Page): Item {
  const fields = properties(scope)
  const rating = fields.get('aggregateRating')
  const totals = rating === undefined ? new Map<string, Element>() : properties(rating)
  const url = fields.get('url')
  const image = fields.get('image')
  return {
    name: said(fields.get('name')),
    urls: url === undefined ? [] : [attr(url, 'href') ?? said(url) ?? ''],
    isProduct: isProductType(attr(scope, 'itemtype') ?? ''),
    stated: {
      meanStars: ratingOf(rating),
      reviewCount: toCount(said(totals.get('reviewCount'))),
      ratingCount: toCount(said(totals.get('ratingCount'))),
    },
    seller: null,
    photos: image === undefined ? [] : [photoOf(image, page.url) ?? []].flat(),
    reviews: [],
  }
}

/** Stars drawn beside a review whose markup leaves the rating out. */
const DRAWN = '[aria-label][class*="star"], [aria-label][class*="rating"], [title][class*="rating"]'

function toDraft(element: Element, id: string | null, page: Page): ReviewDraft {
  const fields = properties(element)
  const date = said(fields.get('datePublished') ?? fields.get('dateCreated'))
  const drawn = first(element, DRAWN)
  return {
    id,
    anchor: element,
    reviewer: { name: nameOf(fields.get('author')) },
    stars: ratingOf(fields.get('reviewRating') ?? fields.get('ratingValue')) ?? (drawn && starsOf(drawn)),
    title: said(fields.get('name') ?? fields.get('headline')),
    text: said(fields.get('reviewBody') ?? fields.get('description')) ?? '',
    language: said(fields.get('inLanguage')),
    postedOn: date === null ? null : parseDate(date.slice(0, LIMITS.label), { readAt: page.readAt }),
    photos: [...fields].flatMap(([name, image]) => (name === 'image' ? (photoOf(image, page.url) ?? []) : [])),
  }
}

/** The shop's ids, from `data-review-id` or a numbered `id`; none at all when they do not tell the reviews apart. */
function shopIds(reviews: readonly Element[]): (string | null)[] {
  const ids = reviews.map((element) => {
    const stated = attr(element, 'data-review-id') ?? attr(element, 'id') ?? ''
    return /(?:^|[-_])(\d{4,24})$/.exec(stated.slice(0, 80))?.[1] ?? (attr(element, 'data-review-id') || null)
  })
  return new Set(ids).size === ids.length ? ids : ids.map(() => null)
}
