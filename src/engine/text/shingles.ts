/** Characters per shingle: five of an alphabet, or two where a character is a syllable or a word. */
export const LATIN_SHINGLE = 5
export const DENSE_SHINGLE = 2

/** Every eighth shingle of a text of 120 units is sampled, every fourth of a shorter one, fewer of a very long one. */
const SHORT_TEXT = 120
const MANY_SHINGLES = 4_096
const SHORT_BITS = 2
const USUAL_BITS = 3

const MULTIPLIER = 0x01000193

/** Shingle length for a text, by whether every third unit is mostly Chinese, Japanese or Korean. */
export function shingleLength(text: string): number {
  let dense = 0
  let seen = 0
  for (let i = 0; i < text.length; i += 3, seen++) if (text.charCodeAt(i) >= 0x2e80) dense++
  return dense * 2 > seen ? DENSE_SHINGLE : LATIN_SHINGLE
}

/** A growing list of 32-bit numbers, one stretch per text. */
export interface Sketches {
  values: Uint32Array
  /** Where the sketch of text i begins; `offsets[i + 1]` is its end. */
  offsets: Uint32Array
}

/**
 * FracMinHash sketches (Irber et al. 2022; Broder 1997 for shingles): of each text the shingles whose hash begins with
 * a number of zero bits, repeats included. Sketches of texts of different lengths stay comparable, for a shingle that
 * passes more bits passes fewer. One pass.
 */
export function sketchesOf(texts: readonly string[]): Sketches {
  let values = new Uint32Array(texts.length * 40 + 64)
  const offsets = new Uint32Array(texts.length + 1)
  let count = 0
  for (let t = 0; t < texts.length; t++) {
    const text = texts[t] ?? ''
    const worst = count + text.length
    if (worst > values.length) values = grown(values, Math.max(worst, values.length * 2))
    count = sketch(text, shingleLength(text), values, count)
    offsets[t + 1] = count
  }
  return { values, offsets }
}

function sketch(text: string, size: number, values: Uint32Array, from: number): number {
  const { length } = text
  const shift = 32 - sampledBits(length)
  let count = from
  let hash = seedOf(size)
  let power = 1
  for (let i = 0; i < size; i++) {
    power = Math.imul(power, MULTIPLIER)
    hash = (Math.imul(hash, MULTIPLIER) + (i < length ? text.charCodeAt(i) : 0)) | 0
  }
  for (let i = size; ; i++) {
    const mixed = mix(hash)
    if (mixed >>> shift === 0) values[count++] = mixed
    if (i >= length) return count
    hash = (Math.imul(hash, MULTIPLIER) - Math.imul(text.charCodeAt(i - size), power) + text.charCodeAt(i)) | 0
  }
}
