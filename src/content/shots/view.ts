import { parent } from '../../sites/dom.ts'
import { aboves, isIn, placesOf, regionOf } from '../more/region.ts'
import type { Seen } from '../own.ts'

/** A rectangle in CSS pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What is photographed: the reviews, and nothing above, beside or below them. */
export interface Target {
  region: Element
  /** What scrolls it; `null` for the window. */
  scroller: Element | null
  /** Of the region, measured from its own corner: where the reviews stand in it. */
  within: Box
  /** Where each review stood, for finding it again. */
  places: ReadonlyMap<string, Element>
}

/** Around the reviews, so that no letter is cut. */
const PAD = 8
/** Where only texts were found: names and dates usually stand above them. */
const PAD_TEXT = 72

/** @returns `null` where no place of a review is known any more. */
export function targetOf(page: Document, seen: Seen): Target | null {
  const found = placesOf(page, seen)
  const region = regionOf(found) ?? (found[0] ? parent(found[0]) : null)
  if (region === null) return null
  const inside = found.filter((place) => isIn(place, region))
  const boxes = inside.map((place) => place.getBoundingClientRect()).filter(({ width, height }) => width * height > 0)
  if (boxes.length === 0) return null
  const places = new Map([...seen.anchors].filter(([, place]) => place.isConnected && isIn(place, region)))
  const scroller = scrollerOf(page, region)
  const [own, pad] = [originOf(region, scroller), places.size > 0 ? PAD : PAD_TEXT]
  const box = region.getBoundingClientRect()
  const right = own.x + Math.max(box.width, region.scrollWidth)
  const left = Math.max(own.x, Math.min(...boxes.map((one) => one.left)) - PAD)
  const top = Math.max(own.y, Math.min(...boxes.map((one) => one.top)) - pad)
  const bottom = Math.max(...boxes.map((one) => one.bottom)) + PAD
  const within = {
    x: left - own.x,
    y: top - own.y,
    width: Math.min(right, Math.max(...boxes.map((one) => one.right)) + PAD) - left,
    height: bottom - top,
  }
  return { region, scroller, within, places }
}

/** The nearest element above that scrolls; `null` when the window does. */
function scrollerOf(page: Document, region: Element): Element | null {
  for (const element of aboves(region)) {
    if (element === page.body || element === page.documentElement) return null
    if (element.scrollHeight <= element.clientHeight + 1 || element.clientHeight === 0) continue
    if (/auto|scroll|overlay/.test(getComputedStyle(element).overflowY)) return element
  }
  return null
}

/** Where the region's content begins, in the window; what scrolls itself does not move when it is scrolled. */
function originOf(region: Element, scroller: Element | null): { x: number; y: number } {
  const { left, top } = region.getBoundingClientRect()
  return region === scroller ? { x: left - region.scrollLeft, y: top - region.scrollTop } : { x: left, y: top }
}

/** Where the reviews begin, in the window. */
export function cornerOf({ region, scroller, within }: Target): { x: number; y: number } {
  const { x, y } = originOf(region, scroller)
  return { x: x + within.x, y: y + within.y }
}

/** What can be seen of the page where the region scrolls, in the window. */
export function windowOf(page: Document, scroller: Element | null): Box {
  const width = page.documentElement.clientWidth
  const height = page.defaultView?.innerHeight ?? page.documentElement.clientHeight
  if (scroller === null) return { x: 0, y: 0, width, height }
  const box = scroller.getBoundingClientRect()
  const [x, y] = [Math.max(0, box.left + scroller.clientLeft), Math.max(0, box.top + scroller.clientTop)]
  return {
    x,
    y,
    width: Math.min(width, box.left + scroller.clientLeft + scroller.clientWidth) - x,
    height: Math.min(height, box.top + scroller.clientTop + scroller.clientHeight) - y,
  }
}

/** The part of the reviews that is in sight, in the window; `null` for none. */
export function visibleOf(page: Document, target: Target): Box | null {
  const corner = cornerOf(target)
  const view = windowOf(page, target.scroller)
  const [x, y] = [Math.max(view.x, corner.x), Math.max(view.y, corner.y)]
  const width = Math.min(view.x + view.width, corner.x + target.within.width) - x
  const height = Math.min(view.y + view.height, corner.y + target.within.height) - y
  return width >= 1 && height >= 1 ? { x, y, width, height } : null
}
