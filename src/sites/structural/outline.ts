import { LIMITS } from '../../engine/limits.ts'
import { attr, isShownKind, isText, shownChildren, tag } from '../dom.ts'

/** Elements of one page that are listed; a page of 5,000 reviews has fewer. */
const MAX_ELEMENTS = 400_000

/**
 * All shown elements of a page in page order, as columns: the element at `i` has its parent at `parents[i]` and what is
 * below it from `i + 1` to `ends[i]`. Open shadow roots are part of their host.
 */
export interface Outline {
  elements: readonly Element[]
  /** -1 for the root. */
  parents: Int32Array
  /** One past the last element below. */
  ends: Int32Array
  depths: Int32Array
  /** Number of the tag and classes, digits apart: records of one list share it. Its text is `names[signs[i]]`. */
  signs: Int32Array
  /** `tag.class.class` with `#` for digits, by sign. */
  names: readonly string[]
  /** UTF-16 units of the element's own text, white space apart. */
  own: Int32Array
  /** The same, of all that is below as well: prefix sums, so that `total(from, to)` is one subtraction. */
  sums: Int32Array
}

/** One walk over the page. Linear; scripts, styles and the inside of drawings are left out. */
export function outlineOf(root: Element): Outline {
  const elements: Element[] = []
  const parents: number[] = []
  const depths: number[] = []
  const signs: number[] = []
  const own: number[] = []
  const names: string[] = []
  const known = new Map<string, number>()
  const ends: number[] = []
  // An explicit stack, as a page may nest deeper than the call stack; a number closes the element at that place.
  const stack: (Element | number)[] = [root]
  const open: number[] = []
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (typeof step === 'number') {
      ends[step] = elements.length
      open.pop()
      continue
    }
    if (elements.length >= MAX_ELEMENTS) continue
    const name = tag(step)
    const at = elements.length
    elements.push(step)
    parents.push(open[open.length - 1] ?? -1)
    depths.push(open.length)
    const full = nameOf(name, step)
    let sign = known.get(full)
    if (sign === undefined) {
      sign = names.length
      names.push(full)
      known.set(full, sign)
    }
    signs.push(sign)
    own.push(0)
    if (name === 'svg') {
      ends[at] = at + 1
      continue
    }
    open.push(at)
    stack.push(at)
    pushBelow(step, at, own, stack)
  }
  const sums = new Int32Array(own.length + 1)
  for (let i = 0; i < own.length; i++) sums[i + 1] = (sums[i] ?? 0) + (own[i] ?? 0)
  return {
    elements,
    parents: Int32Array.from(parents),
    ends: Int32Array.from(ends),
    depths: Int32Array.from(depths),
    signs: Int32Array.from(signs),
    names,
    own: Int32Array.from(own),
    sums,
  }
}

/** Puts what is below an element onto the stack, first on top, and counts its own text. */
function pushBelow(element: Element, at: number, own: number[], stack: (Element | number)[]): void {
  const below = shownChildren(element)
  for (let i = below.length - 1; i >= 0; i--) {
    const child = below[i] as Element | Text
    if (isText(child)) own[at] = (own[at] ?? 0) + inkOf(child.data)
    else if (isShownKind(child) || isDrawing(child)) stack.push(child)
  }
}

/** A drawing may be a star; its inside is looked at only then. */
const isDrawing = (element: Element): boolean => tag(element) === 'svg'

function nameOf(name: string, element: Element): string {
  const classes = attr(element, 'class')
  if (classes === null || classes === '') return name
  return `${name}.${classes.slice(0, LIMITS.label).replace(/\d+/g, '#').trim().replace(/\s+/g, '.')}`
}

/** Units that are no white space; long texts are not counted to the end. */
function inkOf(data: string): number {
  let ink = 0
  const end = Math.min(data.length, LIMITS.text)
  for (let i = 0; i < end; i++) if (data.charCodeAt(i) > 32 && data.charCodeAt(i) !== 0xa0) ink++
  return ink
}

/** Text below an element and its own, in units without white space. */
export const inkAt = (outline: Outline, at: number): number =>
  (outline.sums[outline.ends[at] ?? at] ?? 0) - (outline.sums[at] ?? 0)

/** Whether the element at `inner` is the one at `outer` or below it. */
export const isIn = (outline: Outline, inner: number, outer: number): boolean =>
  outer <= inner && inner < (outline.ends[outer] ?? 0)

/** Places of the children of the element at `at`, in page order. */
export function childrenAt(outline: Outline, at: number): number[] {
  const found: number[] = []
  for (let child = at + 1; child < (outline.ends[at] ?? 0); child = outline.ends[child] ?? child + 1) found.push(child)
  return found
}

/** The element's own text, white space collapsed; stops at `limit` units. */
export function ownText(element: Element, limit: number = LIMITS.label): string {
  let text = ''
  for (const child of shownChildren(element)) {
    if (!isText(child)) continue
    text += `${text === '' ? '' : ' '}${child.data.slice(0, limit)}`
    if (text.length > limit) break
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit)
}
