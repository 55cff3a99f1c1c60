import { DENSE_SHINGLE, isDense, LATIN_SHINGLE, sampleMask, writeShingles } from './shingles.ts'

/** Probes are twice as long as the shingles that similarity is measured by: they are rarer by far. */
const PROBE = 2
/** Texts of a posting list that are kept. Later texts find the earlier ones, never all others. */
const POSTINGS = 128
/** Share of its probes a text has in common with another; as many, its most common ones, need no looking up. */
const SHARED = 0.25
/** Share of its probes, and number, that must be met in another text before the two are compared. */
const WORTH = 0.16
const LEAST_WORTH = 2
/** Candidates given per text, fewer for long texts: all are alike, or the page means to waste our time. */
const MOST = 48
const MOST_UNITS = 24_000
/** Texts of which one is this much shorter are not near-duplicates at any threshold of interest. */
const LENGTH_RATIO = 0.45

/** Gives, for each text in order, earlier texts that may be near-duplicates of it. Every text is asked for once. */
export type Candidates = (text: number) => readonly number[]

/**
 * FracMinHash candidates (Irber et al. 2022) by prefix filter (Bayardo et al., WWW 2007): of each text a sample of its
 * 10-shingles (4-shingles in Chinese) is indexed, the rarest three quarters are looked up, and texts met often enough
 * are candidates. A pair that is similar to 0.5 in 5-shingles (2-shingles) shares nearly half of the probes, of which
 * there are 20 or more.
 *
 * Bounded: a text looks at no more than POSTINGS texts per probe and is given no more than MOST candidates, those with
 * the most probes in common.
 */
export function candidatesAmong(texts: readonly string[]): Candidates {
  const { table, entries, offsets } = indexOf(texts)
  const postings = new Uint32Array(layOut(table))
  /** How often each text was met, above a base that rises by as much with each text, so that nothing is cleared. */
  const met = new Float64Array(texts.length)
  const perClass = new Uint32Array(33)

  /** Rarity class up to which the probes of a text are looked up; 0 when too few of them occur elsewhere. */
  const limitOf = (from: number, to: number, worth: number): number => {
    perClass.fill(0)
    let unique = 0
    for (let i = from; i < to; i++) {
      const count = table[(entries[i] ?? 0) + COUNT] ?? 0
      if (count < 2) unique++
      else perClass[rarity(count)] = (perClass[rarity(count)] ?? 0) + 1
    }
    const shared = Math.ceil((to - from) * SHARED)
    if (to - from - unique < shared) return 0
    let limit = 1
    for (let seen = unique; seen < to - from - shared + worth && limit < 32; limit++) seen += perClass[limit + 1] ?? 0
    return limit
  }
  /** Looks `text` up and enters it. @returns texts met `worth` times. */
  const probe = (text: number, from: number, to: number, worth: number): number[] => {
    const limit = limitOf(from, to, worth)
    const base = text * STRIDE
    const found: number[] = []
    for (let i = from; i < to; i++) {
      const entry = entries[i] ?? 0
      const count = table[entry + COUNT] ?? 0
      if (count < 2) continue
      const start = table[entry + START] ?? 0
      const filled = table[entry + FILLED] ?? 0
      if (rarity(count) <= limit) {
        for (let p = start; p < start + filled; p++) {
          const other = postings[p] ?? 0
          const times = Math.max(base, met[other] ?? 0) + 1
          met[other] = times
          if (times === base + worth) found.push(other)
        }
      }
      if (filled < POSTINGS) {
        postings[start + filled] = text
        table[entry + FILLED] = filled + 1
      }
    }
    return found
  }
  return (text) => {
    const from = offsets[text] ?? 0
    const to = offsets[text + 1] ?? 0
    const length = texts[text]?.length ?? 0
    const found = probe(text, from, to, Math.max(LEAST_WORTH, Math.ceil((to - from) * WORTH)))
    const alike = found.filter((other) => {
      const otherLength = texts[other]?.length ?? 0
      return Math.min(length, otherLength) >= LENGTH_RATIO * Math.max(length, otherLength)
    })
    const most = Math.max(4, Math.min(MOST, Math.floor(MOST_UNITS / length)))
    if (alike.length > most) alike.sort((a, b) => (met[b] ?? 0) - (met[a] ?? 0) || a - b).length = most
    return alike
  }
}

/** More than any text has probes. */
const STRIDE = 2 ** 20

/** 2 for counts of 2 and 3, 3 for 4 to 7, and so on. */
const rarity = (count: number): number => 32 - Math.clz32(count)

/** A probe in the table: its hash, in how many texts it occurs, where its postings begin, how many there are yet. */
const KEY = 0
const COUNT = 1
const START = 2
const FILLED = 3
const WIDTH = 4

interface Index {
  table: Uint32Array
  /** Distinct probes of text i, as positions in `table`: from `offsets[i]` to before `offsets[i + 1]`. */
  entries: Uint32Array
  offsets: Uint32Array
}

function indexOf(texts: readonly string[]): Index {
  const { values, offsets } = sketchesOf(texts)
  const bits = Math.max(8, Math.ceil(Math.log2(values.length * 1.5 + 1)))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  const table = new Uint32Array((last + 1) * WIDTH)
  let written = 0
  for (let text = 0, start = 0; text < texts.length; text++) {
    const end = offsets[text + 1] ?? 0
    for (let i = start; i < end; i++) {
      const key = values[i] ?? 0
      // The mask of the sample fixes the lowest bits, so the place is taken from the highest.
      let slot = key >>> shift
      while (table[slot * WIDTH + COUNT] !== 0 && table[slot * WIDTH + KEY] !== key) slot = (slot + 1) & last
      const entry = slot * WIDTH
      table[entry + KEY] = key
      // Until the postings are laid out, FILLED holds the last text that was counted.
      if (table[entry + FILLED] === text + 1) continue
      table[entry + FILLED] = text + 1
      table[entry + COUNT] = (table[entry + COUNT] ?? 0) + 1
      values[written++] = entry
    }
    start = end
    offsets[text + 1] = written
  }
  return { table, entries: values.subarray(0, written), offsets }
}

/** Gives each probe of two texts or more its place among the postings. @returns how many postings there are room for. */
function layOut(table: Uint32Array): number {
  let total = 0
  for (let entry = 0; entry < table.length; entry += WIDTH) {
    const count = table[entry + COUNT] ?? 0
    if (count < 2) continue
    table[entry + FILLED] = 0
    table[entry + START] = total
    total += Math.min(count, POSTINGS)
  }
  return total
}

function sketchesOf(texts: readonly string[]): { values: Uint32Array; offsets: Uint32Array } {
  let values = new Uint32Array(texts.length * 40 + 64)
  const offsets = new Uint32Array(texts.length + 1)
  let count = 0
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? ''
    if (count + text.length > values.length) {
      const larger = new Uint32Array((count + text.length) * 2)
      larger.set(values)
      values = larger
    }
    const size = PROBE * (isDense(text) ? DENSE_SHINGLE : LATIN_SHINGLE)
    count = writeShingles(text, size, sampleMask(text.length), values, count)
    offsets[i + 1] = count
  }
  return { values: values.subarray(0, count), offsets }
}
