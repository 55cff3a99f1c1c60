import type { Prepared } from '../signal.ts'
import { canonicaliseWithOffsets, originalSpan } from '../text/canonical.ts'
import { isDense } from '../text/shingles.ts'
import type { Evidence, Quote } from '../types.ts'
import type { Skeleton } from './skeleton.ts'

const QUOTES_SHOWN = 20
const LONGEST = 240

/** A pattern as evidence: who fills it in, its words with a sign for each slot, and the longest run that each member has. */
export function evidenceOf(
  { medoid, runs, slots, coverage }: Skeleton,
  members: readonly Prepared[],
  texts: readonly Prepared[],
  holders: readonly number[][],
): Evidence {
  const centre = texts[holders[medoid]?.[0] ?? 0]
  const traced = canonicaliseWithOffsets(centre?.review.text ?? '')
  const words = runs.map(({ start, end }) => {
    const span = originalSpan(traced, start, end)
    return (centre?.review.text ?? '').slice(span.start, span.end)
  })
  const longest = [...runs].sort((a, b) => b.end - b.start - (a.end - a.start))
  return {
    claim: 'template.skeleton',
    reviews: [...new Set(members.map(({ review }) => review.id))],
    observed: Math.round(coverage * 100) / 100,
    expected: null,
    quotes: quotesOf(
      longest.map(({ start, end }) => traced.text.slice(start, end)),
      members,
    ),
    skeleton: spelledOut(words, slots, isDense(traced.text)),
  }
}

const SLOT = '⟨…⟩'

/** Runs with a sign for each slot, as they stand in the text. */
function spelledOut(words: readonly string[], slots: readonly boolean[], dense: boolean): string {
  const joiner = dense ? '' : ' '
  let out = slots[0] ? SLOT + joiner : ''
  words.forEach((run, i) => {
    out += run + (slots[i + 1] || i < words.length - 1 ? joiner + SLOT + (i < words.length - 1 ? joiner : '') : '')
  })
  return out.length > LONGEST ? `${out.slice(0, LONGEST)}…` : out
}

/** The longest run of the skeleton that each member has word for word. */
function quotesOf(runs: readonly string[], members: readonly Prepared[]): Quote[] {
  return members.slice(0, QUOTES_SHOWN).flatMap(({ review, canonical }) => {
    const run = runs.find((one) => canonical.includes(one))
    if (run === undefined || run === '') return []
    const traced = canonicaliseWithOffsets(review.text)
    const at = traced.text.indexOf(run)
    return at < 0 ? [] : [{ review: review.id, ...originalSpan(traced, at, at + run.length) }]
  })
}
