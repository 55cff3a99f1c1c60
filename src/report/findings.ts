import type { Finding, Measured, Quote, Review } from '../engine/types.ts'

/** Measured findings that weigh against the reviews, strongest first; equal weights keep the verdict's order. */
export function findingOrder({ findings }: { findings: readonly Finding[] }): Measured[] {
  return findings
    .filter((finding): finding is Measured => finding.kind === 'measured' && finding.weight > 0)
    .sort((a, b) => b.weight - a.weight)
}

/** A quoted passage with some of the text around it. Cut ends carry an ellipsis. */
export interface Passage {
  before: string
  marked: string
  after: string
}

/** The quoted passage alone: offsets are cut to the text and never split a character; '' when nothing is left. */
export function quoteText(review: Review, quote: Quote): string {
  const [start, end] = bounds(review.text, quote)
  return review.text.slice(start, end)
}

/** The quoted passage and up to `around` UTF-16 units on either side; the passage itself is cut to `longest`. */
export function quotePassage(review: Review, quote: Quote, around: number, longest: number): Passage {
  const { text } = review
  const [start, whole] = bounds(text, quote)
  const end = whole - start > longest ? snap(text, start + longest, -1) : whole
  const from = wholeWord(text, snap(text, Math.max(0, start - around), -1), start)
  const to = end < whole ? end : wholeWord(text, snap(text, Math.min(text.length, end + around), 1), end)
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    marked: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}

function bounds(text: string, quote: Quote): [start: number, end: number] {
  const start = snap(text, within(quote.start, text.length), -1)
  const end = snap(text, within(quote.end, text.length), 1)
  return [start, Math.max(start, end)]
}

const WORD = /[\p{L}\p{N}'’]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** UTF-16 units; a longer word is cut where it is. */
const LONGEST_WORD = 16

/** An offset inside a word, moved to its edge in the direction of the quote; scripts without spaces are cut anywhere. */
function wholeWord(text: string, offset: number, quote: number): number {
  const by = Math.sign(quote - offset)
  for (let at = offset; by !== 0 && Math.abs(at - offset) <= LONGEST_WORD; at += by) {
    if (at === quote || at === 0 || at === text.length || !inWord(text, at)) return at
  }
  return offset
}

const inWord = (text: string, at: number): boolean =>
  [text.charAt(at - 1), text.charAt(at)].every((letter) => WORD.test(letter) && !UNSPACED.test(letter))

const within = (offset: number, length: number): number =>
  Number.isInteger(offset) ? Math.min(Math.max(0, offset), length) : 0

/** Moves an offset that would split a surrogate pair. */
function snap(text: string, offset: number, by: 1 | -1): number {
  const low = text.charCodeAt(offset)
  const high = text.charCodeAt(offset - 1)
  const splits = low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff
  return splits ? offset + by : offset
}
