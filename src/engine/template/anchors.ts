import { pieces, type Steps } from '../steps.ts'
import { isDense } from '../text/shingles.ts'
import { eachWord } from '../text/words.ts'

/** Words of an anchor: three of an alphabet, four Han characters. Of the latter every second one is looked at. */
const LENGTH = { latin: 3, dense: 4 }
/** Texts in which an anchor stands before it may belong to a template. */
export const SUPPORT = 4
/** Share of a text's anchors that must stand in other texts too. */
const REPEATED = 0.15
/** Anchors by which a text is looked up, and texts kept for each. */
const LOOKED_UP = 20
const POSTINGS = 32
/** Anchors, and share of them, that two texts have in common before they are linked; links kept per text. */
const SHARED = 3
const SHARED_SHARE = 0.25
const LINKS = 8

/** For each text the earlier ones that share word sequences with it, those that share most first. */
export type Links = readonly (readonly number[])[]

/**
 * Links texts that have some short word sequences in common, though too few to be near-duplicates. Each text looks at
 * a fixed number of earlier ones, so a pass over the text is what it costs.
 * @param texts canonical, all different.
 */
export function* linksAmong(texts: readonly string[]): Steps<Links> {
  const { anchors, offsets } = yield* anchorsOf(texts)
  const bits = Math.ceil(Math.log2(anchors.length * 2 + 256))
  const shift = 32 - bits
  const counts = new Uint16Array(2 ** bits)
  for (let i = 0; i < anchors.length; i++) {
    const slot = (anchors[i] ?? 0) >>> shift
    const count = counts[slot] ?? 0
    if (count < 0xffff) counts[slot] = count + 1
  }
  yield
  const full = pieces()
  const postings = new Map<number, number[]>()
  const met = new Uint16Array(texts.length)
  return yield* eachText(
    texts.length,
    (text) => {
      const all = anchors.subarray(offsets[text], offsets[text + 1])
      const repeated = all.filter((anchor) => (counts[anchor >>> shift] ?? 0) >= SUPPORT)
      if (repeated.length < SHARED || repeated.length < REPEATED * all.length) return []
      return linked(text, repeated.sort().subarray(0, LOOKED_UP), postings, met)
    },
    full,
  )
}

function* eachText<T>(count: number, work: (text: number) => T, full: (units: number) => boolean): Steps<T[]> {
  const out: T[] = []
  for (let text = 0; text < count; text++) {
    out.push(work(text))
    if (full(64)) yield
  }
  return out
}

/** Looks a text up by its anchors and enters it. */
function linked(text: number, own: Uint32Array, postings: Map<number, number[]>, met: Uint16Array): number[] {
  const found: number[] = []
  for (const anchor of own) {
    const list = postings.get(anchor)
    if (!list) {
      postings.set(anchor, [text])
      continue
    }
    for (const other of list) {
      const times = (met[other] ?? 0) + 1
      met[other] = times
      if (times === 1) found.push(other)
    }
    if (list.length < POSTINGS) list.push(text)
  }
  const enough = Math.max(SHARED, SHARED_SHARE * own.length)
  const near = found.filter((other) => (met[other] ?? 0) >= enough)
  near.sort((a, b) => (met[b] ?? 0) - (met[a] ?? 0) || a - b)
  for (const other of found) met[other] = 0
  return near.slice(0, LINKS)
}

/** Distinct anchors of each text, ascending within it: from `offsets[i]` to before `offsets[i + 1]`. */
function* anchorsOf(texts: readonly string[]): Steps<{ anchors: Uint32Array; offsets: Uint32Array }> {
  const full = pieces()
  const offsets = new Uint32Array(texts.length + 1)
  let anchors = new Uint32Array(texts.reduce((sum, { length }) => sum + (length >> 1) + 8, 0))
  let count = 0
  for (let text = 0; text < texts.length; text++) {
    const canonical = texts[text] ?? ''
    if (count + canonical.length > anchors.length) {
      const larger = new Uint32Array(count * 2 + canonical.length)
      larger.set(anchors)
      anchors = larger
    }
    count = writeAnchors(canonical, anchors, count)
    offsets[text + 1] = count
    if (full(canonical.length)) yield
  }
  return { anchors: anchors.subarray(0, count), offsets }
}

function writeAnchors(canonical: string, into: Uint32Array, from: number): number {
  const dense = isDense(canonical)
  const length = dense ? LENGTH.dense : LENGTH.latin
  const sampled = dense ? 1 : 0
  let a = 0
  let b = 0
  let c = 0
  let words = 0
  let count = from
  eachWord(canonical, (word) => {
    let mixed =
      Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39) ^ Math.imul(c, 0x85ebca6b) ^ Math.imul(word, 0xc2b2ae35)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2d)
    mixed ^= mixed >>> 13
    if (dense) a = b
    b = c
    c = word
    if (++words >= length && (mixed & sampled) === 0) into[count++] = mixed
    return true
  })
  into.subarray(from, count).sort()
  let kept = from
  for (let i = from; i < count; i++) if (i === from || into[i] !== into[i - 1]) into[kept++] = into[i] ?? 0
  return kept
}
