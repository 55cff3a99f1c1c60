import { describe, expect, it } from 'vitest'
import { salesAround } from '../../src/engine/burst/sales.ts'
import { CLAIMS } from '../../src/engine/claims.ts'
import type { Prepared, Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/burst.ts'
import { campaign, genuine, type Made, ordinary, random } from './burst-listings.ts'
import { measured, preparedReview, sampleOf } from './samples.ts'

const prepared = (made: readonly Made[]): Prepared[] =>
  made.map(({ day, stars = null, short = false, verified = null, platformDefault = false }, at) =>
    preparedReview(at, { day, platformDefault, lowInformation: short, review: { stars, verified } }),
  )

function read(made: readonly Made[], arrange = (reviews: Prepared[]): Prepared[] => reviews): Reading {
  const copies = new Map(made.flatMap(({ copy }, at) => (copy ? [[at, { weight: 1, exact: true }] as const] : [])))
  const nearDuplicate: Reading = {
    kind: 'measured',
    weight: copies.size > 0 ? 2 : 0,
    informedBy: made.length,
    evidence: [],
    innocent: [],
    reviews: copies,
  }
  return signal.measure(sampleOf(arrange(prepared(made))), new Map([['near-duplicate', nearDuplicate]]))
}

const weight = (reading: Reading): number => (reading.kind === 'measured' ? reading.weight : 0)
const claims = (reading: Reading): string[] =>
  reading.kind === 'measured' ? reading.evidence.map(({ claim }) => claim) : []

const share = (hits: number, of: number): number => hits / of

describe('burst on simulated listings', () => {
  it.each([
    [100, 0],
    [100, 0.1],
    [300, 0],
    [300, 0.1],
    [1000, 0],
    [1000, 0.1],
    [3000, 0.1],
  ])(
    'alarms on one in a hundred genuine ones at most: %d reviews, drift %d',
    (n, drift) => {
      const chance = random(n + drift * 7)
      const runs = n >= 3000 ? 120 : 300
      let alarms = 0
      let strong = 0
      for (let i = 0; i < runs; i++) {
        const found = weight(read(genuine(chance, n, drift)))
        if (found > 0) alarms++
        if (found > 0.7) strong++
      }
      expect(share(alarms, runs)).toBeLessThanOrEqual(0.01)
      expect(strong).toBe(0)
    },
    60_000,
  )

  it('stays silent on small genuine listings', () => {
    const chance = random(5)
    const listings = Array.from({ length: 1500 }, (_, i) => genuine(chance, 20 + (i % 70), 0.1))
    const small = listings.filter(({ length }) => length < 100)
    expect(small.length).toBeGreaterThan(1400)
    expect(small.map((made) => weight(read(made))).filter((one) => one > 0)).toEqual([])
  }, 60_000)

  it.each([
    ['five stars', { stars: 5 }, 0.6, 0],
    ['five stars in few words', { stars: 5, short: true }, 0.95, 0.7],
    ['one star in few words', { stars: 1, short: true }, 0.95, 0.9],
    ['copied five stars', { stars: 5, copy: true }, 0.75, 0.7],
  ])(
    'finds thirty injected in three days among three hundred: %s',
    (_, marks, any, twoFamilies) => {
      const chance = random(11)
      let found = 0
      let strong = 0
      for (let i = 0; i < 200; i++) {
        const weighed = weight(read([...genuine(chance, 300, 0.1), ...campaign(chance, 30, 3, marks)]))
        if (weighed > 0) found++
        if (weighed > 0.7) strong++
      }
      expect(share(found, 200)).toBeGreaterThanOrEqual(any)
      expect(share(strong, 200)).toBeGreaterThanOrEqual(twoFamilies)
    },
    60_000,
  )
})

/** A listing without any chance: one review every `every` days, stars by a fixed pattern. */
const steady = (count: number, every: number): Made[] =>
  Array.from({ length: count }, (_, i) => ({
    day: 18_000 + i * every,
    stars: i % 10 === 3 ? 1 : i % 10 < 6 ? 5 : 4,
    short: i % 4 === 0,
    verified: i % 7 !== 0,
  }))
const flood = (count: number, day: number, marks: Partial<Made>): Made[] =>
  Array.from({ length: count }, (_, i) => ({
    ...steady(40, 1)[i % 40],
    day: day + Math.floor((2 * i) / count),
    ...marks,
  }))

describe('burst', () => {
  it('weighs an innocent sale nothing and says that volume rose', () => {
    const reading = measured(read([...steady(200, 2), ...flood(120, 18_150, {})]))
    expect(reading.weight).toBe(0)
    expect(reading.reviews.size).toBe(0)
    expect(reading.evidence).toEqual([
      { claim: 'burst.volume', reviews: [], observed: expect.any(Number), expected: expect.any(Number), quotes: [] },
    ])
    const [volume] = reading.evidence
    expect(volume?.observed).toBeGreaterThanOrEqual(120)
    expect(volume?.expected).toBeLessThan(10)
    expect(reading.innocent).toContain('sale-or-launch')
  })

  it('does not call a mild rise busy', () => {
    const mild = Array.from({ length: 12 }, (_, i) => ({ day: 18_150 + i, stars: i % 3 === 0 ? 4 : 5 }))
    expect(measured(read([...steady(200, 2), ...mild]))).toMatchObject({ weight: 0, evidence: [] })
  })

  it('gives one family of marks at most 0.7, two families more, never above 2', () => {
    const one = measured(read([...steady(200, 2), ...flood(60, 18_150, { stars: 5 })]))
    expect(one.weight).toBeGreaterThan(0)
    expect(one.weight).toBeLessThanOrEqual(0.7)
    const two = measured(read([...steady(200, 2), ...flood(60, 18_150, { stars: 5, verified: false })]))
    expect(two.weight).toBeGreaterThan(0.7)
    expect(two.weight).toBeLessThanOrEqual(2)
    expect(claims(two)).toEqual(['burst.five-star', 'burst.unverified', 'burst.volume'])
    for (const claim of claims(two)) expect(CLAIMS).toContain(claim)
  })

  it('names the reviews in the window that carry the mark, with both shares, and weighs only them', () => {
    const planted = flood(60, 18_150, { stars: 1, short: true })
    const made = [...steady(200, 2), ...planted]
    const reading = measured(read(made))
    const oneStar = reading.evidence.find(({ claim }) => claim === 'burst.one-star')
    expect(oneStar?.reviews.length).toBeGreaterThanOrEqual(60)
    expect(oneStar?.observed).toBeGreaterThan(0.9)
    expect(oneStar?.expected).toBeCloseTo(0.1, 1)
    const named = new Set(oneStar?.reviews)
    for (let at = 200; at < made.length; at++) {
      expect(named.has(`r00${at}`)).toBe(true)
      expect(reading.reviews.get(at)?.exact).toBe(false)
      expect(reading.reviews.get(at)?.weight).toBeGreaterThan(0.3)
      expect(reading.reviews.get(at)?.weight).toBeLessThanOrEqual(0.7)
    }
    for (let at = 0; at < 60; at++) expect(reading.reviews.has(at)).toBe(false)
  })

  it('does not report a small rise, however certain', () => {
    const calm = steady(200, 2).map((one) => ({ ...one, verified: true }))
    const rise = (share: number): Reading =>
      read([...calm, ...flood(200, 18_150, {}).map((one, i) => ({ ...one, verified: i % 100 >= share }))])
    expect(weight(rise(14))).toBe(0)
    expect(weight(rise(25))).toBeGreaterThan(0)
  })

  it('leaves a burst of copies alone to the text family', () => {
    const made = [...steady(200, 2), ...flood(60, 18_150, { copy: true })]
    const reading = measured(read(made))
    expect(claims(reading)).toContain('burst.near-duplicate')
    expect(reading.weight).toBe(0)
    expect(reading.reviews.size).toBe(0)
  })

  it('speaks on a small listing only when two kinds of marks are extreme', () => {
    const small = steady(26, 9)
    const extreme = flood(14, 18_100, { stars: 1, copy: true })
    const reading = measured(read([...small, ...extreme]))
    expect(reading.weight).toBeGreaterThan(0.7)
    expect(claims(reading)).toEqual(expect.arrayContaining(['burst.one-star', 'burst.near-duplicate']))
    // p is 6e-4 for both kinds together: enough on a large listing, not here.
    const mild = flood(6, 18_100, { stars: 1, verified: false })
    expect(read([...steady(50, 9), ...mild])).toEqual({ kind: 'abstained', why: 'too-few-reviews' })
    expect(read([...small, ...flood(14, 18_100, { stars: 1 })])).toEqual({ kind: 'abstained', why: 'too-few-reviews' })
    expect(read([...small, ...flood(14, 18_100, {})])).toEqual({ kind: 'abstained', why: 'too-few-reviews' })
  })

  it('looks further for neighbours where a listing is quiet', () => {
    const reading = measured(read([...steady(80, 100), ...flood(30, 20_000, { stars: 1, copy: true })]))
    expect(reading.weight).toBeGreaterThan(0.7)
    expect(claims(reading)).toContain('burst.one-star')
  })

  it('abstains on few reviews, few dates, and one single day', () => {
    const few = { kind: 'abstained', why: 'too-few-reviews' }
    const undated = { kind: 'abstained', why: 'too-few-dates' }
    expect(read([])).toEqual(few)
    expect(read(steady(19, 1))).toEqual(few)
    expect(read([...steady(120, 1), ...steady(121, 1).map((one) => ({ ...one, day: null }))])).toEqual(undated)
    expect(read([...steady(99, 1), ...steady(99, 1).map((one) => ({ ...one, day: null }))])).toEqual(undated)
    expect(read(steady(150, 0))).toEqual(undated)
  })

  it('does not count what the shop wrote itself', () => {
    const defaults = flood(80, 18_150, { stars: 5, short: true, platformDefault: true })
    expect(read([...steady(200, 2), ...defaults])).toEqual(read(steady(200, 2)))
  })

  it('treats missing marks as unknown', () => {
    const bare = [...steady(200, 2), ...flood(60, 18_150, {})].map(({ day }) => ({ day, stars: null, verified: null }))
    expect(weight(read(bare))).toBe(0)
  })

  it('does not depend on the order of reviews', () => {
    const chance = random(3)
    const made = [...genuine(chance, 300, 0), ...campaign(chance, 40, 3, { stars: 5, verified: false })]
    const shuffled = (reviews: Prepared[]): Prepared[] =>
      reviews
        .map((one) => [chance(), one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one)
    const before = measured(read(made))
    const after = measured(read(made, shuffled))
    expect(before.weight).toBeGreaterThan(0)
    expect({ ...after, reviews: null }).toEqual({ ...before, reviews: null })
    expect([...after.reviews].sort(([a], [b]) => a - b)).toEqual([...before.reviews].sort(([a], [b]) => a - b))
  })

  it('survives absurd dates', () => {
    const made = [
      ...steady(200, 2),
      ...flood(60, 18_150, { stars: 5, verified: false }),
      { day: -700_000 },
      { day: 2_900_000 },
    ]
    expect(measured(read(made)).weight).toBeGreaterThan(0.7)
  })

  it('takes at most 20 ms for 5,000 reviews', () => {
    const chance = random(9)
    const made = Array.from({ length: 5000 }, () => ordinary(chance, 16_000 + Math.floor(chance() ** 2 * 2000), 0))
    const times = Array.from({ length: 9 }, () => {
      const reviews = prepared(made)
      const start = performance.now()
      signal.measure(sampleOf(reviews), new Map())
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThanOrEqual(20)
  })
})

describe('sales', () => {
  const day = (date: string): number => Date.parse(date) / 86_400_000

  it.each<[string, string, boolean, string[]]>([
    ['2025-11-14', '2025-11-20', true, ['sale-double-eleven']],
    ['2025-06-10', '2025-06-24', true, ['sale-618']],
    ['2024-11-30', '2024-12-03', false, ['sale-black-friday', 'sale-double-eleven']],
    ['2023-07-14', '2023-07-20', false, ['sale-prime-day']],
    ['2024-10-12', '2024-10-15', false, ['sale-prime-day']],
    ['2025-12-29', '2026-01-05', true, ['sale-new-year', 'sale-double-twelve']],
    ['2026-01-20', '2026-01-25', true, ['sale-new-year']],
    ['2025-04-10', '2025-04-20', true, []],
    ['2012-07-14', '2012-07-20', false, []],
    ['2025-06-10', '2025-06-24', false, []],
  ])('%s to %s', (from, to, chinese, sales) => {
    expect(salesAround(day(from), day(to), chinese)).toEqual(sales)
  })
})
