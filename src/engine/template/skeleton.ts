import { type Tokens, tokensOf } from '../text/words.ts'
import { align, type Fit, fitOf } from './align.ts'

/** Words that several texts have in the same order, with other words between them. */
export interface Skeleton {
  /** The text that the skeleton was taken from. */
  medoid: number
  /** Texts that follow it, the medoid among them, ascending. */
  members: number[]
  /** Runs of words that stand together, as spans of the medoid's canonical text. */
  runs: { start: number; end: number }[]
  /** Whether there are other words before the first run, after each run. */
  slots: boolean[]
  /** Median share of a member's words that the skeleton makes up, 0 to 1. */
  coverage: number
}

/** Texts aligned to find the skeleton, and to check it, at most. */
const ALIGNED = 8
const CHECKED = 400
/** How far the texts of one skeleton may differ. */
export interface Tolerance {
  /** Share of aligned texts that must have a word: first, then among those that fit. */
  first: number
  agreed: number
  /** Share of the skeleton's words that a member must have. */
  fits: number
  /** Share of a member's words, in the median, that must be skeleton. */
  coverage: number
  /** The same of every member: where few words must agree, a long text has them by chance. 0 where nothing is asked. */
  own: number
}

/** Slots are filled anew, the rest is copied. */
export const FILLED: Tolerance = { first: 0.6, agreed: 0.8, fits: 0.75, coverage: 0.4, own: 0 }
/** A third of the words are replaced anywhere: two copies have half of their words in common, in order. */
export const RETOLD: Tolerance = { first: 0.45, agreed: 0.5, fits: 0.5, coverage: 0.3, own: 0.2 }
/** A skeleton is no shorter than this, in words and in Han characters. */
const SHORTEST = { latin: 8, dense: 14 }
/** Single Han characters between slots are chance. */
const RUN = { latin: 1, dense: 2 }
/** Different fillers in one slot, and people who fill it. The details page says both. */
export const FILLERS = 3
export const FEWEST = 4

/** Words of texts, each taken apart once. */
export type TokensOf = (text: number) => Tokens

/** Takes texts apart when asked, and remembers. */
export function tokensAmong(texts: readonly string[]): TokensOf {
  const known = new Map<number, Tokens>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const tokens = tokensOf(texts[text] ?? '')
    known.set(text, tokens)
    return tokens
  }
}

/**
 * Star alignment: what most of the texts near `medoid` have in common with it, in order, and which of them follow it
 * (progressive alignment to a centre; templates as in Barzilay & Lee, NAACL 2003). `null` where too little is common,
 * where fewer than four follow, or where no slot is filled in three ways: copies are no template.
 */
export function skeletonAround(
  medoid: number,
  near: readonly number[],
  tokens: TokensOf,
  tolerance: Tolerance,
): Skeleton | null {
  const centre = tokens(medoid)
  const dense = isDense(centre)
  const first = new Uint16Array(centre.hashes.length)
  const aligned = near.slice(0, ALIGNED)
  for (const other of aligned) {
    align(centre.hashes, tokens(other).hashes).forEach((partner, word) => {
      if (partner >= 0) first[word] = (first[word] ?? 0) + 1
    })
  }
  const shortest = dense ? SHORTEST.dense : SHORTEST.latin
  const rough = wordsWith(first, tolerance.first * aligned.length, dense)
  if (rough.length < shortest) return null
  // A look at the nearest first: most centres of honest reviews end here.
  const nearest = fitting(rough, centre, [medoid, ...aligned], tokens, tolerance)
  if (nearest.length < FEWEST || coverageOf(nearest, tokens) < tolerance.coverage) return null
  const fits = [...nearest, ...fitting(rough, centre, near.slice(ALIGNED, CHECKED), tokens, tolerance)]
  if (fits.length < FEWEST) return null
  const second = new Uint16Array(centre.hashes.length)
  for (const { fit } of fits)
    fit.partners.forEach((partner, i) => {
      const word = rough[i] ?? 0
      if (partner >= 0) second[word] = (second[word] ?? 0) + 1
    })
  const words = wordsWith(second, tolerance.agreed * fits.length, dense)
  if (words.length < shortest) return null
  return described(
    medoid,
    words,
    // All are asked again: words that only the medoid has no longer speak against a text.
    fitting(words, centre, [medoid, ...near.slice(0, CHECKED)], tokens, tolerance),
    centre,
    tokens,
    tolerance,
  )
}

