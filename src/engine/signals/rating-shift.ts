import type { InnocentKey } from '../claims.ts'
import { bestRegimes, cusumChance } from '../rating/regimes.ts'
import { abstain, nothingSeen, type Prepared, type Reading, type Sample, type Signal } from '../signal.ts'

/** Reviews with stars and date, days with any, and reviews on either side. */
const FEWEST = 60
const FEWEST_DAYS = 20
const SIDE = 15
const SIDE_SHARE = 0.05
/** Gain from which two distributions are better than one beyond doubt (Kass & Raftery 1995), and least distance. */
const GAIN = 10
const DISTANCE = 0.2
const ALPHA = 0.01
/** A change of stars has many reasons: it is told, and moves little (science note 1.4). */
export const CAP = 0.5
const FULL_GAIN = 60

/** Stars that change at some day and stay changed. Told for what it is; no review is marked for it. */
export const signal: Signal = {
  id: 'rating-shift',
  family: 'rating',
  source:
    'Cumulative sums (Page 1954) with permutation bound; falls after purchases stop: He, Hollenbeck & Proserpio, Marketing Science 2022; two-regime test and cap: science notes 1.3 and 1.4.',
  measure,
}

function measure({ reviews }: Sample): Reading {
  const people = reviews.filter(({ platformDefault }) => !platformDefault)
  const starred = people.filter(({ review }) => review.stars !== null)
  if (starred.length < FEWEST) return abstain('too-few-stars')
  const rated = starred.filter(({ day }) => day !== null).sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.at - b.at)
  const days = Int32Array.from(rated, ({ day }) => day ?? 0)
  if (rated.length < FEWEST || new Set(days).size < FEWEST_DAYS) return abstain('too-few-dates')
  const stars = Uint8Array.from(rated, ({ review }) => Math.min(5, Math.max(1, Math.round(review.stars ?? 0))))
  const regimes = bestRegimes({ days, stars }, Math.max(SIDE, Math.ceil(SIDE_SHARE * rated.length)))
  if (!regimes || regimes.gain <= GAIN || regimes.distance < DISTANCE) return nothingSeen(rated.length)
  if (cusumChance({ days, stars }) > ALPHA) return nothingSeen(rated.length)
  const { split, gain, before, after } = regimes
  const side = split * 2 <= rated.length ? rated.slice(0, split) : rated.slice(split)
  const falls = after < before
  return {
    kind: 'measured',
    weight: CAP * Math.min(1, gain / FULL_GAIN),
    informedBy: rated.length,
    evidence: [
      {
        claim: falls ? 'rating-shift.fall' : 'rating-shift.rise',
        reviews: namesOf(side),
        observed: tenth(after),
        expected: tenth(before),
        quotes: [],
      },
    ],
    innocent: falls ? FALLS : RISES,
    reviews: new Map(),
  }
}

const FALLS: InnocentKey[] = ['product-changed', 'faulty-batch', 'other-buyers']
const RISES: InnocentKey[] = ['product-changed', 'other-buyers', 'platform-coupon']

const namesOf = (side: readonly Prepared[]): string[] => [...new Set(side.map(({ review }) => review.id))]
const tenth = (value: number): number => Math.round(value * 100) / 100
