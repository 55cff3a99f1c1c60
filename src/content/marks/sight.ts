import { ours } from '../own.ts'
import { BOX } from './look.ts'
import type { Mark } from './mark.ts'

/** A cover this many times the size of a mark is made for it; larger ones are menus, banners and dialogues. */
const TAILORED = 8
const AREA = BOX.width * BOX.height
/** Share of a mark from which on it is covered. */
const COVERED = 0.5
/** Less than that nobody sees. */
const LEAST_OPACITY = 0.3

/**
 * Whether the page made the mark invisible, or tried to. Its own box cannot be styled from outside (look.ts), so the
 * attempt is told. What hides the whole review hides the mark as well and is no tampering.
 */
export function isHidden({ host }: Mark): boolean {
  // It carries one attribute, ours.
  if (host.attributes.length !== 1) return true
  if (host.getClientRects().length === 0) return false
  const style = host.ownerDocument.defaultView?.getComputedStyle(host)
  if (!style) return false
  const isPlain = [style.filter, style.transform, style.clipPath].every((value) => value === 'none')
  return Number(style.opacity) !== 1 || style.visibility !== 'visible' || !isPlain
}

/**
 * Whether something lies over the mark and not over its review.
 * @param fresh what the page added lately: a cover that lets presses through is not found by pressing.
 */
export function isCovered({ host, anchor }: Mark, fresh: Iterable<Element>): boolean {
  const box = host.getBoundingClientRect()
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const page = host.ownerDocument
  const top = topAt(page, x, y)
  // Out of the window.
  if (top === null || box.width === 0) return false
  if (top === host || ours().has(top)) return [...fresh].some((element) => isVeil(element, host, box))
  // What holds the mark is hit, and the mark is not: clipped away.
  if (top.contains(host)) return top !== anchor && anchor.contains(top)
  const cover = top.getBoundingClientRect()
  if (cover.width * cover.height <= AREA * TAILORED) return true
  if (anchor.contains(top) || isFloating(top)) return false
  const own = anchor.getBoundingClientRect()
  const probes = [0.08, 0.3, 0.6].map((share) => topAt(page, own.left + own.width * share, y))
  return probes.filter((hit) => hit !== null && hit !== top && anchor.contains(hit)).length >= 2
}

/** Whether the mark came to stand where the review has something of its own: a menu in the corner, say. */
export function collides({ host, anchor, spot }: Mark): boolean {
  const box = host.getBoundingClientRect()
  const page = host.ownerDocument
  const parent = spot.parent instanceof Element ? spot.parent : spot.parent.host
  return [box.left + 3, box.left + box.width / 2, box.right - 3].some((x) => {
    const stack = page.elementsFromPoint(x, box.top + box.height / 2)
    const below = stack.filter((element) => element !== host && !element.contains(parent))
    return below.some((element) => anchor.contains(element) && isSomething(element))
  })
}

/** Something to see or press, rather than a row that happens to be as wide as the review. */
function isSomething(element: Element): boolean {
  if (element.matches('a, button, img, svg, svg *, input, select, [role=button], [role=img]')) return true
  return (
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') &&
    isNarrow(element)
  )
}

const isNarrow = (element: Element): boolean => element.getBoundingClientRect().width < 4 * BOX.width

/** The innermost element at a place of the window, through open shadow roots. */
function topAt(page: Document, x: number, y: number): Element | null {
  let top = page.elementFromPoint(x, y)
  for (let inner = top; inner !== null; ) {
    top = inner
    const below: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null
    inner = below === inner ? null : below
  }
  return top
}

/** Headers that stick and buttons that float lie over whatever scrolls below them. */
function isFloating(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; view && at; at = at.parentElement)
    if (/fixed|sticky/.test(view.getComputedStyle(at).position)) return true
  return false
}

/** Whether an element lies over a mark and lets presses through. */
function isVeil(element: Element, host: Element, box: DOMRect): boolean {
  if (!element.isConnected || element.contains(host) || ours().has(element)) return false
  const over = element.getBoundingClientRect()
  const area = over.width * over.height
  if (area === 0 || area > AREA * TAILORED) return false
  const wide = Math.min(over.right, box.right) - Math.max(over.left, box.left)
  const high = Math.min(over.bottom, box.bottom) - Math.max(over.top, box.top)
  if (wide <= 0 || high <= 0 || wide * high < COVERED * box.width * box.height) return false
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  // In the flow it would lie beside the mark, not over it.
  if (!style || style.position === 'static' || style.visibility !== 'visible') return false
  return Number(style.opacity) >= LEAST_OPACITY && style.pointerEvents === 'none'
}
