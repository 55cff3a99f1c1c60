import { pieces, type Steps } from '../steps.ts'
import { isDense, sampleMask, writeShingles } from './shingles.ts'

/**
 * How texts of an alphabet, and of Chinese, Japanese or Korean, are probed. `length`: characters of a probe, twice or
 * more those of the shingles that similarity is measured by, for they are rarer by far. `skipped`: share of a text's
 * probes, the most common ones, by which it is not found. `shared`: share of all probes, of the text that has fewer,
 * that two texts have in common when they are worth comparing; at similarity 0.5 it is 0.44 and 0.36 on average.
 */
const LATIN = { length: 10, skipped: 0.4, shared: 0.28 }
const DENSE = { length: 5, skipped: 0.35, shared: 0.22 }
/** Share of its probes, and number, that must be met in another text before the two are looked at closer. */
const MET = 0.11
const LEAST_MET = 3
/** Texts kept for each probe. Later texts find the earlier ones, never all others. */
const POSTINGS = 128
/** Candidates given per text, fewer for long texts: all are alike, or the page means to waste our time. */
const MOST = 24
const MOST_UNITS = 12_000
/** Texts of which one is this much shorter are not near-duplicates at any threshold of interest. */
const LENGTH_RATIO = 0.45

/** Gives, for each text in order, earlier texts that may be near-duplicates of it. Every text is asked for once. */
export type Candidates = (text: number) => readonly number[]

/**
 * FracMinHash candidates (Irber et al. 2022) by prefix filter (Bayardo et al., WWW 2007): of each text a sample of its
 * 10-shingles (5-shingles in Chinese) is taken, the rarer ones are indexed, and texts met often enough are candidates.
 *
 * Bounded: a text looks at no more than POSTINGS texts per probe and is given no more than MOST candidates, those met
 * most often. All tables together are a few times the size of the sample.
 */
export function* candidatesAmong(texts: readonly string[]): Steps<Candidates> {
  const sketches = yield* sketchesOf(texts)
  yield
  const { places, offsets } = rarestOf(sketches, texts.length)
  yield
  const starts = layOut(places, sketches.bits)
  const lengths = Uint32Array.from(texts, ({ length }) => length)
  const postings = new Uint32Array(starts[starts.length - 1] ?? 0)
  const filled = new Uint8Array(starts.length)
  /** How often each text was met, above a base that rises by as much with each text, so that nothing is cleared. */
  const met = new Int32Array(texts.length)
  const alike = comparing(sketches)

  /** Looks `text` up and enters it. @returns texts met often enough. */
  const probe = (text: number): number[] => {
    const base = text * STRIDE
    const enough = base + leastMet((sketches.offsets[text + 1] ?? 0) - (sketches.offsets[text] ?? 0))
    const found: number[] = []
    const end = offsets[text + 1] ?? 0
    for (let i = offsets[text] ?? 0; i < end; i++) {
      const place = places[i] ?? 0
      const start = starts[place] ?? 0
      const count = filled[place] ?? 0
      // Once more in the same text.
      if (count > 0 && postings[start + count - 1] === text) continue
      for (let p = start; p < start + count; p++) {
        const other = postings[p] ?? 0
        const known = met[other] ?? 0
        const times = known > base ? known + 1 : base + 1
        met[other] = times
        if (times === enough) found.push(other)
      }
      if (count < POSTINGS) {
        postings[start + count] = text
        filled[place] = count + 1
      }
    }
    return found
  }
  return (text) => {
    const length = lengths[text] ?? 0
    const found = probe(text).filter((other) => {
      const otherLength = lengths[other] ?? 0
      return Math.min(length, otherLength) >= LENGTH_RATIO * Math.max(length, otherLength) && alike(text, other)
    })
    const most = Math.max(4, Math.min(MOST, Math.floor(MOST_UNITS / length)))
    if (found.length > most) found.sort((a, b) => (met[b] ?? 0) - (met[a] ?? 0) || a - b).length = most
    return found
  }
}

const leastMet = (probes: number): number => Math.max(LEAST_MET, Math.round(probes * MET))

/** More than any text has probes. */
const STRIDE = 2_048

interface Sketches {
  /** Sampled hashes of text i: from `offsets[i]` to before `offsets[i + 1]`, with repeats. */
  values: Uint32Array
  offsets: Uint32Array
  /** 1 for texts probed as `DENSE`. */
  dense: Uint8Array
  /** The table of places has 2^bits; a few probes share one, which can only add a comparison. */
  bits: number
}

