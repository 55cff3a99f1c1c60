import { attr } from '../dom.ts'
import { inkAt, type Outline, ownText } from './outline.ts'
import type { Span } from './regions.ts'
import { REPLY, REPLY_TEXT } from './words.ts'

/**
 * Places in a record that answer the review or comment on it: 1 in the mask that covers `from` to `to`. Told by their
 * class or by how they begin. The part that holds most of the record's text is never one. Linear.
 */
export function repliesIn(outline: Outline, { from, to }: Span): Uint8Array {
  const mask = new Uint8Array(to - from)
  const whole = (outline.sums[to] ?? 0) - (outline.sums[from] ?? 0)
  const cover = (at: number): void => {
    const end = Math.min(to, outline.ends[at] ?? at + 1)
    mask.fill(1, at - from, end - from)
  }
  // Where the records themselves are called "comments" or "answers", the word tells nothing.
  const isTold = !REPLY.test(outline.names[outline.signs[from] ?? 0] ?? '')
  for (let at = from + 1; at < to; at++) {
    if (mask[at - from] === 1) continue
    const ink = inkAt(outline, at)
    if (ink === 0 || ink > 0.9 * whole) continue
    const name = `${outline.names[outline.signs[at] ?? 0] ?? ''} ${attr(outline.elements[at] as Element, 'data-hook') ?? ''}`
    if (isTold && REPLY.test(name)) cover(at)
    else if ((outline.own[at] ?? 0) > 5 && REPLY_TEXT.test(ownText(outline.elements[at] as Element, 80))) {
      cover(replyAround(outline, at, from))
    }
  }
  return mask
}

/** The element that holds the reply as well as the words that announce it, where nothing stands before those. */
function replyAround(outline: Outline, label: number, from: number): number {
  let at = label
  for (let level = 0; level < 3; level++) {
    const up = outline.parents[at] ?? -1
    const before = (outline.sums[label] ?? 0) - (outline.sums[up] ?? 0)
    if (up <= from || before > 2) break
    at = up
    if (inkAt(outline, at) > inkAt(outline, label) + 8) break
  }
  return at
}
