import { LIMITS } from '../engine/limits.ts'
import type { Page, Scope, Selectors } from './adapter.ts'
import { exactCount, parseCount } from './counts.ts'
import { parseDate } from './dates.ts'
import { attr, children, first, parent, shadow, shownText } from './dom.ts'
import { photoOf } from './identity.ts'
import { type Finder, findInDom, findInList } from './select.ts'
import { starsOf } from './stars.ts'

/** The whole page, ready to be read. */
export function openPage(document: Document, url: URL, readAt: string): Page {
  const root = first(document, 'html') ?? first(document, '*')
  if (root === null) throw new TypeError('A document without an element has nothing to read')
  return { ...openScope(root, findInDom(root), { base: url, readAt, leftOut: NOTHING }), document, url, readAt }
}

interface Around {
  base: URL
  readAt: string
  /** Elements that are ignored with everything below them. */
  leftOut: ReadonlySet<Element>
}

const NOTHING: ReadonlySet<Element> = new Set()
/** How far up a page is followed; browsers' parsers nest no deeper than 512. */
const MAX_DEPTH = 512

const listed = (selectors: Selectors): readonly string[] => (typeof selectors === 'string' ? [selectors] : selectors)

/** Whether the element or one above it, up to `root`, is in the set. */
function isWithin(element: Element, set: ReadonlySet<Element>, root: Element): boolean {
  let at: Element | null = element
  for (let depth = 0; at !== null && at !== root && depth < MAX_DEPTH; depth++) {
    if (set.has(at)) return true
    at = parent(at)
  }
  return false
}

function openScope(element: Element, find: Finder, around: Around): Scope {
  const { base, readAt, leftOut } = around
  const isLeftOut = (found: Element): boolean => leftOut.size > 0 && isWithin(found, leftOut, element)
  const every = (selector: string): Element[] => {
    if (selector === ':scope') return [element]
    const found = find.all(selector)
    return leftOut.size === 0 ? found : found.filter((one) => !isLeftOut(one))
  }
  /** What `take` makes of the first match that yields something; most often that is the very first. */
  const taken = <T>(selectors: Selectors, take: (found: Element) => T | null): T | null => {
    for (const selector of listed(selectors)) {
      const one = selector === ':scope' ? element : find.first(selector)
      if (one === null) continue
      const value = isLeftOut(one) ? null : take(one)
      if (value !== null) return value
      for (const other of every(selector)) {
        const next = other === one ? null : take(other)
        if (next !== null) return next
      }
    }
    return null
  }
  const elements = (selectors: Selectors): Element[] => {
    for (const selector of listed(selectors)) {
      const found = every(selector)
      if (found.length > 0) return found
    }
    return []
  }
  const textOf = (found: Element): string | null => shownText(found, { skip: leftOut }) || null
  const shortOf = (found: Element): string => shownText(found, { skip: leftOut, limit: LIMITS.label })
  const inner = (found: Element): Scope => (found === element ? scope : openScope(found, findInList(found), around))
  const dateOf: Scope['dateOf'] = (text, options) =>
    text === null ? null : parseDate(text.slice(0, LIMITS.label), { ...options, readAt })

  const scope: Scope = {
    element,
    text: (selectors) => taken(selectors, textOf),
    parts: (selectors, separator) => {
      const found = elements(selectors)[0]
      if (found === undefined) return []
      const lines = shownText(found, { skip: leftOut, breakAt: new Set(every(separator)) }).split('\n')
      return lines.filter((line) => line !== '')
    },
    attr: (selectors, name) => taken(selectors, (found) => attr(found, name)?.trim() || null),
    has: (selectors) => taken(selectors, () => true) !== null,
    first: (selectors) => taken(selectors, inner),
    all: (selectors) => elements(selectors).map(inner),
    stars: (selectors) => taken(selectors, (found) => starsOf(found)),
    date: (selectors, options) =>
      taken(selectors, (found) => dateOf(attr(found, 'datetime') ?? attr(found, 'content') ?? shortOf(found), options)),
    dateOf,
    count: (selectors) => taken(selectors, (found) => exactCount(shortOf(found))),
    range: (selectors) => taken(selectors, (found) => parseCount(shortOf(found))),
    photos: (selectors) =>
      elements(selectors)
        .slice(0, LIMITS.galleryPhotos)
        .map((found) => photoOf(found, base))
        .filter((photo) => photo !== null),
    each: (selectors, read) => outermost(elements(selectors), element).flatMap((found) => read(inner(found)) ?? []),
    shadows: (selectors) =>
      listed(selectors).flatMap((selector) =>
        every(selector)
          .flatMap((host) => shadow(host) ?? [])
          .flatMap(children)
          .map((top) => openScope(top, findInDom(top), around)),
      ),
    without: (selector) => {
      const more = every(selector)
      return more.length === 0
        ? scope
        : openScope(element, find, { ...around, leftOut: new Set([...leftOut, ...more]) })
    },
  }
  return scope
}

/** Matches that lie in no other match: a page cannot make one review stand for many. One over the limit shows a cut. */
function outermost(found: readonly Element[], root: Element): Element[] {
  const kept: Element[] = []
  const seen = new Set<Element>()
  for (const element of found) {
    if (kept.length > LIMITS.reviews) break
    if (!isWithin(element, seen, root)) kept.push(element)
    seen.add(element)
  }
  return kept
}
