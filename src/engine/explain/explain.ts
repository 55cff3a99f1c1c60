import type { Explanation } from '../explanation.ts'
import { SENSITIVITY } from '../sensitivity.ts'
import { UNUSUAL } from '../share.ts'
import type { Steps } from '../steps.ts'
import type { Listing, Review, SignalId } from '../types.ts'
import { type WeighOptions, weighSteps } from '../weigh.ts'
import { alignmentOf } from './aligned.ts'
import { scoreSteps } from './contributions.ts'

/** Findings whose reviews share words. */
const ALIGNED: readonly SignalId[] = ['near-duplicate', 'template', 'hostile-campaign']

/**
 * Weighs a listing once more and says how. Same options as the verdict it explains; same input, same explanation, in
 * whatever order the page showed its reviews.
 */
export function* explainSteps(listing: Listing, options: WeighOptions): Steps<Explanation> {
  const weighed = yield* weighSteps(listing, options)
  const reviews = new Map<string, Review>(weighed.sample.reviews.map(({ review }) => [review.id, review]))
  const informedBy: Explanation['informedBy'] = {}
  const alignments: Explanation['alignments'] = []
  const known = new Set<string>()
  for (const { signal, reading } of weighed.measurements) {
    if (reading.kind !== 'measured') continue
    informedBy[signal.id] = reading.informedBy
    if (!ALIGNED.includes(signal.id)) continue
    for (const [evidence, one] of reading.evidence.entries()) {
      // A pattern that only says what a cluster showed already.
      const names = [...one.reviews].sort().join('\n')
      if (one.reviews.length < 2 || !isOneGroup(one.claim) || known.has(names)) continue
      known.add(names)
      const alignment = alignmentOf(one, reviews)
      if (alignment) alignments.push({ signal: signal.id, evidence, alignment })
      yield
    }
  }
  const { share, grounds, band } = weighed
  const { sure } = SENSITIVITY[options.sensitivity ?? 'usual']
  return {
    steps: band === 'not-enough-data' ? null : yield* scoreSteps(weighed, listing),
    grounds: { ...grounds, above: share.above, unusual: UNUSUAL, sure },
    informedBy,
    alignments,
  }
}

/** Claims whose reviews form one cluster. */
const isOneGroup = (claim: string): boolean =>
  ['near-duplicate.same-text', 'near-duplicate.cluster', 'template.skeleton', 'hostile-campaign.same-text'].includes(
    claim,
  )
