import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/impossible-timing.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { listing, review } from './listings.ts'
import { measured } from './samples.ts'

const date = (day: number): string => new Date(Date.UTC(2025, 2, 1 + day)).toISOString().slice(0, 10)
/** Reviews of things bought on different days, each written so many days later. */
const written = (days: readonly number[], prefix = 'r'): Review[] =>
  days.map((wait, i) =>
    review({
      id: `${prefix}${i}`,
      text: `Review number ${i} of the kettle`,
      stars: 5,
      purchasedOn: date(i % 50),
      postedOn: date((i % 50) + wait),
    }),
  )
const usual = written(Array.from({ length: 60 }, (_, i) => 3 + ((i * 7) % 25)))
const measure = (reviews: Review[], fields: Partial<Listing> = {}): Reading =>
  signal.measure(prepare(listing(reviews, fields), null).sample, new Map())

describe('impossible-timing', () => {
  test('names reviews dated before their purchase', () => {
    const reading = measured(measure([...usual, ...written([-4, -2, -9, -3, -20, -5], 'b')]))
    expect(reading.weight).toBeGreaterThan(0)
    expect(reading.weight).toBeLessThanOrEqual(1)
    expect(reading.evidence).toMatchObject([
      { claim: 'impossible-timing.before-purchase', reviews: ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'], observed: 6 },
    ])
    expect(reading.innocent).toContain('earlier-purchase')
    expect(reading.reviews.size).toBe(6)
  })

  test('names reviews of the day of purchase where they are many', () => {
    const reading = measured(measure([...usual, ...written(Array<number>(40).fill(0), 's')]))
    expect(reading.evidence).toMatchObject([{ claim: 'impossible-timing.same-day', observed: 0.4, expected: 0.06 }])
    expect(reading.weight).toBeLessThanOrEqual(0.7)
  })

  test('one day is a time zone, two slips are slips, a few quick ones are couriers', () => {
    expect(measured(measure([...usual, ...written([-1, -1, -1, -8, -9], 'z')])).weight).toBe(0)
    expect(measured(measure([...usual, ...written([0, 0, 0, 0, 0], 'q')])).weight).toBe(0)
  })

  test('what is delivered at once can be reviewed at once', () => {
    expect(measure(written(Array<number>(60).fill(0)))).toEqual({ kind: 'abstained', why: 'instant-delivery' })
    const many = [...usual, ...written(Array<number>(40).fill(0), 's')]
    for (const title of ['话费充值 100元', 'Mystery novel (Kindle Edition)', 'eBook: sourdough at home'])
      expect(measure(many, { title })).toEqual({ kind: 'abstained', why: 'instant-delivery' })
    expect(measure(many, { title: 'Kettle, 1.7 litres' }).kind).toBe('measured')
  })

  test('abstains where fewer than twenty purchase dates are shown', () => {
    const hidden = [...usual, ...written([-4, -5, -6])].map((one, i) => (i < 19 ? one : { ...one, purchasedOn: null }))
    expect(measure(hidden)).toEqual({ kind: 'abstained', why: 'no-purchase-dates' })
  })
})
