import { ALL_SHINGLES, DENSE_SHINGLE, isDense, LATIN_SHINGLE, writeShingles } from './shingles.ts'

const shingleLength = (text: string): number => (isDense(text) ? DENSE_SHINGLE : LATIN_SHINGLE)

/** Counts shingles that texts have in common with one text at a time; its buffers are reused. */
export interface Overlap {
  /** Sets the text that others are compared with. */
  load: (index: number) => void
  /**
   * Exact Jaccard similarity, 0 to 1, of the shingle sets of the loaded text and another; 0 as soon as it is known to
   * be less than `least`. Linear in the length of the other.
   */
  similarity: (index: number, least: number) => number
}

/**
 * Exact Jaccard similarity over `texts` (up to collisions of 32-bit hashes). Texts of different shingle length have
 * nothing in common. Loading is linear, with one hash table for all.
 */
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
  /** Number of distinct shingles, once known. */
  const distinct = new Uint32Array(texts.length)
  let loaded = -1
  let size = 0
  let filling = 0
  let counting = 0

  const read = (index: number): number => {
    const text = texts[index] ?? ''
    return writeShingles(text, shingleLength(text), ALL_SHINGLES, shingles, 0)
  }
  const load = (index: number): void => {
    if (index === loaded) return
    loaded = index
    size = shingleLength(texts[index] ?? '')
    filling++
    let count = 0
    const end = read(index)
    for (let i = 0; i < end; i++) {
      const key = shingles[i] ?? 0
      let slot = key >>> shift
      while (filledIn[slot] === filling && keys[slot] !== key) slot = (slot + 1) & last
      if (filledIn[slot] === filling) continue
      filledIn[slot] = filling
      keys[slot] = key
      count++
    }
    distinct[index] = count
  }
  const similarity = (index: number, least: number): number => {
    const text = texts[index] ?? ''
    if (shingleLength(text) !== size) return 0
    const mine = distinct[loaded] ?? 0
    counting++
    let shared = 0
    const end = read(index)
    for (let i = 0; i < end; i++) {
      if (shared + end - i < least * mine) return 0
      const key = shingles[i] ?? 0
      let slot = key >>> shift
      while (filledIn[slot] === filling && keys[slot] !== key) slot = (slot + 1) & last
      if (filledIn[slot] !== filling || countedIn[slot] === counting) continue
      countedIn[slot] = counting
      shared++
    }
    if (!distinct[index]) {
      const back = loaded
      load(index)
      load(back)
    }
    const union = mine + (distinct[index] ?? 0) - shared
    return union > 0 ? shared / union : 0
  }
  return { load, similarity }
}
