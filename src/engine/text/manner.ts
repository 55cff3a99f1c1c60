import { isDense } from './shingles.ts'

/** How a text is written, whatever it says. */
export interface Manner {
  /** Different characters (Chinese, Japanese, Korean) or words per stretch of text, 0 to 1; low in short and repeating texts. */
  variety: number
  /** Words that weigh, doubt or deny: "but", "only", 但, 一般, 不. */
  doubts: number
  /** Numbers written in digits. */
  figures: number
}

/** Length of a stretch, and what is added to it so that a short text is not called rich, by kind of writing. */
const STRETCH = { dense: 60, words: 40 }
const DAMPING = { dense: 8, words: 5 }

/** Single Han characters that most often weigh, hedge or deny. One character each, so that one look-up decides. */
const DOUBT_SIGNS = new Set(Array.from('但却虽般略偏稍较算似不没差贵难少慢无', (sign) => sign.charCodeAt(0)))
const DOUBT_WORDS =
  /\b(?:but|however|although|though|except|only|somewhat|bit|not|no|never|small|wish|could|little|nothing|without|aber|nur|leider|mais|seulement|pero|solo)\b|n't\b/g

/** Seen marks per unit, or per word hash, stamped with the number of the stretch: clearing them would cost more. */
const SEEN = new Uint32Array(0x10000)
let stamp = 0

/** @param canonical text in canonical form. One pass; '' gives zeros. */
export function mannerOf(canonical: string): Manner {
  return isDense(canonical) ? denseManner(canonical) : wordManner(canonical)
}

function denseManner(text: string): Manner {
  let [different, length, sum, total, doubts, figures] = [0, 0, 0, 0, 0, 0]
  let digit = false
  stamp = next()
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isDigit = unit >= 48 && unit <= 57
    if (isDigit && !digit) figures++
    digit = isDigit
    if (unit < 0x30) continue
    if (unit >= 0x3000 && DOUBT_SIGNS.has(unit)) doubts++
    if (SEEN[unit] !== stamp) different++
    SEEN[unit] = stamp
    if (++length < STRETCH.dense) continue
    sum += (different / (length + DAMPING.dense)) * length
    total += length
    stamp = next()
    different = 0
    length = 0
  }
  return { variety: mean(sum, total, different, length, DAMPING.dense), doubts, figures }
}

function wordManner(text: string): Manner {
  let [different, length, sum, total, figures, hash, letters] = [0, 0, 0, 0, 0, 0, 0]
  let digit = false
  stamp = next()
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const isDigit = unit >= 48 && unit <= 57
    if (isDigit && !digit) figures++
    digit = isDigit
    if ((unit >= 97 && unit <= 122) || unit === 39 || unit >= 0xc0) {
      hash = (Math.imul(hash, 31) + unit) | 0
      letters++
      continue
    }
    if (letters === 0) continue
    const slot = (hash ^ (hash >>> 16)) & 0xffff
    if (SEEN[slot] !== stamp) different++
    SEEN[slot] = stamp
    hash = 0
    letters = 0
    if (++length < STRETCH.words) continue
    sum += (different / (length + DAMPING.words)) * length
    total += length
    stamp = next()
    different = 0
    length = 0
  }
  const doubts = text.match(DOUBT_WORDS)?.length ?? 0
  return { variety: mean(sum, total, different, length, DAMPING.words), doubts, figures }
}

/** Mean over whole stretches, with the rest counted by its length. A rest of a few words is left out of a long text. */
function mean(sum: number, total: number, different: number, length: number, damping: number): number {
  if (total === 0) return length === 0 ? 0 : different / (length + damping)
  const usable = length >= 2 * damping
  const rest = usable ? (different / (length + damping)) * length : 0
  return (sum + rest) / (total + (usable ? length : 0))
}

function next(): number {
  if (stamp === 0xffffffff) SEEN.fill(0)
  return stamp === 0xffffffff ? 1 : stamp + 1
}
