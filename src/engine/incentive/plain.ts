import type { Folded } from './fold.ts'

/**
 * A folded text as Chinese rules read it: separators that only hide words are gone, every other run of separators is
 * `，` inside a sentence or `。` at its end.
 */
export interface Plain {
  text: string
  /** Position in the folded text, per unit. */
  from: number[]
}

interface Piece {
  start: number
  end: number
  /** One Han character, one syllable of Latin letters or one amount: what hidden words are cut into. */
  short: boolean
}

const PIECE = /[\p{L}\p{N}¥$+%]+/gu
const SHORT =
  /^(?:\p{Script=Han}|hao|ping|pin|fan|xian|hong|bao|wu|xing|shai|tu|wei|xin|[hpfxvwr]|\d+(?:\.\d+)?(?:元|块|米|r)?)$/u
/** Signs that people put between the characters of one word to hide it. */
const JOINER = /^[*_\-|^·/#=&@'"]{1,3}$/
const SENTENCE_END = /[.!?…\n]/
const DIGIT = /\d/
const NUMBER_EDGE = /[0-9¥$]$/
const NUMBER_START = /^[0-9¥$]/
const HAN_EDGE = /\p{Script=Han}$/u
const HAN_START = /^\p{Script=Han}/u

/** Linear in the folded text. */
export function plainOf(folded: Folded): Plain {
  const source = folded.text
  const pieces: Piece[] = []
  for (const { 0: text, index } of source.matchAll(PIECE))
    pieces.push({ start: index, end: index + text.length, short: SHORT.test(text) })
  const spelt = spelledOut(pieces)
  const out: Plain = { text: '', from: [] }
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const gap = before ? gapBetween(source, before, piece, spelt[i] === true) : ''
    if (gap !== '') {
      out.text += gap
      out.from.push(piece.start)
    }
    for (let at = piece.start; at < piece.end; at++) {
      out.text += source.charAt(at)
      out.from.push(at)
    }
  })
  return out
}

/** Whether the gap before each piece lies within a word that was spelt out: three or more short pieces in a row. */
function spelledOut(pieces: readonly Piece[]): boolean[] {
  const inside = pieces.map(() => false)
  for (let from = 0; from < pieces.length; ) {
    let to = from
    while (pieces[to]?.short) to++
    if (to - from >= 3) inside.fill(true, from + 1, to)
    from = Math.max(to, from + 1)
  }
  return inside
}

function gapBetween(source: string, before: Piece, after: Piece, spelt: boolean): string {
  const gap = source.slice(before.end, after.start)
  if (spelt || gap === '=' || ((before.short || after.short) && JOINER.test(gap))) return ''
  if (gap === '.' && DIGIT.test(source.charAt(before.end - 1)) && DIGIT.test(source.charAt(after.start))) return '.'
  const left = source.slice(before.start, before.end)
  const right = source.slice(after.start, after.end)
  const sum = (NUMBER_EDGE.test(left) && HAN_START.test(right)) || (HAN_EDGE.test(left) && NUMBER_START.test(right))
  if (sum && gap === ' ') return ''
  return SENTENCE_END.test(gap) ? '。' : '，'
}
