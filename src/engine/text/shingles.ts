/** Characters per shingle, in an alphabet and where a character is a syllable or a word (Chinese, Japanese, Korean). */
export const LATIN_SHINGLE = 5
export const DENSE_SHINGLE = 2

/** Sampled shingles aimed at; a text gives up to twice as many, or every eighth (every fourth in Chinese). */
const SAMPLE = 20
const LATIN_BITS = 3
const DENSE_BITS = 2
/** Beyond this length ever fewer are sampled. */
const LONG_TEXT = 4_096

const MULTIPLIER = 0x01000193

/** Whether most of a text, looking at every third unit, is Chinese, Japanese or Korean. */
export function isDense(text: string): boolean {
  let balance = 0
  for (let i = 0; i < text.length; i += 3) balance += text.charCodeAt(i) >= 0x2e80 ? 1 : -1
  return balance > 0
}

/**
 * Mask of hash bits that must be zero for a shingle to be sampled from a text of `length` (FracMinHash). What passes a
 * longer mask passes a shorter one, so sketches of texts of different lengths stay comparable.
 */
export function sampleMask(length: number, dense: boolean): number {
  const most = (dense ? DENSE_BITS : LATIN_BITS) + Math.max(0, Math.ceil(Math.log2(length / LONG_TEXT)))
  return 2 ** Math.max(0, Math.min(most, Math.floor(Math.log2(length / SAMPLE)))) - 1
}

/** Every shingle: the mask that asks for nothing. */
export const ALL_SHINGLES = 0

/**
 * Writes the hashes of the shingles of `text` that have no bit of `mask` to `out` from `at`, in text order and with
 * repeats. A text shorter than a shingle has none. `out` must have room for `text.length` more. One pass.
 * @returns the position after the last one written.
 */
export function writeShingles(text: string, size: number, mask: number, out: Uint32Array, at: number): number {
  const { length } = text
  if (length < size) return at
  let power = 1
  let hash = 0
  for (let i = 0; i < size; i++) {
    power = Math.imul(power, MULTIPLIER)
    hash = (Math.imul(hash, MULTIPLIER) + text.charCodeAt(i)) | 0
  }
  // Shingles of two lengths never meet: each has hashes of its own.
  const seed = Math.imul(size, 0x9e3779b1)
  let written = at
  for (let i = size; ; i++) {
    const seeded = hash ^ seed
    let mixed = Math.imul(seeded ^ (seeded >>> 15), 0x85ebca6b)
    mixed ^= mixed >>> 16
    if ((mixed & mask) === 0) out[written++] = mixed
    if (i >= length) return written
    hash = (Math.imul(hash, MULTIPLIER) - Math.imul(text.charCodeAt(i - size), power) + text.charCodeAt(i)) | 0
  }
}
