import { ALL_SHINGLES, DENSE_SHINGLE, isDense, LATIN_SHINGLE, writeShingles } from './shingles.ts'

/** Compares texts by the shingles they have in common, one text with others at a time; its buffers are reused. */
export interface Overlap {
  /**
   * Exact Jaccard similarity, 0 to 1, of the shingle sets of two texts; 0 as soon as it is known to be less than
   * `least`. Linear in the length of `other`, and in that of `text` when it differs from the last call's.
   */
  similarity: (text: number, other: number, least: number) => number
}

/** Exact up to collisions of 32-bit hashes. Texts of different shingle length have nothing in common. */
export function overlapOf(texts: readonly string[]): Overlap {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 1)
  const bits = Math.ceil(Math.log2(longest * 2)) + 1
  const shift = 32 - bits
  const last = 2 ** bits - 1
  const keys = new Uint32Array(last + 1)
  /** Round in which a slot was filled, and in which it was last counted: rounds never repeat, so nothing is cleared. */
  const filledIn = new Uint32Array(last + 1)
  const countedIn = new Uint32Array(last + 1)
  const shingles = new Uint32Array(longest)
  const sizes = Uint8Array.from(texts, (text) => (isDense(text) ? DENSE_SHINGLE : LATIN_SHINGLE))
  /** Number of distinct shingles, once known. */
  const distinct = new Uint32Array(texts.length)
  let loaded = -1
  let filling = 0
  let counting = 0

  const read = (text: number): number => writeShingles(texts[text] ?? '', sizes[text] ?? 1, ALL_SHINGLES, shingles, 0)

  const load = (text: number): void => {
    loaded = text
    filling++
    let count = 0
    const end = read(text)
    for (let i = 0; i < end; i++) {
      const key = shingles[i] ?? 0
      let slot = key >>> shift
      while (filledIn[slot] === filling && keys[slot] !== key) slot = (slot + 1) & last
      if (filledIn[slot] === filling) continue
      filledIn[slot] = filling
      keys[slot] = key
      count++
    }
    distinct[text] = count
  }
  /** Shingles of `other` that the loaded text has too; −1 as soon as they cannot be `wanted`. */
  const count = (other: number, wanted: number): number => {
    counting++
    let shared = 0
    const end = read(other)
    for (let i = 0; i < end; i++) {
      if (shared + end - i < wanted) return -1
      const key = shingles[i] ?? 0
      let slot = key >>> shift
      while (filledIn[slot] === filling && keys[slot] !== key) slot = (slot + 1) & last
      if (filledIn[slot] !== filling || countedIn[slot] === counting) continue
      countedIn[slot] = counting
      shared++
    }
    return shared
  }
  return {
    similarity: (text, other, least) => {
      if (sizes[text] !== sizes[other]) return 0
      if (text !== loaded) load(text)
      const shared = count(other, least * (distinct[text] ?? 0))
      if (shared <= 0) return 0
      if (!distinct[other]) load(other)
      const similarity = shared / ((distinct[text] ?? 0) + (distinct[other] ?? 0) - shared)
      return similarity < least ? 0 : similarity
    },
  }
}
