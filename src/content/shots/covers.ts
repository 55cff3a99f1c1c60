import type { Cover, Hidden } from '../../protocol/messages.ts'
import { all, attr, isText, rawText, shownChildren, tag } from '../../sites/dom.ts'
import { type Hiding, hitsIn } from './hits.ts'
import { type Box, cornerOf, type Target } from './view.ts'

/** A line of black covers the letters' edges too. */
const PAD = 2
/** Pictures of people beside reviews are small and square. */
const AVATAR = {
  least: 14,
  most: 120,
  near: 72,
  called: /avatar|profile|portrait|head-?(?:img|pic)|user-?(?:img|pic|icon|photo|face)|头像/i,
}
const DEEPEST = 60

/**
 * Rectangles of names, portraits and personal data in the reviews that are in sight, measured from where the reviews
 * begin.
 */
export function coversIn(page: Document, target: Target, hiding: Hiding, sight: Box): Cover[] {
  const corner = cornerOf(target)
  const covers: Cover[] = []
  const add = (kind: Cover['kind'], { left, top, right, bottom }: DOMRect): void => {
    if (right <= left || bottom <= top || bottom < sight.y || top > sight.y + sight.height) return
    const [x, y] = [left - corner.x - PAD, top - corner.y - PAD]
    covers.push({ kind, x, y, width: right - left + 2 * PAD, height: bottom - top + 2 * PAD })
  }
  const roots: [Element, readonly Hidden[]][] =
    target.places.size > 0
      ? [...target.places].map(([id, place]) => [place, hiding.byReview.get(id) ?? []])
      : [[target.region, [...hiding.byText.values()]]]
  for (const [place, own] of roots) {
    const { top, bottom } = place.getBoundingClientRect()
    if (bottom < sight.y || top > sight.y + sight.height) continue
    const names: DOMRect[] = []
    const pictures: Element[] = []
    walk(place, 0, {
      element: (element) => {
        if (isPicture(element)) pictures.push(element)
        const name = own.find(({ kind, text }) => kind === 'name' && isWhole(element, text))
        if (name === undefined) return true
        for (const rect of textRects(page, element)) {
          names.push(rect)
          add('name', rect)
        }
        // Its pictures are looked at all the same.
        for (const picture of all(element, 'img, svg')) pictures.push(picture)
        return false
      },
      text: (node) => {
        for (const { start, end, hidden } of hitsIn(node.data, own, hiding))
          for (const rect of rectsOf(page, node, start, end)) {
            add(hidden.kind, rect)
            if (hidden.kind === 'name') names.push(rect)
          }
      },
    })
    for (const picture of pictures) if (isPortrait(picture, names)) add('face', picture.getBoundingClientRect())
  }
  return covers
}

interface Visitor {
  /** @returns whether to look inside. */
  element: (element: Element) => boolean
  text: (node: Text) => void
}

function walk(element: Element, depth: number, visitor: Visitor): void {
  if (depth > DEEPEST || /^(?:script|style|template|noscript)$/.test(tag(element))) return
  if (!visitor.element(element)) return
  for (const child of shownChildren(element))
    if (isText(child)) visitor.text(child)
    else walk(child, depth + 1, visitor)
}

/** A name may be spread over several nodes: "J" and "ohn". */
function isWhole(element: Element, name: string): boolean {
  const whole = rawText(element)
  return whole.length <= name.length + 40 && whole.replace(/\s+/g, ' ').trim() === name
}

/** Of its letters alone: the element may be as wide as the page. */
function textRects(page: Document, element: Element): DOMRect[] {
  return shownChildren(element).flatMap((child) =>
    isText(child)
      ? child.data.trim() === ''
        ? []
        : rectsOf(page, child, 0, child.data.length)
      : textRects(page, child),
  )
}

function rectsOf(page: Document, node: Text, start: number, end: number): DOMRect[] {
  const range = page.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return [...range.getClientRects()]
}

function isPicture(element: Element): boolean {
  const name = tag(element)
  if (/^(?:img|image|picture|svg|canvas)$/.test(name)) return true
  return AVATAR.called.test(attr(element, 'class') ?? '') && getComputedStyle(element).backgroundImage !== 'none'
}

/** Called so, round, or a small square beside a name: rather one picture too many. */
function isPortrait(element: Element, names: readonly DOMRect[]): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  if (Math.min(width, height) < AVATAR.least || Math.max(width, height) > AVATAR.most) return false
  if (Math.abs(width - height) > 0.25 * Math.max(width, height)) return false
  const around = [element, element.parentElement, element.parentElement?.parentElement ?? null]
  const called = around.map((one) => (one ? `${attr(one, 'class')} ${attr(one, 'src')} ${attr(one, 'alt')}` : ''))
  if (called.some((text) => AVATAR.called.test(text.slice(0, 2_000)))) return true
  if (Number.parseFloat(getComputedStyle(element).borderTopLeftRadius) >= 0.4 * width) return true
  const isNear = (name: DOMRect): boolean =>
    Math.abs(name.top + name.height / 2 - top - height / 2) < AVATAR.near / 2 && name.left - left < 3 * AVATAR.near
  return width >= 24 && width <= AVATAR.near && names.some(isNear)
}
