import type { ClaimKey } from '../claims.ts'
import { betaBinomialTail } from '../measures/statistics.ts'
import { polarityOf } from '../sentiment/polarity.ts'
import { abstain, nothingSeen, type Prepared, type Reading, type Sample, type Signal } from '../signal.ts'
import type { Evidence } from '../types.ts'

/** Texts with one to two, or with five stars, of which a share can be told. */
const FEWEST = 20
const FEWEST_NAMED = 3
/** Different words of one kind, and none of the other, from which a text is praise or complaint. */
const CLEAR = 2
/** The longest text that is read: a longer one weighs up. */
const LONGEST = 500
const ALPHA = 0.01
/** Words and stars go apart for many reasons; the listing is told of, no review is marked (science note 1.4). */
export const CAP = 0.5

interface Side {
  claim: ClaimKey
  /** Share usually seen, upper end of the sets at hand, and how firmly it holds (concentration of a Beta). */
  usual: number
  concentration: number
  takes: (stars: number) => boolean
  contradicts: (text: string) => boolean
}

const SIDES: readonly Side[] = [
  {
    claim: 'text-star-conflict.praise-low',
    usual: 0.03,
    concentration: 30,
    takes: (stars) => stars <= 2,
    contradicts: (text) => {
      const { praise, complaint } = polarityOf(text)
      return praise >= CLEAR && complaint === 0
    },
  },
  {
    claim: 'text-star-conflict.complaint-high',
    usual: 0.005,
    concentration: 100,
    takes: (stars) => stars === 5,
    contradicts: (text) => {
      const { praise, complaint } = polarityOf(text)
      return complaint >= CLEAR && praise === 0
    },
  },
]

/** Texts that say the opposite of their stars, where they are more than slips. */
export const signal: Signal = {
  id: 'text-star-conflict',
  family: 'rating',
  source:
    'Disagreement of text and rating: Jindal & Liu, WSDM 2008; Mudambi, Schuff & Zhang, HICSS 2014; beta-binomial and cap: science note 1.4.',
  measure,
}

function measure({ reviews }: Sample): Reading {
  const written = reviews.filter(
    ({ canonical, platformDefault, review }) =>
      !platformDefault && review.stars !== null && canonical !== '' && canonical.length <= LONGEST,
  )
  const sides = SIDES.map((side) => ({ side, texts: written.filter(({ review }) => side.takes(review.stars ?? 0)) }))
  const enough = sides.filter(({ texts }) => texts.length >= FEWEST)
  if (enough.length === 0) return abstain(written.length < FEWEST ? 'too-few-texts' : 'too-few-stars')
  const found = enough.map(({ side, texts }) => judged(side, texts)).filter((one) => one !== null)
  const informedBy = enough.reduce((sum, { texts }) => sum + texts.length, 0)
  if (found.length === 0) return nothingSeen(informedBy)
  return {
    kind: 'measured',
    weight: Math.max(...found.map(({ weight }) => weight)),
    informedBy,
    evidence: found.map(({ evidence }) => evidence),
    innocent: ['scale-misread', 'irony'],
    reviews: new Map(),
  }
}

function judged(side: Side, texts: readonly Prepared[]): { weight: number; evidence: Evidence } | null {
  const named = texts.filter(({ canonical }) => side.contradicts(canonical))
  const a = side.usual * side.concentration
  const chance = betaBinomialTail(named.length, texts.length, a, side.concentration - a)
  if (named.length < FEWEST_NAMED || chance > ALPHA) return null
  return {
    weight: CAP * Math.min(1, 0.5 + Math.log10(ALPHA / Math.max(chance, 1e-300)) / 6),
    evidence: {
      claim: side.claim,
      reviews: [...new Set(named.map(({ review }) => review.id))],
      observed: Math.round((named.length / texts.length) * 10_000) / 10_000,
      expected: side.usual,
      quotes: [],
    },
  }
}
