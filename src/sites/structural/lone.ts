import { shownText } from '../dom.ts'
import { contextOf, namesAt } from './context.ts'
import { isIn, type Outline } from './outline.ts'
import type { Region } from './regions.ts'
import { REVIEW, SUMMARY } from './words.ts'

/** Dates that are looked at: a page with more of them and no list is no page of one review. */
const MAX_DATES = 60
const MAX_CLIMB = 8
const MAX_ELEMENTS = 400

/**
 * Records that stand alone, so that nothing repeats: the smallest part of the page with a date and a rating that the
 * page itself calls a review. None within `taken`.
 */
export function loneRegions(
  outline: Outline,
  dated: readonly number[],
  rated: readonly number[],
  taken: readonly Region[],
): Region[] {
  const spans = taken.flatMap(({ records }) => records)
  const found: Region[] = []
  for (const anchor of dated.slice(0, MAX_DATES)) {
    if (spans.some(({ from, to }) => from <= anchor && anchor < to)) continue
    const root = rootOf(outline, anchor, rated)
    if (root < 0 || found.some(({ records: [record] }) => record !== undefined && isIn(outline, root, record.from)))
      continue
    const container = outline.parents[root] ?? root
    const region: Region = {
      container,
      parts: [container],
      records: [{ from: root, to: outline.ends[root] ?? root + 1 }],
    }
    if (contextOf(outline, region).review <= 2 && !isSummary(outline, root)) found.push(region)
  }
  return found
}

/** Whether what a part says first, or what it is named, makes it a box that quotes. */
function isSummary(outline: Outline, root: number): boolean {
  const element = outline.elements[root]
  if (element === undefined || SUMMARY.test(shownText(element, { limit: 60 }))) return true
  let at = root
  for (let level = 0; level < 4 && at >= 0; level++, at = outline.parents[at] ?? -1) {
    if (SUMMARY.test(namesAt(outline, at))) return true
  }
  return false
}

/** Up from the date until a rating is inside, and on while what wraps it is called one review and holds no other date. */
function rootOf(outline: Outline, anchor: number, rated: readonly number[]): number {
  let at = anchor
  for (let level = 0; level < MAX_CLIMB; level++) {
    at = outline.parents[at] ?? -1
    if (at < 0 || (outline.ends[at] ?? at) - at > MAX_ELEMENTS) return -1
    const inside = rated.filter((place) => isIn(outline, place, at))
    if (inside.length === 0) continue
    // Several ratings are a histogram, or several reviews.
    if (inside.length > 3) return -1
    const up = outline.parents[at] ?? -1
    const isOne =
      up >= 0 && REVIEW.test(namesAt(outline, up)) && !/reviews|list|section|container|wrap/i.test(namesAt(outline, up))
    return isOne && rated.filter((place) => isIn(outline, place, up)).length === inside.length ? up : at
  }
  return -1
}
