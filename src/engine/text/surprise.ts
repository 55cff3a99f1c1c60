import { ENGLISH_WORDS, HAN_PAIRS } from './background-table.ts'
import { KIND, kinds, learn } from './chars.ts'
import { isPraiseWord, praiseAt, wordEnd } from './praise.ts'

/** Bits of surprise of pairs and words that are not among the most common. */
const RARE_PAIR = 13
const RARE_WORD = 13
const NUMBER = 6
/** A longer word may be a whole sentence, in a script without spaces. */
const WORD_UNITS = 12

const BITS = new Map<string, number>()
for (const [bits, pairs] of HAN_PAIRS) for (let i = 0; i < pairs.length; i += 2) BITS.set(pairs.slice(i, i + 2), bits)
for (const [bits, words] of ENGLISH_WORDS) for (const word of words.split(' ')) BITS.set(word, bits)

/** Bits of surprise by unit (Han pair or word); what is missing tells nothing. */
export type Surprise = Map<string, number>

/**
 * The units of a canonical text that say something, with the bits of surprise each adds when another text has it too:
 * −log2 of its share in ordinary reviews, halved for Han pairs because they overlap. General praise adds nothing.
 * Linear.
 */
export function surpriseOf(canonical: string): Surprise {
  const surprise: Surprise = new Map()
  for (const { unit, praise } of unitsOf(canonical)) if (!praise) surprise.set(unit, bitsOf(unit))
  return surprise
}

function bitsOf(unit: string): number {
  const known = BITS.get(unit)
  if (isHan(unit.charCodeAt(0))) return (known ?? RARE_PAIR) / 2
  if (/^[\d.]+$/.test(unit)) return NUMBER
  return known ?? RARE_WORD * Math.ceil(unit.length / WORD_UNITS)
}

/** Bits of what a text has in common with the one that `surprise` is of. Each unit counts once. Linear. */
export function sharedBits(surprise: Surprise, canonical: string): number {
  let bits = 0
  const counted = new Set<string>()
  for (const { unit } of unitsOf(canonical)) {
    const own = surprise.get(unit)
    if (own === undefined || counted.has(unit)) continue
    counted.add(unit)
    bits += own
  }
  return bits
}

/** Takes the units of `canonical` (a title, a form's label) out of `surprise`. */
export function discount(surprise: Surprise, canonical: string): void {
  for (const { unit } of unitsOf(canonical)) surprise.delete(unit)
}

/**
 * Lowers the bits of units that other texts of the same listing use as well, to −log2 of their share there: what
 * everyone says of this product is no surprise, however rare elsewhere. Linear in `others`.
 */
export function discountCommon(surprises: readonly Surprise[], others: readonly string[]): void {
  const counts = new Map<string, number>()
  for (const surprise of surprises) for (const unit of surprise.keys()) counts.set(unit, 0)
  let total = 0
  for (const text of others) {
    for (const { unit } of unitsOf(text)) {
      total++
      const count = counts.get(unit)
      if (count !== undefined) counts.set(unit, count + 1)
    }
  }
  for (const surprise of surprises) {
    for (const [unit, bits] of surprise) {
      const count = counts.get(unit) ?? 0
      const here = -Math.log2(count / total) / (isHan(unit.charCodeAt(0)) ? 2 : 1)
      if (count > 1 && here < bits) surprise.set(unit, here)
    }
  }
}

interface Unit {
  /** Two Han characters, or a word. */
  unit: string
  /** All of it is general praise. */
  praise: boolean
}

function* unitsOf(canonical: string): Generator<Unit> {
  let praiseEnd = 0
  for (let at = 0; at < canonical.length; ) {
    if (!isHan(canonical.charCodeAt(at))) {
      const end = wordEnd(canonical, at)
      const unit = canonical.slice(at, end)
      if (end > at) yield { unit, praise: isPraiseWord(unit) }
      at = Math.max(end, at + 1)
      continue
    }
    if (at >= praiseEnd) praiseEnd = at + praiseAt(canonical, at)
    const inside = at < praiseEnd
    if (at + 1 < canonical.length && isHan(canonical.charCodeAt(at + 1))) {
      const next = at + 1 < praiseEnd || praiseAt(canonical, at + 1) > 0
      yield { unit: canonical.slice(at, at + 2), praise: inside && next }
    }
    at++
  }
}

const isHan = (unit: number): boolean => (kinds[unit] || learn(unit)) === KIND.han
