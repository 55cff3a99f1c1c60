import { isWide, type Letter, lettersOf } from './letters.ts'

/** A colour as red, green and blue, `#rrggbb`. */
export type Ink = string

/** A piece of a paragraph in one style. */
export interface Span {
  text: string
  bold?: boolean
  ink?: Ink
  /** Colour behind the letters. */
  wash?: Ink
}

export interface Placed extends Letter {
  style: Span
}

/** Letters set in one line, and their width in 1/1000 em. */
export interface Line {
  letters: readonly Placed[]
  width: number
}

/** Signs that no line begins with, and that no line ends with (Chinese and Japanese rules of line breaking). */
const NOT_FIRST = new Set(
  '、。，．・：；？！）」』】〕〉》”’…—～％ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;)]}%°·',
)
const NOT_LAST = new Set('（「『【〔〈《“‘([{')
/** A line may end after these inside a long address. */
const SOFT = new Set('-/–—&?=_')

export const widthOf = (letter: Placed): number => (letter.style.bold ? letter.bold : letter.width)

/** Breaks a paragraph into lines of at most `width` (1/1000 em); a word that is longer is broken anywhere. Linear. */
export function linesOf(spans: readonly Span[], width: number, language: string): Line[] {
  const letters = spans.flatMap((style) =>
    lettersOf(style.text, language).map((letter): Placed => ({ ...letter, style })),
  )
  const lines: Line[] = []
  let start = 0
  while (start < letters.length) {
    while (lines.length > 0 && letters[start]?.text === ' ') start++
    if (start >= letters.length) break
    const end = endOf(letters, start, width)
    const kept = trimmed(letters.slice(start, end))
    lines.push({ letters: kept, width: kept.reduce((sum, letter) => sum + widthOf(letter), 0) })
    start = end
  }
  return lines.length === 0 ? [{ letters: [], width: 0 }] : lines
}

/** Where the line that starts here ends: at the last place it may, else where it is full. */
function endOf(letters: readonly Placed[], start: number, width: number): number {
  let [used, best] = [0, 0]
  for (let at = start; at < letters.length; at++) {
    const letter = letters[at]
    if (letter === undefined) break
    if (at > start && mayBreak(letters[at - 1], letter)) best = at
    used += widthOf(letter)
    if (used > width && letter.text !== ' ') return best > start ? best : Math.max(at, start + 1)
  }
  return letters.length
}

function mayBreak(before: Placed | undefined, after: Placed): boolean {
  if (before === undefined || after.text === ' ') return false
  if (before.text === ' ') return true
  if (NOT_FIRST.has(after.text) || NOT_LAST.has(before.text)) return false
  if (SOFT.has(before.text)) return true
  return breaksAround(before) || breaksAround(after)
}

/** Chinese and Japanese break anywhere; Korean between words. */
const breaksAround = (letter: Placed): boolean => isWide(letter) && !/[\uac00-\ud7a3]/.test(letter.text)

function trimmed(letters: Placed[]): Placed[] {
  let end = letters.length
  while (end > 0 && letters[end - 1]?.text === ' ') end--
  return letters.slice(0, end)
}
