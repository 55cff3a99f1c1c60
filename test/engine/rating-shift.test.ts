import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../../scripts/planted.ts'
import { prepare } from '../../src/engine/prepare.ts'
import { bestRegimes, cusumChance } from '../../src/engine/rating/regimes.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/rating-shift.ts'
import type { Review } from '../../src/engine/types.ts'
import { listing, review, shuffled } from './listings.ts'
import { measured } from './samples.ts'

/** Shares of 1 to 5 stars. */
const GOOD = [0.03, 0.03, 0.06, 0.18, 0.7]
const POOR = [0.3, 0.12, 0.13, 0.15, 0.3]
const date = (day: number): string => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)

function drawn(shares: readonly number[], random: () => number): number {
  let left = random()
  for (let star = 1; star <= 5; star++) {
    left -= shares[star - 1] ?? 0
    if (left < 0) return star
  }
  return 5
}

/** `count` reviews over as many half days, their stars drawn from shares that may depend on the day. */
function rated(count: number, shares: (day: number) => readonly number[], seed: number): Review[] {
  const random = mulberry32(seed)
  return Array.from({ length: count }, (_, i) => {
    const day = Math.floor(i / 2)
    return review({ id: `r${i}`, text: `Number ${i}`, stars: drawn(shares(day), random), postedOn: date(day) })
  })
}
const measure = (reviews: Review[]): Reading => signal.measure(prepare(listing(reviews), null).sample, new Map())

describe('rating-shift', () => {
  test('sees stars that fall and stay low, and tells from what to what', () => {
    const fallen = rated(240, (day) => (day < 80 ? GOOD : POOR), 3)
    const reading = measured(measure(fallen))
    const [evidence] = reading.evidence
    expect(evidence?.claim).toBe('rating-shift.fall')
    expect(evidence?.expected).toBeGreaterThan(4.2)
    expect(evidence?.observed).toBeLessThan(3.6)
    expect(Math.abs((evidence?.reviews.length ?? 0) - 80)).toBeLessThan(16)
    expect(reading.weight).toBeGreaterThan(0.1)
    expect(reading.weight).toBeLessThanOrEqual(0.5)
    expect(reading.reviews.size).toBe(0)
    expect(measured(measure(shuffled(fallen, 9)))).toEqual(reading)
  })

  test('sees stars that rise', () => {
    expect(measured(measure(rated(240, (day) => (day < 60 ? POOR : GOOD), 4))).evidence[0]?.claim).toBe(
      'rating-shift.rise',
    )
  })

  test('steady stars, and a slow small drift, are nothing: at most 1 in 100 listings', () => {
    let alarms = 0
    for (let seed = 0; seed < 100; seed++) {
      const drift = (day: number): number[] => [0.05 + day / 3_000, 0.05, 0.1, 0.2, 0.6 - day / 3_000]
      for (const shares of [() => GOOD, drift])
        if (measured(measure(rated(200, shares, 100 + seed))).weight > 0) alarms++
    }
    expect(alarms).toBeLessThanOrEqual(2)
  })

  test('abstains without enough stars, dates or days', () => {
    expect(measure(rated(59, () => GOOD, 1))).toEqual({ kind: 'abstained', why: 'too-few-stars' })
    const undated = rated(100, () => GOOD, 1).map((one, i) => (i < 59 ? one : { ...one, postedOn: null }))
    expect(measure(undated)).toEqual({ kind: 'abstained', why: 'too-few-dates' })
    const crowded = rated(100, () => GOOD, 1).map((one, i) => ({ ...one, postedOn: date(i % 19) }))
    expect(measure(crowded)).toEqual({ kind: 'abstained', why: 'too-few-dates' })
  })
})

describe('measures', () => {
  test('the best division lies between days and is told with its gain', () => {
    const days = Int32Array.from({ length: 80 }, (_, i) => i)
    const stars = Uint8Array.from(days, (day) => (day < 50 ? 5 : 2))
    expect(bestRegimes({ days, stars }, 10)).toMatchObject({ split: 50, distance: 1, before: 5, after: 2 })
    expect(bestRegimes({ days: new Int32Array(80), stars }, 10)).toBeNull()
    expect(cusumChance({ days, stars })).toBe(1 / 200)
    expect(cusumChance({ days, stars: new Uint8Array(80).fill(5) })).toBe(1)
  })
})
