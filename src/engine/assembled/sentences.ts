import { LIMITS } from '../limits.ts'
import { pieces, type Steps } from '../steps.ts'
import { KIND, kinds, learn, spelled } from '../text/chars.ts'

/** Sentences, or clauses, of many texts in flat arrays. What is too short to be anybody's own is left out. */
export interface Sentences {
  /** Hash of the letters alone: spaces, punctuation and spelling variants do not matter. 52 bits, as an integer. */
  keys: Float64Array
  /** Text of each, ascending. */
  texts: Uint32Array
  /** Span in the text as shown. */
  starts: Uint32Array
  ends: Uint32Array
  /** Letters of each, a Han character counting as three. */
  sizes: Uint32Array
  /** Letters of each text, counted alike. */
  totals: Uint32Array
}

/** A Han character says about as much as three letters. */
const HAN = 3
/** Ten Han characters, or half a dozen English words. */
const LEAST = { sentence: 30, clause: 24 }

const SENTENCE_ENDS = '。！？!?；;\n…~～'
const CLAUSE_ENDS = '，,、：: '
/** What ends a sentence, 1, or a clause between Han characters, 2; 3 is the dot, which also stands in numbers. */
const ENDS = new Uint8Array(0x10000)
for (let i = 0; i < SENTENCE_ENDS.length; i++) ENDS[SENTENCE_ENDS.charCodeAt(i)] = 1
for (let i = 0; i < CLAUSE_ENDS.length; i++) ENDS[CLAUSE_ENDS.charCodeAt(i)] = 2
ENDS['.'.charCodeAt(0)] = 3

/**
 * Cuts texts as shown into sentences, or with `clauses` where Han text is cut at commas and spaces too. One pass, a few
 * nanoseconds for each unit; units beyond LIMITS.scanned of a text are not read.
 */
export function* sentencesOf(shown: readonly string[], clauses: boolean): Steps<Sentences> {
  const found = growing(shown.length)
  const least = clauses ? LEAST.clause : LEAST.sentence
  const full = pieces()
  for (let text = 0; text < shown.length; text++) {
    found.totals[text] = readText(shown[text] ?? '', text, clauses, least, found)
    if (full((shown[text] ?? '').length >> 2)) yield
  }
  const { count } = found
  return {
    keys: found.keys.slice(0, count),
    texts: found.texts.slice(0, count),
    starts: found.starts.slice(0, count),
    ends: found.ends.slice(0, count),
    sizes: found.sizes.slice(0, count),
    totals: found.totals,
  }
}

type Growing = Sentences & { count: number }

function growing(texts: number): Growing {
  const room = texts * 8 + 64
  return {
    keys: new Float64Array(room),
    texts: new Uint32Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    sizes: new Uint32Array(room),
    totals: new Uint32Array(texts),
    count: 0,
  }
}

/** Adds the sentences of one text. @returns its letters. */
function readText(shown: string, text: number, clauses: boolean, least: number, into: Growing): number {
  const length = Math.min(shown.length, LIMITS.scanned)
  let total = 0
  let size = 0
  let han = false
  let low = 0x2f6b1d3a
  let high = 0x51ed270b
  let start = 0
  let end = 0
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? shown.charCodeAt(at) : 0x0a
    const mark = ENDS[unit] ?? 0
    if (mark === 0) {
      const kind = kinds[unit] || learn(unit)
      if (kind >= KIND.space && kind < KIND.mark) continue
      const letter = spelled[unit] ?? unit
      if (size === 0) start = at
      end = at + 1
      han = kind === KIND.han
      size += han ? HAN : 1
      low = (Math.imul(low, 0x01000193) + letter) | 0
      high = Math.imul(high ^ letter, 0x85ebca6b) + 1
      continue
    }
    const cuts = mark === 1 || (mark === 2 ? clauses && han : at + 1 >= length || shown.charCodeAt(at + 1) === 0x20)
    if (!cuts) continue
    if (size >= least) add(into, keyOf(low, high), text, start, end, size)
    total += size
    size = 0
    low = 0x2f6b1d3a
    high = 0x51ed270b
  }
  return total
}

const keyOf = (low: number, high: number): number => (low >>> 0) * 0x100000 + ((high ^ (high >>> 15)) & 0xfffff)

function add(into: Growing, key: number, text: number, start: number, end: number, size: number): void {
  const at = into.count++
  if (at === into.keys.length) widen(into)
  into.keys[at] = key
  into.texts[at] = text
  into.starts[at] = start
  into.ends[at] = end
  into.sizes[at] = size
}

function widen(into: Growing): void {
  const room = into.keys.length * 2
  const copy = <T extends Float64Array | Uint32Array>(old: T, wide: T): T => {
    wide.set(old)
    return wide
  }
  into.keys = copy(into.keys, new Float64Array(room))
  into.texts = copy(into.texts, new Uint32Array(room))
  into.starts = copy(into.starts, new Uint32Array(room))
  into.ends = copy(into.ends, new Uint32Array(room))
  into.sizes = copy(into.sizes, new Uint32Array(room))
}
