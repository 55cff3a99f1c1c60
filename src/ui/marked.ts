import type { Quote, Review } from '../engine/types.ts'
import { quotePassage } from '../report/findings.ts'

/** A stretch of a review's text. */
export interface Piece {
  text: string
  marked: boolean
}

/** The whole text in pieces; passages that overlap become one. Quotes of other reviews are left out. */
export function pieces(review: Review, quotes: readonly Quote[]): Piece[] {
  const { text, id } = review
  const spans = quotes
    .filter((quote) => quote.review === id)
    .map((quote) => {
      const { before, marked } = quotePassage(review, quote, text.length, text.length)
      return { start: before.length, end: before.length + marked.length }
    })
    .sort((a, b) => a.start - b.start)
  const out: Piece[] = []
  let done = 0
  for (const { start, end } of spans) {
    const from = Math.max(start, done)
    if (end <= from) continue
    const last = out.at(-1)
    if (from > done) out.push({ text: text.slice(done, from), marked: false })
    if (from === done && last?.marked) last.text += text.slice(from, end)
    else out.push({ text: text.slice(from, end), marked: true })
    done = end
  }
  if (done < text.length) out.push({ text: text.slice(done), marked: false })
  return out
}

/** Lengths for text of narrow letters, and of Chinese ones, which are twice as wide. */
export interface Room {
  narrow: number
  wide: number
}

export const fitting = (text: string, room: Room): number =>
  /\p{Script=Han}/u.test(text.slice(0, 80)) ? room.wide : room.narrow

/** Cutting off a few words would save no line. */
const TOLERANCE = 1.3

/**
 * About `longest` units of the pieces, from `before` units ahead of the first mark. Cut ends carry an ellipsis.
 * @returns `null` when nearly all of it fits.
 */
export function clamped(all: readonly Piece[], longest: number, before: number): Piece[] | null {
  const total = all.reduce((sum, { text }) => sum + text.length, 0)
  if (total <= longest * TOLERANCE) return null
  const lead = all[0]?.marked === false && all.length > 1 ? all[0].text.length : 0
  const text = all.map((piece) => piece.text).join('')
  const start = Math.min(Math.max(0, lead - before), total - longest)
  const from = whole(text, start === 0 ? 0 : wordAfter(text, start))
  const to = whole(text, from + longest >= total ? total : wordBefore(text, from + longest))
  const out: Piece[] = []
  let at = 0
  for (const piece of all) {
    const inside = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (inside !== '') out.push({ ...piece, text: inside })
    at += piece.text.length
  }
  if (from > 0) out.unshift({ text: '…', marked: false })
  if (to < total) out.push({ text: '…', marked: false })
  return out
}

/** Longest way to the edge of a word; Chinese text has no spaces and is cut where it is. */
const WORD = 10

function wordAfter(text: string, at: number): number {
  const space = text.slice(at - 1, at + WORD).indexOf(' ')
  return space < 0 ? at : at + space
}

function wordBefore(text: string, at: number): number {
  const space = text.slice(at - WORD, at + 1).lastIndexOf(' ')
  return space < 0 ? at : at - WORD + space
}

/** An offset that does not split a surrogate pair. */
const whole = (text: string, at: number): number =>
  /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && /[\ud800-\udbff]$/.test(text.slice(at - 1, at)) ? at - 1 : at
