import { assembliesSteps, type Passages } from '../assembled/assemblies.ts'
import { abstain, nothingSeen, type Reading, type ReviewWeight, type Sample, type Signal } from '../signal.ts'
import { finish, type Steps } from '../steps.ts'
import type { Evidence } from '../types.ts'

const FEWEST_TEXTS = 20
/** Fewer assembled texts than this are chance, or one person's habit. */
const FEWEST = 3
/** Far below the weight that makes a review part of something organised: buyers do this for points (science note 0.5). */
const REVIEW: ReviewWeight = { weight: 0.2, exact: false }
const CAP = 0.5
/** Share of texts at which the weight reaches its cap. */
const FULL = 0.2
const QUOTED = 20
const PASSAGES = 2

/** Texts put together from sentences of several others. They inform little; they say nothing of who wanted them. */
export const signal: Signal = {
  id: 'assembled-text',
  family: 'text',
  source:
    'Sentence matching without order: science note 1.1 (mosaic) and 0.5; order-free copy detection after Brin, Davis & García-Molina, SIGMOD 1995.',
  measure: (sample) => finish(steps(sample)),
  steps,
}

function* steps(sample: Sample): Steps<Reading> {
  const written = sample.reviews.filter(({ canonical, platformDefault }) => canonical !== '' && !platformDefault)
  if (written.length < FEWEST_TEXTS) return abstain('too-few-texts')
  const assembled = yield* assembliesSteps(sample)
  if (assembled.size < FEWEST) return nothingSeen(written.length)
  const share = assembled.size / written.length
  return {
    kind: 'measured',
    weight: CAP * Math.min(1, share / FULL),
    informedBy: written.length,
    evidence: [evidenceOf(sample, assembled, share)],
    innocent: ['auto-review-tools', 'points-for-reviews', 'copied-from-others'],
    reviews: new Map([...assembled.keys()].map((at) => [at, REVIEW])),
  }
}

function evidenceOf({ reviews }: Sample, assembled: ReadonlyMap<number, Passages>, share: number): Evidence {
  const named = [...assembled].flatMap(([at, passages]) => {
    const id = reviews[at]?.review.id
    return id === undefined ? [] : [{ id, passages }]
  })
  return {
    claim: 'assembled-text.shared-sentences',
    reviews: [...new Set(named.map(({ id }) => id))],
    observed: Math.round(share * 10_000) / 10_000,
    expected: null,
    quotes: named
      .slice(0, QUOTED)
      .flatMap(({ id, passages }) => passages.slice(0, PASSAGES).map((span) => ({ review: id, ...span }))),
  }
}
