import { piecesOf, sharedBits } from '../near-duplicate/surprise.ts'
import type { Sample } from '../signal.ts'
import { finish, type Steps } from '../steps.ts'
import { canonicalise } from '../text/canonical.ts'
import { type Sentences, sentencesOf } from './sentences.ts'

/** Part of a text that must stand in other texts. */
const COVERED = 0.6
/** Shared passages: two sentences, or three clauses. */
const FEWEST = { sentence: 2, clause: 3 }
/** Bits beside praise from which a sentence is somebody's own: three Han characters in a row, or two or three words. */
const TELLING = 22
/** Texts looked through for one that has all passages. */
const LOOKED_AT = 200

/** Passages of a text, as shown, that stand in other texts. */
export type Passages = readonly { start: number; end: number }[]

/**
 * Texts put together from others: most of their sentences stand in other reviews, but in no single one, and in whatever
 * order. Public tools fill reviews this way for points (science note 0.5), so such a text says little of the listing and
 * less of its seller. Clauses count where Han text was taken apart at commas. Near-linear in text.
 * @param texts as shown: sentence marks are gone from the canonical form.
 * @returns for each text the passages it shares; `null` where it was not put together.
 */
export function* assembledAmong(texts: readonly string[]): Steps<(Passages | null)[]> {
  const bySentence = yield* assembledFrom(yield* sentencesOf(texts, false), texts, FEWEST.sentence)
  const byClause = yield* assembledFrom(yield* sentencesOf(texts, true), texts, FEWEST.clause)
  return texts.map((_, text) => bySentence.get(text) ?? byClause.get(text) ?? null)
}

function* assembledFrom(sentences: Sentences, texts: readonly string[], fewest: number): Steps<Map<number, Passages>> {
  const { keys, sizes, totals } = sentences
  const holders = holdersOf(sentences)
  const out = new Map<number, Passages>()
  yield
  if (holders.size === 0) return out
  const says = saying(sentences, texts)
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const text = sentences.texts[from] ?? 0
    let covered = 0
    for (to = from; to < keys.length && sentences.texts[to] === text; to++)
      if (holders.has(keys[to] ?? 0)) covered += sizes[to] ?? 0
    if (covered < COVERED * (totals[text] ?? 0)) continue
    const shared: number[] = []
    for (let i = from; i < to; i++) if (holders.has(keys[i] ?? 0) && says(i)) shared.push(i)
    const telling = shared.reduce((sum, i) => sum + (sizes[i] ?? 0), 0)
    if (shared.length < fewest || telling < COVERED * (totals[text] ?? 0)) continue
    if (
      hasOneSource(
        text,
        shared.map((i) => holders.get(keys[i] ?? 0) ?? []),
      )
    )
      continue
    out.set(
      text,
      shared.map((i) => ({ start: sentences.starts[i] ?? 0, end: sentences.ends[i] ?? 0 })),
    )
  }
  return out
}

/** Texts that hold each sentence, of those that several hold; ascending, each once. */
function holdersOf({ keys, texts }: Sentences): Map<number, number[]> {
  const first = new Map<number, number>()
  const holders = new Map<number, number[]>()
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0
    const text = texts[i] ?? 0
    const known = first.get(key)
    if (known === undefined) first.set(key, text)
    else if (known !== text) {
      const list = holders.get(key)
      if (!list) holders.set(key, [known, text])
      else if (list[list.length - 1] !== text) list.push(text)
    }
  }
  return holders
}

/** Whether a sentence says more than general praise, which is anybody's. */
function saying({ keys, starts, ends, texts }: Sentences, shown: readonly string[]): (sentence: number) => boolean {
  const known = new Map<number, boolean>()
  return (sentence) => {
    const key = keys[sentence] ?? 0
    const before = known.get(key)
    if (before !== undefined) return before
    const words = (shown[texts[sentence] ?? 0] ?? '').slice(starts[sentence], ends[sentence])
    const pieces = piecesOf(canonicalise(words), null)
    const says = sharedBits(pieces, pieces) >= TELLING
    known.set(key, says)
    return says
  }
}

/** Whether one other text holds all these sentences: then the two are copies, whatever their order. */
function hasOneSource(text: number, holders: readonly (readonly number[])[]): boolean {
  let smallest: readonly number[] = holders[0] ?? []
  for (const list of holders) if (list.length < smallest.length) smallest = list
  for (let i = 0; i < smallest.length && i < LOOKED_AT; i++) {
    const other = smallest[i] ?? 0
    if (other !== text && holders.every((list) => includes(list, other))) return true
  }
  return false
}

/** Binary search in an ascending list. */
function includes(list: readonly number[], wanted: number): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return list[low] === wanted
}

const known = new WeakMap<Sample['reviews'], ReadonlyMap<number, Passages>>()

/** Assembled texts of a sample by `Prepared.at`; the shop's own and empty ones are no texts. Computed once. */
export const assembliesIn = (sample: Pick<Sample, 'reviews'>): ReadonlyMap<number, Passages> =>
  finish(assembliesSteps(sample))

/** The same in pieces. */
export function* assembliesSteps({ reviews }: Pick<Sample, 'reviews'>): Steps<ReadonlyMap<number, Passages>> {
  const before = known.get(reviews)
  if (before) return before
  const written = reviews.filter(({ canonical, platformDefault }) => canonical !== '' && !platformDefault)
  const out = new Map<number, Passages>()
  const assembled = yield* assembledAmong(written.map(({ review }) => review.text))
  assembled.forEach((passages, i) => {
    const prepared = written[i]
    if (passages && prepared) out.set(prepared.at, passages)
  })
  known.set(reviews, out)
  return out
}
