import { KIND, kinds, learn } from './chars.ts'

/** A canonical text as words: those of an alphabet whole, Han and kana sign by sign. */
export interface Tokens {
  /** 32-bit hash of each word. */
  hashes: Int32Array
  /** Span in the canonical text. */
  starts: Uint32Array
  ends: Uint32Array
}

/** Signs from here on stand alone: most of them are a word or half of one. */
const EAST_ASIAN = 0x2e80
/** Words beyond are not compared: aligning two texts is quadratic in them. */
const MOST = 300

const buffer = { hashes: new Int32Array(MOST), starts: new Uint32Array(MOST), ends: new Uint32Array(MOST) }

/** Words of a canonical text, at most 300. Word boundaries of `Intl.Segmenter` differ between browsers: not used. */
export function tokensOf(canonical: string): Tokens {
  let count = 0
  eachWord(canonical, (hash, start, end) => {
    buffer.hashes[count] = hash
    buffer.starts[count] = start
    buffer.ends[count] = end
    return ++count < MOST
  })
  return {
    hashes: buffer.hashes.slice(0, count),
    starts: buffer.starts.slice(0, count),
    ends: buffer.ends.slice(0, count),
  }
}

/** Calls for every word in order until told to stop. One pass, nothing allocated. */
export function eachWord(canonical: string, call: (hash: number, start: number, end: number) => boolean): void {
  let hash = 0
  let start = -1
  const { length } = canonical
  for (let at = 0; at < length; at++) {
    const unit = canonical.charCodeAt(at)
    const kind = kinds[unit] || learn(unit)
    const isWord = kind <= KIND.han || kind >= KIND.mark || (unit === 0x27 && start >= 0)
    if (isWord && unit < EAST_ASIAN) {
      if (start < 0) {
        start = at
        hash = 0
      }
      hash = (Math.imul(hash, 0x01000193) + unit) | 0
      continue
    }
    if (start >= 0 && !call(hash, start, at)) return
    start = -1
    if (isWord && !call(unit, at, at + 1)) return
  }
  if (start >= 0) call(hash, start, length)
}
