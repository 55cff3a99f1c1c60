import { pieces, type Steps } from '../steps.ts'
import { isDense } from '../text/shingles.ts'
import { eachWord } from '../text/words.ts'
import { type Links, linked, postingsFor, SUPPORT } from './anchors.ts'

/** Words of a text that are looked at: templates are short. */
const MOST = 120
/** Two words this near each other, with whatever between them, are a pair. */
const REACH = 3
/**
 * So many texts have all their pairs looked at; of twice as many every second pair: a campaign has more members in a
 * large listing, and the tables of pairs stay as small.
 */
const ALL_PAIRS = 800
/** A pair in more than this share of the texts is a turn of phrase. */
const COMMON = 0.08
/** A word in more than this share of the texts makes no pair. */
const COMMON_WORD = 0.2
/** Pairs by which a text is looked up; what two texts must have in common before they are linked. */
const LOOKED_UP = 32
const SHARED = 4
const SHARED_SHARE = 0.2
const LINKS = 12

/**
 * Links texts that share pairs of words in order with other words between them: where a third of a text's words are
 * replaced no three in a row are left, though half of the pairs with a gap are. Skip-bigrams (Lin & Och, ACL 2004).
 * Each text looks at a fixed number of earlier ones, so a pass over the text is what it costs.
 * @param texts canonical, all different.
 */
export function* retoldLinks(texts: readonly string[]): Steps<Links> {
  const full = pieces()
  const { words, offsets } = yield* wordsOf(texts)
  yield
  dropCommon(words, offsets, Math.max(SUPPORT * 3, COMMON_WORD * texts.length))
  yield
  const halvings = Math.max(0, Math.round(Math.log2(texts.length / ALL_PAIRS)))
  const mask = 2 ** halvings - 1
  const bits = Math.ceil(Math.log2((6 * words.length) / 2 ** halvings + 256))
  const shift = 32 - bits
  const pairs = new Uint32Array(MOST * REACH)
  const counts = new Uint16Array(2 ** bits)
  for (let text = 0; text < texts.length; text++) {
    const count = pairsOf(words, offsets[text] ?? 0, offsets[text + 1] ?? 0, mask, pairs)
    for (let i = 0; i < count; i++) bump(counts, (pairs[i] ?? 0) >>> shift)
    if (full(512)) yield
  }
  const most = Math.max(SUPPORT * 4, COMMON * texts.length)
  const met = new Uint16Array(texts.length)
  const postings = postingsFor(bits, texts.length * LOOKED_UP)
  const own = new Uint32Array(LOOKED_UP)
  const links: number[][] = []
  for (let text = 0; text < texts.length; text++) {
    const count = pairsOf(words, offsets[text] ?? 0, offsets[text + 1] ?? 0, mask, pairs)
    const kept = lowest(pairs, count, counts, shift, most, own)
    links.push(kept < SHARED ? [] : linked(text, own, kept, postings, met, RULE))
    if (full(512)) yield
  }
  return links
}

const RULE = { shared: SHARED, share: SHARED_SHARE, links: LINKS }

function bump(counts: Uint16Array, slot: number): void {
  const count = counts[slot] ?? 0
  if (count < 0xffff) counts[slot] = count + 1
}

const spread = (word: number): number => {
  const mixed = Math.imul(word ^ (word >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** Takes out what more than `most` words of all texts are, so that pairs reach over it. */
function dropCommon(words: Int32Array, offsets: Uint32Array, most: number): void {
  const shift = 32 - Math.ceil(Math.log2(words.length + 256))
  const held = new Uint16Array(2 ** (32 - shift))
  for (const word of words) bump(held, spread(word) >>> shift)
  let kept = 0
  let from = 0
  for (let text = 1; text < offsets.length; text++) {
    const to = offsets[text] ?? 0
    for (let i = from; i < to; i++) {
      const word = words[i] ?? 0
      if ((held[spread(word) >>> shift] ?? 0) <= most) words[kept++] = word
    }
    offsets[text] = kept
    from = to
  }
}

/** Words of all texts, one after another; of Han, each two neighbours as one. */
function* wordsOf(texts: readonly string[]): Steps<{ words: Int32Array; offsets: Uint32Array }> {
  const full = pieces()
  const words = new Int32Array(texts.reduce((sum, { length }) => sum + Math.min(MOST, length), 0))
  const offsets = new Uint32Array(texts.length + 1)
  let count = 0
  for (let text = 0; text < texts.length; text++) {
    const canonical = texts[text] ?? ''
    const dense = isDense(canonical)
    let before = 0
    const end = count + MOST
    eachWord(canonical, (word) => {
      if (!dense) words[count++] = word
      else if (before !== 0) words[count++] = Math.imul(before, 0x9e3779b1) ^ word
      before = word
      return count < end
    })
    offsets[text + 1] = count
    if (full(canonical.length)) yield
  }
  return { words: words.subarray(0, count), offsets }
}

/** Writes the hashes of a text's pairs to `out`. @returns how many. */
function pairsOf(words: Int32Array, from: number, to: number, mask: number, out: Uint32Array): number {
  let count = 0
  let a = 0
  let b = 0
  let c = 0
  for (let i = from; i < to; i++) {
    const word = words[i] ?? 0
    const mixed = Math.imul(word, 0xc2b2ae35)
    for (let reach = 1; reach <= REACH && reach <= i - from; reach++) {
      let hash = Math.imul(reach === 1 ? c : reach === 2 ? b : a, 0x2c1b3c6d) ^ mixed
      hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2d)
      hash ^= hash >>> 13
      if ((hash & mask) === 0) out[count++] = hash
    }
    a = b
    b = c
    c = word
  }
  return count
}

/** Writes the slots of the pairs that some other texts have too, the lowest first and each once. @returns how many. */
function lowest(
  pairs: Uint32Array,
  count: number,
  counts: Uint16Array,
  shift: number,
  most: number,
  out: Uint32Array,
): number {
  let kept = 0
  for (let i = 0; i < count; i++) {
    const slot = (pairs[i] ?? 0) >>> shift
    const times = counts[slot] ?? 0
    if (times < SUPPORT || times > most) continue
    let at = kept
    while (at > 0 && (out[at - 1] ?? 0) > slot) at--
    if ((at > 0 && out[at - 1] === slot) || at >= LOOKED_UP) continue
    if (kept < LOOKED_UP) kept++
    out.copyWithin(at + 1, at, kept - 1)
    out[at] = slot
  }
  return kept
}
