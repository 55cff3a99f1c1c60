import { LIMITS } from '../engine/limits.ts'
import type { Gap } from '../engine/types.ts'
import type { Page } from './adapter.ts'
import { parseDate } from './dates.ts'
import { all, rawText } from './dom.ts'
import { toPhoto } from './identity.ts'
import { parseLenient } from './json.ts'
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

const MAX_BLOCKS = 200
/** JSON of one page that is parsed, all blocks together. */
const MAX_TOTAL = 4 * LIMITS.embeddedJson
const MAX_NODES = 200_000

type Node = Record<string, unknown>

/** Items and reviews in the page's JSON-LD blocks. Linear in their size, which is bounded. */
export function readJsonLd(page: Page): Source {
  const gaps: Gap[] = []
  const items = itemsByName()
  let total = 0
  let nodes = 0
  for (const block of all(page.document, 'script[type*="ld+json"]').slice(0, MAX_BLOCKS)) {
    const text = rawText(block)
    if (text.length > LIMITS.embeddedJson || total + text.length > MAX_TOTAL) {
      gaps.push({ field: 'structured-data', why: 'a block was too large and was not read' })
      continue
    }
    total += text.length
    const parsed = parseLenient(text)
    if (parsed === undefined) gaps.push({ field: 'structured-data', why: 'a block was not valid JSON' })
    else nodes += walk(parsed, MAX_NODES - nodes, items, page, gaps)
  }
  return { items: items.list, gaps }
}

interface Step {
  value: unknown
  key: string
  owner: Item | null
  depth: number
}

/** Visits every node in page order with a stack of its own, since a page may nest deeper than the call stack. */
function walk(root: unknown, budget: number, items: Items, page: Page, gaps: Gap[]): number {
  const stack: Step[] = [{ value: root, key: '', owner: null, depth: 0 }]
  let visited = 0
  let tooDeep = false
  for (let step = stack.pop(); step !== undefined && visited < budget; step = stack.pop()) {
    const { value, key, depth } = step
    if (typeof value !== 'object' || value === null) continue
    visited++
    if (depth > LIMITS.depth) {
      tooDeep = true
      continue
    }
    let owner = step.owner
    if (!Array.isArray(value)) {
      const node = value as Node
      if (isReview(node, key)) {
        const about = owner ?? items.of(first(node.itemReviewed))
        about.reviews.push(toDraft(node, page))
        continue
      }
      if (key !== 'hasVariant' && isItem(node)) {
        owner = items.of(node)
        describe(owner, node, page)
      }
    }
    for (const [name, child] of Object.entries(value).reverse()) {
      // A list passes its own name on: {"review": [{…}]} holds reviews.
      stack.push({ value: child, key: Array.isArray(value) ? key : name, owner, depth: depth + 1 })
    }
  }
  if (tooDeep) gaps.push({ field: 'structured-data', why: `nested deeper than ${LIMITS.depth} levels` })
  return visited
}

/** Items by `@id`, else by name, so that a review may name its item before or after the item is described. */
interface Items {
  list: Item[]
  of: (node: unknown) => Item
}

function itemsByName(): Items {
  const list: Item[] = []
  const known = new Map<string, Item>()
  return {
    list,
    of: (node) => {
      const name = isNode(node) ? (text(node['@id']) ?? text(node.name)) : text(node)
      const found = name === null ? undefined : known.get(name)
      if (found !== undefined) return found
      const item = newItem()
      list.push(item)
      if (name !== null) known.set(name, item)
      if (isNode(node)) item.name = text(node.name)
      return item
    },
  }
}

function isReview(node: Node, key: string): boolean {
  const types = typesOf(node)
  if (types.length > 0) return types.some(isReviewType)
  return (
    (key === 'review' || key === 'reviews') &&
    ['reviewBody', 'reviewRating', 'author'].some((name) => Object.hasOwn(node, name))
  )
}

const isItem = (node: Node): boolean =>
  typesOf(node).some(isProductType) ||
  ['aggregateRating', 'review', 'reviews'].some((name) => isObject(own(node, name)))

function describe(item: Item, node: Node, page: Page): void {
  item.isProduct ||= typesOf(node).some(isProductType)
  item.name ??= text(own(node, 'name'))
  const offer = first(own(node, 'offers'))
  for (const url of [own(node, '@id'), own(node, 'url'), isNode(offer) ? own(offer, 'url') : null]) {
    const address = text(url)
    if (address !== null) item.urls.push(address)
  }
  const seller = isNode(offer) ? nameOf(own(offer, 'seller')) : null
  if (seller !== null) item.seller ??= { id: null, name: seller }
  item.photos.push(...photosOf(own(node, 'image'), page))
  const rating = first(own(node, 'aggregateRating'))
  if (!isNode(rating)) return
  item.stated.meanStars ??= ratingToStars(rawRating(rating))
  item.stated.reviewCount ??= toCount(own(rating, 'reviewCount'))
  item.stated.ratingCount ??= toCount(own(rating, 'ratingCount'))
}

function toDraft(node: Node, page: Page): RatedDraft {
  const rating = first(own(node, 'reviewRating'))
  const date = text(own(node, 'datePublished')) ?? text(own(node, 'dateCreated'))
  const body = text(own(node, 'reviewBody')) ?? text(own(node, 'description')) ?? ''
  const language = own(node, 'inLanguage')
  return {
    reviewer: { name: nameOf(own(node, 'author')) },
    rating: isNode(rating) ? rawRating(rating) : { value: rating, best: null, worst: null },
    title: text(own(node, 'name')) ?? text(own(node, 'headline')),
    text: body,
    language: typeof language === 'string' ? language : null,
    postedOn: date === null ? null : parseDate(date, { readAt: page.readAt }),
    photos: photosOf(own(node, 'image'), page),
  }
}

const rawRating = (rating: Node): RawRating => ({
  value: own(rating, 'ratingValue'),
  best: own(rating, 'bestRating'),
  worst: own(rating, 'worstRating'),
})

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isNode = (value: unknown): value is Node => isObject(value) && !Array.isArray(value)
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** A field of the node itself: a page's `constructor` or `__proto__` must not answer for a missing one. */
const own = (node: Node, name: string): unknown => (Object.hasOwn(node, name) ? node[name] : undefined)

/** Shown text of a value: a string, or the `@value` of one with a language; `null` for anything else. */
function text(value: unknown): string | null {
  const plain = first(value)
  const inner = isNode(plain) ? own(plain, '@value') : plain
  return typeof inner === 'string' ? cleanText(inner) || null : null
}

const nameOf = (value: unknown): string | null => {
  const who = first(value)
  return isNode(who) ? text(own(who, 'name')) : text(who)
}

const typesOf = (node: Node): string[] => {
  const type = own(node, '@type')
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
}

function photosOf(value: unknown, page: Page): Item['photos'] {
  const images = (Array.isArray(value) ? value : [value]).slice(0, LIMITS.galleryPhotos)
  return images.flatMap((image) => {
    const address = isNode(image) ? (text(own(image, 'contentUrl')) ?? text(own(image, 'url'))) : text(image)
    return toPhoto(address, page.url) ?? []
  })
}
