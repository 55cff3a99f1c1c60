import type { Steps } from '../engine/steps.ts'
import { children, parent, shadow, tag } from './dom.ts'

/**
 * A page too large to be read in one go, as several small ones: each holds some items of the longest list, from its
 * whole length, and around them what the page holds around the list. Every reader reads them as it reads any page, one
 * after the other, and the page has its turn in between. The copies stand in a document without a window: nothing in
 * them loads or runs.
 */
export interface Portions {
  each: Iterable<Portion>
  /** The place in the list of the item an element of the page stands in; `null` outside the list. */
  placeOf: (element: Element) => number | null
}

export interface Portion {
  document: Document
  /** The element of the page an element of the copy stands for; `null` when it is gone. */
  original: (copy: Element) => Element | null
}

/** A page with fewer elements is read in one go. */
const LARGE = 6_000
/** Elements of the items of one portion, about. */
const SIZE = 400
/** A list of fewer items is none. */
const LEAST_ITEMS = 60
/** Items of the first portions: code that runs for the first time is slow. */
const FIRST = [20, 30] as const
/** Parts around the list with more elements than this stand in the first portion only. */
const AROUND = 150
/** Elements looked at between two turns of the page. */
const WALKED = 2_000

const sizeOf = (element: Element): number => element.getElementsByTagName('*').length + 1

/** @returns `null` where the page is small, or is large for another reason than a long list. Linear in its elements. */
export function* portionsOf(page: Document, large = LARGE): Steps<Portions | null> {
  if (page.getElementsByTagName('*').length < large) return null
  const list = yield* longestList(page)
  if (list === null) return null
  const items = children(list)
  const places = new Map(items.map((item, place) => [item, place]))
  const placeOf = (element: Element): number | null => {
    let up: Element | null = element
    while (up !== null && !places.has(up)) up = parent(up)
    return up === null ? null : (places.get(up) ?? null)
  }
  return { each: portionsIn(page, list, dealt(items, sizeOf(list))), placeOf }
}

/**
 * Items dealt out like cards, so that each portion shows the whole span of the list: what a reader learns from a list
 * (which number is the month, which text is the name) it learns from every portion alike.
 */
function dealt(items: readonly Element[], size: number): Element[][] {
  const runs: Element[][] = []
  let left = [...items]
  const take = (count: number): void => {
    const every = Math.max(1, Math.floor(left.length / count))
    runs.push(left.filter((_, at) => at % every === 0))
    left = left.filter((_, at) => at % every !== 0)
  }
  for (const count of FIRST) take(count)
  const portions = Math.max(1, Math.ceil(((size / items.length) * left.length) / SIZE))
  for (let at = 0; at < portions; at++) runs.push(left.filter((_, place) => place % portions === at))
  return runs.filter((run) => run.length > 0)
}

/** The element with the most children; `null` when open shadow roots hold parts of the page, which are not copied. */
function* longestList(page: Document): Steps<Element | null> {
  let best: Element | null = null
  let most = LEAST_ITEMS
  let walked = 0
  for (const element of page.getElementsByTagName('*')) {
    if (shadow(element) !== null) return null
    const count = element.childElementCount
    if (count > most && tag(element) !== 'select') {
      most = count
      best = element
    }
    if (++walked % WALKED === 0) yield
  }
  return best
}

function* portionsIn(page: Document, list: Element, runs: readonly (readonly Element[])[]): Generator<Portion> {
  for (const [at, run] of runs.entries()) yield copyOf(page, list, run, at === 0)
}

/** The page with these items alone in its list. */
function copyOf(page: Document, list: Element, items: readonly Element[], isFirst: boolean): Portion {
  const document = page.implementation.createHTMLDocument('')
  const tops = new Map<Node, Element>()
  const path = new Set<Element>()
  for (let up: Element | null = list; up !== null; up = parent(up)) path.add(up)

  const whole = (element: Element): Node => {
    const copy = document.importNode(element, true)
    tops.set(copy, element)
    return copy
  }
  const isKept = (element: Element): boolean => isFirst || (tag(element) !== 'script' && sizeOf(element) <= AROUND)
  const along = (element: Element): Node => {
    const copy = document.importNode(element, false)
    tops.set(copy, element)
    if (element === list) for (const item of items) copy.appendChild(whole(item))
    else for (const child of element.childNodes) copyChild(copy, child)
    return copy
  }
  const copyChild = (into: Node, child: ChildNode): void => {
    if (path.has(child as unknown as Element)) into.appendChild(along(child as unknown as Element))
    else if (child.nodeType !== 1) into.appendChild(document.importNode(child, true))
    else if (isKept(child as unknown as Element)) into.appendChild(whole(child as unknown as Element))
  }

  const [root] = [...path].slice(-1)
  document.removeChild(document.documentElement)
  if (root !== undefined) document.appendChild(along(root))
  return { document, original: (copy) => originalOf(copy, tops) }
}

/** By the places of the copy and its ancestors among their siblings, from the nearest that is known. */
function originalOf(copy: Element, tops: ReadonlyMap<Node, Element>): Element | null {
  const places: number[] = []
  let up: Element | null = copy
  for (; up !== null && !tops.has(up); up = parent(up)) {
    const above: Element | null = parent(up)
    if (above !== null) places.push(children(above).indexOf(up))
  }
  let found = up === null ? undefined : tops.get(up)
  for (const place of places.reverse()) found = found && children(found)[place]
  return found !== undefined && tag(found) === tag(copy) ? found : null
}