const isDense = ({ starts, ends }: Tokens): boolean => {
  let single = 0
  for (let i = 0; i < starts.length; i++) if ((ends[i] ?? 0) - (starts[i] ?? 0) === 1) single++
  return single * 2 > starts.length
}

/** Words of the medoid that enough texts have; single signs between gaps left out. */
function wordsWith(counts: Uint16Array, least: number, dense: boolean): number[] {
  const run = dense ? RUN.dense : RUN.latin
  const out: number[] = []
  for (let from = 0; from < counts.length; ) {
    let to = from
    while (to < counts.length && (counts[to] ?? 0) >= least) to++
    if (to - from >= run) for (let word = from; word < to; word++) out.push(word)
    from = Math.max(to, from + 1)
  }
  return out
}

interface Fitted {
  text: number
  fit: Fit
}

function fitting(
  words: readonly number[],
  centre: Tokens,
  texts: readonly number[],
  tokens: TokensOf,
  { fits, own }: Tolerance,
): Fitted[] {
  const skeleton = Int32Array.from(words, (word) => centre.hashes[word] ?? 0)
  return texts
    .map((text) => ({ text, fit: fitOf(skeleton, tokens(text)) }))
    .filter(({ text, fit }) => fit.matched >= fits * words.length && fit.matched >= own * tokens(text).hashes.length)
}

/** Median share of a text's words that the skeleton makes up. */
function coverageOf(fits: readonly Fitted[], tokens: TokensOf): number {
  const shares = fits
    .map(({ text, fit }) => fit.matched / Math.max(1, tokens(text).hashes.length))
    .sort((a, b) => a - b)
  return shares[shares.length >> 1] ?? 0
}

function described(
  medoid: number,
  words: readonly number[],
  fits: readonly Fitted[],
  centre: Tokens,
  tokens: TokensOf,
  tolerance: Tolerance,
): Skeleton | null {
  const dense = isDense(centre)
  if (fits.length < FEWEST) return null
  const coverage = coverageOf(fits, tokens)
  if (coverage < tolerance.coverage) return null
  const runs: Skeleton['runs'] = []
  const slots = [fillers(fits, -1, 0, tokens) > 1]
  let varied = 0
  words.forEach((word, i) => {
    const different = fillers(fits, i, i + 1, tokens)
    if (i < words.length - 1 && different >= FILLERS) varied++
    const open = different > 1 || (i < words.length - 1 && (words[i + 1] ?? 0) !== word + 1)
    const last = runs.at(-1)
    if (last && slots.length === runs.length) last.end = centre.ends[word] ?? last.end
    else runs.push({ start: centre.starts[word] ?? 0, end: centre.ends[word] ?? 0 })
    if (open || i === words.length - 1) slots.push(different > 1)
  })
  if (varied === 0) return null
  // A single sign that slots surround tells nothing to whoever reads the pattern.
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i]
    if (!run || run.end - run.start >= (dense ? RUN.dense : 2)) continue
    runs.splice(i, 1)
    slots.splice(i, 2, true)
  }
  return { medoid, members: fits.map(({ text }) => text).sort((a, b) => a - b), runs, slots, coverage }
}

/** How many different fillings, the empty one included, stand between two words of the skeleton; −1 is the beginning. */
function fillers(fits: readonly Fitted[], before: number, after: number, tokens: TokensOf): number {
  const seen = new Set<number>()
  for (const { text, fit } of fits) {
    const { hashes } = tokens(text)
    const from = before < 0 ? 0 : (fit.partners[before] ?? -1) + 1
    const to = after >= fit.partners.length ? hashes.length : (fit.partners[after] ?? -1)
    // One of the two is missing here: that says nothing of the slot.
    if ((before >= 0 && from === 0) || to < 0) continue
    let hash = to - from
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x01000193)
    seen.add(hash)
  }
  return seen.size
}
