import { pieces, type Steps } from '../steps.ts'
import { isDense } from '../text/shingles.ts'
import { eachWord } from '../text/words.ts'

/** Words of an anchor: three of an alphabet, four Han characters. */
const LENGTH = { latin: 3, dense: 4 }
/** Anchors that are looked at, as a mask of hash bits: fewer in a large listing, where a campaign has more members. */
const SAMPLED = { latin: 0, dense: 1, latinLarge: 1, denseLarge: 3 }
const LARGE = 1_000
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
const RULE = { shared: SHARED, share: SHARED_SHARE, links: LINKS }

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
  const met = new Uint16Array(texts.length)
  const postings = postingsFor(bits, texts.length * LOOKED_UP)
  const own = new Uint32Array(LOOKED_UP)
  const links: number[][] = []
  for (let text = 0; text < texts.length; text++) {
    const count = lowestRepeated(anchors, offsets[text] ?? 0, offsets[text + 1] ?? 0, counts, shift, own)
    links.push(count < SHARED ? [] : linked(text, own, count, postings, met, RULE))
    if (full(64)) yield
  }
  return links
}

/**
 * Writes the slots of a text's anchors that stand in other texts too, the lowest first and each once, to `out`.
 * @returns how many; 0 where too small a part of the anchors does.
 */
function lowestRepeated(
  anchors: Uint32Array,
  from: number,
  to: number,
  counts: Uint16Array,
  shift: number,
  out: Uint32Array,
): number {
  let repeated = 0
  let kept = 0
  for (let i = from; i < to; i++) {
    const slot = (anchors[i] ?? 0) >>> shift
    if ((counts[slot] ?? 0) < SUPPORT) continue
    repeated++
    let at = kept
    while (at > 0 && (out[at - 1] ?? 0) > slot) at--
    if ((at > 0 && out[at - 1] === slot) || at >= LOOKED_UP) continue
    if (kept < LOOKED_UP) kept++
    out.copyWithin(at + 1, at, kept - 1)
    out[at] = slot
  }
  return repeated < REPEATED * (to - from) ? 0 : kept
}

/** Lists of texts by slot, in typed arrays: entry i holds a text and the entry before it. */
export interface Postings {
  last: Int32Array
  lengths: Uint8Array
  texts: Uint32Array
  before: Int32Array
  count: number
}

export const postingsFor = (bits: number, most: number): Postings => ({
  last: new Int32Array(2 ** bits).fill(-1),
  lengths: new Uint8Array(2 ** bits),
  texts: new Uint32Array(most),
  before: new Int32Array(most),
  count: 0,
})

/** What two texts must have in common before they are linked, and links kept. */
interface Rule {
  shared: number
  share: number
  links: number
}

/** Looks a text up by its slots and enters it. */
export function linked(
  text: number,
  own: Uint32Array,
  count: number,
  postings: Postings,
  met: Uint16Array,
  rule: Rule,
): number[] {
  const { last, lengths, texts, before } = postings
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const slot = own[i] ?? 0
    const first = last[slot] ?? -1
    for (let entry = first; entry >= 0; entry = before[entry] ?? -1) {
      const other = texts[entry] ?? 0
      const times = (met[other] ?? 0) + 1
      met[other] = times
      if (times === 1) found.push(other)
    }
    if ((lengths[slot] ?? 0) >= POSTINGS) continue
    lengths[slot] = (lengths[slot] ?? 0) + 1
    texts[postings.count] = text
    before[postings.count] = first
    last[slot] = postings.count++
  }
  const enough = Math.max(rule.shared, rule.share * count)
  const near = found.filter((other) => (met[other] ?? 0) >= enough)
  near.sort((a, b) => (met[b] ?? 0) - (met[a] ?? 0) || a - b)
  for (const other of found) met[other] = 0
  return near.slice(0, rule.links)
}

/** Anchors of each text, in its order and with repeats: from `offsets[i]` to before `offsets[i + 1]`. */
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
    count = writeAnchors(canonical, texts.length > LARGE, anchors, count)
    offsets[text + 1] = count
    if (full(canonical.length)) yield
  }
  return { anchors: anchors.subarray(0, count), offsets }
}

function writeAnchors(canonical: string, large: boolean, into: Uint32Array, from: number): number {
  const dense = isDense(canonical)
  const length = dense ? LENGTH.dense : LENGTH.latin
  const sampled = dense ? (large ? SAMPLED.denseLarge : SAMPLED.dense) : large ? SAMPLED.latinLarge : SAMPLED.latin
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
  return count
}
