import { accountOf } from '../network/account.ts'
import { type Ring, ringsOf } from '../network/rings.ts'
import { abstain, nothingSeen, type Reading, type ReviewWeight, type Sample, type Signal } from '../signal.ts'

const FEWEST = 3
/** Weight of a ring of three listings, and of each further one (science note 1.7). */
const BASE = 2
const PER_LISTING = 0.5
const CAP = 3.5
/** Where all other listings belong to one seller: regulars of a shop, or things sold together. */
const ONE_SELLER = 0.5
const MOST_EVIDENCE = 12

/** Reviewers who meet again and again: same listings, same days, same stars, and little else. */
export const signal: Signal = {
  id: 'reviewer-ring',
  family: 'network',
  source:
    'Temporal near-bicliques: Beutel et al., WWW 2013 (CopyCatch); group indicators: Mukherjee et al., WWW 2012 (GSRank). Prolific reviewers are left out: FRAUDAR’s densest block of YelpChi held enthusiasts only (science note 0.3).',
  measure,
}

function measure(sample: Sample): Reading {
  if (sample.past === null) return abstain('no-memory')
  const known = sample.reviews.filter((prepared) => !prepared.platformDefault && accountOf(prepared) !== null).length
  if (known < FEWEST) return abstain('no-reviewer-identity')
  const rings = ringsOf(sample, sample.past)
  if (rings.length === 0) return nothingSeen(known)
  const reviews = new Map<number, ReviewWeight>()
  let most = 0
  for (const ring of rings) {
    const weight = weightOf(ring)
    most = Math.max(most, weight)
    for (const { at } of ring.members)
      if (weight > (reviews.get(at)?.weight ?? 0)) reviews.set(at, { weight, exact: false })
  }
  return {
    kind: 'measured',
    weight: most,
    informedBy: known,
    evidence: rings.slice(0, MOST_EVIDENCE).map(({ members, listings, praise }) => ({
      claim: praise ? 'reviewer-ring.praise' : 'reviewer-ring.blame',
      reviews: members.map(({ review }) => review.id),
      observed: listings,
      expected: null,
      quotes: [],
    })),
    innocent: ['shared-interest', 'sold-together', 'family-account', 'memory-is-partial'],
    reviews,
  }
}

function weightOf({ listings, sellers }: Ring): number {
  const full = Math.min(CAP, BASE + PER_LISTING * (listings - 3))
  return sellers >= 2 ? full : full * ONE_SELLER
}
