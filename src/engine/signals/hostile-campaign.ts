import { type Demand, demandsIn } from '../hostile/demands.ts'
import { burial, isLow, lowWave, type Wave } from '../hostile/waves.ts'
import { standings } from '../network/standing.ts'
import {
  abstain,
  type Earlier,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import type { Evidence } from '../types.ts'

const FEWEST = 5
/** Nats. A demand is its author's own words; a threat over one's own refund is what angry buyers write. */
const DEMAND = 1.5
const CLAIM = 0.3
/** Listing level: one demand speaks of one person; from two on it is a pattern, and more with each. */
const ONE_DEMAND = 0.6
const DEMANDS = 1
const PER_DEMAND = 0.5
const CAP = 2.5
/** A wave with one odd mark is reported; with two it counts as found. */
const WAVE = { one: 0.9, more: 2 }
const BURIAL = 1.2
/** Copies of a low rating are counted as text already, review by review; this adds that they came together, and low. */
const SAME_TEXT = 0.9
const SAME_TEXT_DAYS = 14
const SAME_TEXT_PEOPLE = 3
const LOW_SHARE = 0.8

interface Fact {
  evidence: Evidence
  /** Listing level. */
  weight: number
  each: ReviewWeight | null
  named: readonly Prepared[]
}

/**
 * Low ratings as a weapon: demanded money, copied blame, a wave of empty one-star ratings by strangers; and its mirror,
 * praise poured over complaints. Low stars alone are never a sign, nor is calling on the authorities (12315).
 */
export const signal: Signal = {
  id: 'hostile-campaign',
  family: 'network',
  source:
    'Science note 1.8 and 4 (职业差评师). Marked waves after Xie et al., KDD 2012. A wave without marks is what a faulty batch looks like. Promotional and hostile reviews between rivals: Mayzlin, Dover & Chevalier, AER 2014.',
  after: ['near-duplicate'],
  measure,
}

function measure(sample: Sample, earlier: Earlier): Reading {
  const people = sample.reviews.filter(({ platformDefault }) => !platformDefault)
  if (people.length < FEWEST) return abstain('too-few-reviews')
  const facts = [...wordings(people), ...copied(sample, earlier), ...waves(sample, people)]
  const reviews = new Map<number, ReviewWeight>()
  for (const { each, named } of facts)
    for (const { at } of named) if (each && each.weight > (reviews.get(at)?.weight ?? 0)) reviews.set(at, each)
  return {
    kind: 'measured',
    weight: facts.reduce((most, { weight }) => Math.max(most, weight), 0),
    informedBy: people.length,
    evidence: facts.map(({ evidence }) => evidence),
    innocent: facts.length > 0 ? ['genuine-anger', 'faulty-batch', 'rightful-claim', 'media-attention'] : [],
    reviews,
  }
}

function wordings(people: readonly Prepared[]): Fact[] {
  const found = people.flatMap((prepared) => demandsIn(prepared.review.text).map((demand) => ({ prepared, demand })))
  // Who gives three stars or more threatens nobody.
  const isMeant = (prepared: Prepared): boolean => prepared.review.stars === null || isLow(prepared)
  const own = found.filter(({ prepared, demand }) => demand.kind !== 'reported' && isMeant(prepared))
  const demands = own.filter(({ demand }) => demand.kind === 'demand')
  const claims = own.filter(
    ({ prepared, demand }) => demand.kind === 'claim' && !demands.some((d) => d.prepared === prepared),
  )
  const score = demands.length + 0.25 * claims.length
  const facts: Fact[] = []
  const listing = score < 1 ? 0 : score < 2 ? ONE_DEMAND : Math.min(CAP, DEMANDS + PER_DEMAND * (score - 2))
  if (demands.length > 0)
    facts.push(wording('hostile-campaign.demand', demands, listing, { weight: DEMAND, exact: true }))
  if (claims.length > 1)
    facts.push(
      wording('hostile-campaign.claim', claims, demands.length > 0 ? 0 : Math.min(listing, ONE_DEMAND), {
        weight: CLAIM,
        exact: false,
      }),
    )
  const told = found.filter(({ demand }) => demand.kind === 'reported')
  if (told.length > 1) facts.push(wording('hostile-campaign.reported', told, 0, null))
  return facts
}

function wording(
  claim: Evidence['claim'],
  found: readonly { prepared: Prepared; demand: Demand }[],
  weight: number,
  each: ReviewWeight | null,
): Fact {
  const quotes = found.map(({ prepared, demand: { start, end } }) => ({ review: prepared.review.id, start, end }))
  const reviews = quotes.map(({ review }) => review)
  return {
    evidence: { claim, reviews, observed: reviews.length, expected: null, quotes },
    weight,
    each,
    named: found.map(({ prepared }) => prepared),
  }
}

/** Clusters of shared text that are low ratings of a few days. */
function copied({ reviews }: Sample, earlier: Earlier): Fact[] {
  const texts = earlier.get('near-duplicate')
  if (texts?.kind !== 'measured') return []
  const byId = new Map(reviews.map((prepared) => [prepared.review.id, prepared]))
  return texts.evidence.flatMap(({ claim, reviews: ids }): Fact[] => {
    if (claim === 'near-duplicate.elsewhere' || claim === 'near-duplicate.further') return []
    const members = ids.flatMap((id) => byId.get(id) ?? [])
    const low = members.filter(isLow)
    const days = low.flatMap(({ day }) => (day === null ? [] : [day]))
    const span = Math.max(...days) - Math.min(...days)
    if (low.length < SAME_TEXT_PEOPLE || low.length < LOW_SHARE * members.length) return []
    if (days.length < low.length || span > SAME_TEXT_DAYS) return []
    const evidence: Evidence = {
      claim: 'hostile-campaign.same-text',
      reviews: low.map(({ review }) => review.id),
      observed: span + 1,
      expected: null,
      quotes: [],
    }
    return [{ evidence, weight: SAME_TEXT, each: null, named: low }]
  })
}

function waves(sample: Sample, people: readonly Prepared[]): Fact[] {
  const known = standings(sample)
  const wave = lowWave(people, ({ at }) => known.get(at)?.reviews === 1)
  const praise = burial(people)
  const facts: Fact[] = []
  if (wave) facts.push(waveFact('hostile-campaign.burst', wave, wave.marks > 1 ? WAVE.more : WAVE.one))
  if (praise) facts.push(waveFact('hostile-campaign.burial', praise, BURIAL))
  return facts
}

const waveFact = (claim: Evidence['claim'], { reviews, inside, around }: Wave, weight: number): Fact => ({
  evidence: {
    claim,
    reviews: reviews.map(({ review }) => review.id),
    observed: fine(inside),
    expected: fine(around),
    quotes: [],
  },
  weight,
  each: { weight, exact: false },
  named: reviews,
})

const fine = (share: number): number => Math.round(share * 10_000) / 10_000
