import { LIMITS } from '../engine/limits.ts'
import type { Page } from './adapter.ts'
import { parseDate } from './dates.ts'
import { all, attr, first, parent, shownText, tag } from './dom.ts'
import { photoOf } from './identity.ts'
import {
  cleanText,
  type Item,
  isProductType,
  isReviewType,
  newItem,
  type RatedDraft,
  type RawRating,
  ratingToStars,
  type Source,
  toCount,
} from './schema-org-item.ts'
import { starsOf } from './stars.ts'

const REVIEWS = '[itemscope][itemtype$="Review"], [itemscope][itemprop~="review"], [itemscope][itemprop~="reviews"]'
const MAX_PRODUCTS = 20

/** Items and reviews marked up as microdata (HTML, "Microdata"), hidden copies included. Linear in the page. */
export function readMicrodata(page: Page): Source {
  const scopes = all(page.document, REVIEWS)
  const products = all(page.document, '[itemscope][itemtype*="Product"]').slice(0, MAX_PRODUCTS)
  if (scopes.length + products.length === 0) return { items: [], gaps: [] }
  const data = microdata(page.document)
  const items = new Map<Element | null, Item>()
  const itemOf = (scope: Element | null): Item => {
    const item = items.get(scope) ?? (scope === null ? newItem() : describe(scope, data, page))
    items.set(scope, item)
    return item
  }
  const reviews = scopes.filter((scope) => isReview(scope, data)).slice(0, LIMITS.reviews + 1)
  const ids = shopIds(reviews)
  for (const [at, review] of reviews.entries()) {
    itemOf(data.around(review)).reviews.push(toDraft(review, ids[at] ?? null, data, page))
  }
  for (const scope of products) if (isProductType(attr(scope, 'itemtype') ?? '')) itemOf(scope)
  return { items: [...items.values()], gaps: [] }
}

interface Microdata {
  /** The nearest item above an element. */
  around: (element: Element) => Element | null
  /** First element of each property of an item; those of items inside it are theirs. */
  of: (scope: Element) => ReadonlyMap<string, Element>
}

const NONE: ReadonlyMap<string, Element> = new Map()

/** Goes once through all properties of the page. */
function microdata(document: Document): Microdata {
  const above = new Map<Element, Element | null>()
  const around = (element: Element): Element | null => {
    const path: Element[] = []
    let at: Element | null = element
    let scope: Element | null = null
    while (at !== null) {
      const known = above.get(at)
      path.push(at)
      at = parent(at)
      scope = known ?? (at !== null && attr(at, 'itemscope') !== null ? at : null)
      if (known !== undefined || scope !== null) break
    }
    for (const step of path) above.set(step, scope)
    return scope
  }
  const byScope = new Map<Element, Map<string, Element>>()
  for (const element of all(document, '[itemprop]')) {
    const scope = around(element)
    if (scope === null) continue
    const fields = byScope.get(scope) ?? new Map<string, Element>()
    byScope.set(scope, fields)
    for (const name of (attr(element, 'itemprop') ?? '').slice(0, LIMITS.label).split(' ')) {
      if (!fields.has(name)) fields.set(name, element)
    }
  }
  return { around, of: (scope) => byScope.get(scope) ?? NONE }
}

function isReview(scope: Element, data: Microdata): boolean {
  const type = attr(scope, 'itemtype')
  if (type !== null) return isReviewType(type)
  return ['reviewBody', 'description', 'reviewRating'].some((name) => data.of(scope).has(name))
}

/** What a property says: `content`, `datetime`, or the text shown; `null` when that is nothing. */
function said(element: Element | undefined): string | null {
  if (element === undefined) return null
  const stated = attr(element, 'content') ?? (tag(element) === 'time' ? attr(element, 'datetime') : null)
  return (stated === null ? shownText(element) : cleanText(stated)) || null
}

/** The name of a property that may be a plain text or a Person. */
function nameOf(element: Element | undefined, data: Microdata): string | null {
  if (element === undefined || attr(element, 'itemscope') === null) return said(element)
  return said(data.of(element).get('name')) ?? said(element)
}

/** The rating as written; `null` when the property is missing. */
function ratingOf(element: Element | undefined, data: Microdata): RawRating | null {
  if (element === undefined) return null
  if (attr(element, 'itemscope') === null) return { value: said(element), best: null, worst: null }
  const rating = data.of(element)
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((name) => said(rating.get(name)))
  return { value, best, worst }
}

function describe(scope: Element, data: Microdata, page: Page): Item {
  const fields = data.of(scope)
  const total = fields.get('aggregateRating')
  const mean = ratingOf(total, data)
  const totals = total === undefined ? NONE : data.of(total)
  const url = fields.get('url')
  const image = fields.get('image')
  return {
    name: said(fields.get('name')),
    urls: url === undefined ? [] : [attr(url, 'href') ?? said(url) ?? ''],
    isProduct: isProductType(attr(scope, 'itemtype') ?? ''),
    stated: {
      meanStars: mean && ratingToStars(mean),
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

function toDraft(element: Element, id: string | null, data: Microdata, page: Page): RatedDraft {
  const fields = data.of(element)
  const date = said(fields.get('datePublished') ?? fields.get('dateCreated'))
  const rating = ratingOf(fields.get('reviewRating') ?? fields.get('ratingValue'), data)
  const drawn = rating?.value == null ? first(element, DRAWN) : null
  return {
    id,
    anchor: element,
    reviewer: { name: nameOf(fields.get('author'), data) },
    rating,
    stars: drawn && starsOf(drawn),
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
