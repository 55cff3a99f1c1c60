import { tag } from '../dom.ts'
import type { Column, Table } from './columns.ts'
import { childrenAt, inkAt, isIn, type Outline, ownText } from './outline.ts'
import type { Evidence } from './profile.ts'
import { isConstant, type Roles } from './roles.ts'
import { CONTROL } from './words.ts'

const MAX_LEVELS = 4
const PROSE = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'br', 'pre'])
const INLINE = new Set(['span', 'b', 'i', 'em', 'strong', 'a', 'u', 'mark', 'font', 'small', 'q', 'bdi', 'sub', 'sup'])

/** How many levels above its longest piece the whole text of a review stands: paragraphs are siblings. */
export function bodyLevels(table: Table, column: Column, evidence: Evidence, roles: Roles): number {
  const others = [roles.date, roles.author, roles.title, roles.verified, roles.helpful, roles.variant]
    .flat()
    .concat(roles.ratings.map((rated) => rated.column))
    .filter((other) => other !== column)
  let levels = 0
  for (let level = 1; level <= MAX_LEVELS; level++) {
    let grown = 0
    let asked = 0
    let bad = 0
    for (const record of evidence.sample) {
      const piece = column.places[record] ?? -1
      if (piece < 0) continue
      const [inner, outer] = [above(table.outline, piece, level - 1), above(table.outline, piece, level)]
      asked++
      if (outer <= (table.records[record]?.from ?? 0) || holdsAny(table.outline, outer, others, record)) bad++
      else if (inkAt(table.outline, outer) > inkAt(table.outline, inner)) {
        if (isProse(table.outline, inner, outer)) grown++
        else bad++
      }
    }
    if (bad > 0.1 * asked) break
    if (grown > 0) levels = level
  }
  return levels
}

/** The element `levels` above a place. */
export function above(outline: Outline, at: number, levels: number): number {
  let place = at
  for (let level = 0; level < levels && place > 0; level++) place = outline.parents[place] ?? 0
  return place
}

function holdsAny(outline: Outline, at: number, columns: readonly Column[], record: number): boolean {
  const end = outline.ends[at] ?? at
  return columns.some(({ places }) => {
    const place = places[record] ?? -1
    return at <= place && place < end
  })
}

/** Whether what `outer` holds beside `inner` reads on: siblings alike, paragraphs, or text around an inline piece. */
function isProse(outline: Outline, inner: number, outer: number): boolean {
  const isInline = INLINE.has(tag(outline.elements[inner] as Element))
  if ((outline.own[outer] ?? 0) > 0 && !isInline) return false
  const ink = inkAt(outline, inner)
  for (let child = outer + 1; child < (outline.ends[outer] ?? 0); child = outline.ends[child] ?? child + 1) {
    const more = inkAt(outline, child)
    if (child === inner || more === 0) continue
    const name = tag(outline.elements[child] as Element)
    const isAlike = outline.signs[child] === outline.signs[inner] || PROSE.has(name) || (isInline && INLINE.has(name))
    // A second version of the same text, cut or whole, is no continuation.
    if (!isAlike || (ink > 60 && Math.abs(more - ink) < 3)) return false
  }
  return true
}

/** Elements below a place that lead on ("Read more") or announce what is hidden. */
export function controlsBelow({ elements, own, ends }: Outline, at: number): Element[] {
  const found: Element[] = []
  for (let place = at + 1; place < (ends[at] ?? 0); place++) {
    const ink = own[place] ?? 0
    if (ink === 0 || ink > 60) continue
    const element = elements[place] as Element
    if (tag(element) === 'button' || CONTROL.test(ownText(element, 80))) found.push(element)
  }
  return found
}

const BLOCK = /^(?:div|table|ul|ol|dl|h[1-6]|header|footer|form|section|p)$/

/**
 * Where a review's text stands bare among its other fields, the parts beside it: blocks, and what holds a field. None
 * where the text has an element of its own.
 */
export function fieldsBelow(outline: Outline, at: number, fields: readonly number[]): Element[] {
  const isInside = (place: number, child: number): boolean => place > 0 && isIn(outline, place, child)
  if (!fields.some((place) => place !== at && isInside(place, at))) return []
  return childrenAt(outline, at)
    .filter(
      (child) => BLOCK.test(tag(outline.elements[child] as Element)) || fields.some((place) => isInside(place, child)),
    )
    .map((child) => outline.elements[child] as Element)
}

/** Places whose text is the page's own ("Read more"): left out of a review's text. */
export function constantColumns({ profiles }: Evidence): Column[] {
  return profiles
    .filter(({ values, controls, length }) => controls > 0.5 || (length < 80 && isConstant(values)))
    .map(({ column }) => column)
}