function* sketchesOf(texts: readonly string[]): Steps<Sketches> {
  const full = pieces()
  let values = new Uint32Array(texts.length * 60 + 64)
  const offsets = new Uint32Array(texts.length + 1)
  const dense = Uint8Array.from(texts, (text) => (isDense(text) ? 1 : 0))
  let count = 0
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? ''
    if (count + text.length > values.length) {
      const larger = new Uint32Array((count + text.length) * 2)
      larger.set(values)
      values = larger
    }
    const { length } = dense[i] ? DENSE : LATIN
    count = writeShingles(text, length, sampleMask(text.length, dense[i] === 1), values, count)
    offsets[i + 1] = count
    if (full(text.length)) yield
  }
  return { values: values.subarray(0, count), offsets, dense, bits: Math.ceil(Math.log2(count * 2 + 256)) }
}

/**
 * The places of the probes by which each text can be found: those that occur again somewhere, the rarest first, without
 * the most common part. None where too few occur again for anything to be similar.
 */
function rarestOf(
  { values, offsets, dense, bits }: Sketches,
  texts: number,
): { places: Uint32Array; offsets: Uint32Array } {
  const shift = 32 - bits
  const counts = new Uint8Array(2 ** bits)
  for (let i = 0; i < values.length; i++) {
    const place = (values[i] ?? 0) >>> shift
    const count = counts[place] ?? 0
    if (count < 255) counts[place] = count + 1
  }
  const places = new Uint32Array(values.length)
  const ends = new Uint32Array(texts + 1)
  const perClass = new Uint32Array(10)
  let written = 0
  for (let text = 0; text < texts; text++) {
    const start = offsets[text] ?? 0
    const end = offsets[text + 1] ?? 0
    perClass.fill(0)
    for (let i = start; i < end; i++) {
      const rarity = 32 - Math.clz32(counts[(values[i] ?? 0) >>> shift] ?? 0)
      perClass[rarity] = (perClass[rarity] ?? 0) + 1
    }
    const unique = perClass[1] ?? 0
    const { skipped, shared } = dense[text] ? DENSE : LATIN
    if (end - start - unique >= (end - start) * shared) {
      let limit = 1
      for (let seen = unique; seen < (end - start) * (1 - skipped) + leastMet(end - start) && limit < 9; limit++)
        seen += perClass[limit + 1] ?? 0
      for (let i = start; i < end; i++) {
        const place = (values[i] ?? 0) >>> shift
        const rarity = 32 - Math.clz32(counts[place] ?? 0)
        if (rarity > 1 && rarity <= limit) places[written++] = place
      }
    }
    ends[text + 1] = written
  }
  return { places: places.subarray(0, written), offsets: ends }
}

/**
 * Numbers the places in the order they are met, in `places` itself: numbers close together stay in the cache.
 * @returns where the postings of each number begin; one more at the end.
 */
function layOut(places: Uint32Array, bits: number): Uint32Array {
  const numbers = new Uint32Array(2 ** bits)
  const starts = new Uint32Array(places.length + 2)
  let last = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    const number = numbers[place] || ++last
    numbers[place] = number
    places[i] = number
    starts[number] = (starts[number] ?? 0) + 1
  }
  let total = 0
  for (let number = 0; number <= last + 1; number++) {
    const count = starts[number] ?? 0
    starts[number] = total
    total += Math.min(count, POSTINGS)
  }
  return starts.subarray(0, last + 2)
}

/** The little table in which one sketch is looked up has 2^11 slots; keys that collide in it are not counted. */
const SLOT_BITS = 11

/** Whether the sketches of two texts share enough to compare the texts. The first is kept for the next question. */
function comparing({ values, offsets, dense }: Sketches): (text: number, other: number) => boolean {
  const shift = 32 - SLOT_BITS
  const keys = new Uint32Array(2 ** SLOT_BITS)
  let loaded = 0
  return (text, other) => {
    const from = offsets[text] ?? 0
    const to = offsets[text + 1] ?? 0
    if (loaded !== text) {
      const end = offsets[loaded + 1] ?? 0
      for (let i = offsets[loaded] ?? 0; i < end; i++) keys[(values[i] ?? 0) >>> shift] = 0
      for (let i = from; i < to; i++) keys[(values[i] ?? 0) >>> shift] = values[i] ?? 0
      loaded = text
    }
    const start = offsets[other] ?? 0
    const end = offsets[other + 1] ?? 0
    let shared = 0
    for (let i = start; i < end; i++) {
      const key = values[i] ?? 0
      if (keys[key >>> shift] === key) shared++
    }
    return shared >= (dense[text] ? DENSE : LATIN).shared * Math.min(to - from, end - start)
  }
}
