import { LIMITS } from '../limits.ts'
import { KIND, kinds, learn, spell, spelled } from '../text/chars.ts'

/** A text in which look-alikes are merged but punctuation is kept (scope needs clauses), with the way back. */
export interface Folded {
  text: string
  /** Start in the original, per UTF-16 unit of `text`. */
  starts: number[]
  /** End in the original (exclusive), per unit. */
  ends: number[]
}

/** Pictures that stand for words in offers. */
const PICTURES = new Map([
  ['🧧', '红包'],
  ['💰', '现金'],
  ['💵', '现金'],
  ['💴', '现金'],
  ['💸', '现金'],
  ['🤑', '现金'],
])

/** 微❤ is 微信; any other heart is only a heart. */
const HEARTS = '❤♥♡💗💓'

const STARS = '⭐🌟★☆'

/**
 * Spells characters as canonical texts do (simplified, lower case, no controls), but keeps punctuation and white
 * space, spells pictures of money as words, and five stars in a row, "5⭐" or "5*" as `5star`. Reads at most
 * LIMITS.scanned units. Linear.
 */
export function fold(original: string): Folded {
  const out: Folded = { text: '', starts: [], ends: [] }
  const limit = Math.min(original.length, LIMITS.scanned)
  for (let at = 0; at < limit; ) {
    const stars = starsAt(original, at, limit)
    const code = original.codePointAt(at) ?? 0
    const end = stars.count > 0 ? stars.end : at + (code > 0xffff ? 2 : 1)
    const spelling =
      stars.count > 0 ? spellStars(out.text, stars.count) : spellOne(original.slice(at, end), code, out.text)
    emit(out, spelling === '*' ? spellStars(out.text, 1) : spelling, at, end)
    at = end
  }
  return out
}

function emit(out: Folded, spelling: string, start: number, end: number): void {
  out.text += spelling
  for (let i = 0; i < spelling.length; i++) {
    out.starts.push(start)
    out.ends.push(end)
  }
}

function spellOne(char: string, code: number, before: string): string {
  if (code < 0x80) return char.toLowerCase()
  if (HEARTS.includes(char) && before.endsWith('微')) return '心'
  const picture = PICTURES.get(char)
  if (picture !== undefined) return picture
  if (code > 0xffff) return spell(char)
  const kind = kinds[code] || learn(code)
  if (kind === KIND.dropped || kind === KIND.mark) return ''
  return kind === KIND.complex ? spell(char) : String.fromCharCode(spelled[code] ?? code)
}

/** A run of star signs, with the invisible characters between them. */
function starsAt(text: string, from: number, limit: number): { end: number; count: number } {
  let end = from
  let count = 0
  for (let at = from; at < limit; ) {
    const code = text.codePointAt(at) ?? 0
    const size = code > 0xffff ? 2 : 1
    if (STARS.includes(text.slice(at, at + size))) {
      count++
      end = at + size
    } else if (count === 0 || !(code === 0x20 || (code >= 0xfe00 && code <= 0xfe0f))) break
    at += size
  }
  return { end, count }
}

function spellStars(before: string, count: number): string {
  if (count >= 5) return ' 5star '
  const tail = before.slice(-3)
  if (count === 1 && /(?:^|[^0-9.])5(?: ?|[颗个個])$/.test(tail)) return 'star'
  return tail.endsWith('五') ? '星' : '*'
}
