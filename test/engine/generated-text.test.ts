import { describe, expect, test } from 'vitest'
import { mulberry32, plantedReviews } from '../../scripts/planted.ts'
import { styleOf } from '../../src/engine/generated/style.ts'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/generated-text.ts'
import type { Review } from '../../src/engine/types.ts'
import { listing, review } from './listings.ts'
import { measured } from './samples.ts'

const date = (day: number): string => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)
/** Long invented reviews with sentences of all lengths, over a year. */
const OTHERS: Review[] = plantedReviews(60, 'en', 12).texts.map((text, i) =>
  review({
    id: `o${i}`,
    text: `${text} Fine. ${text.split('.').reverse().join('. ')} Yes, really, and again if asked.`,
    postedOn: date(i * 6),
  }),
)
const THINGS = ['the lid', 'the handle', 'the spout', 'the base', 'the cord', 'the switch', 'the scale', 'the filter']
/** Essays: sentences of one length that lead from one to the next. */
const essays = (count: number, every: number): Review[] => {
  const random = mulberry32(7)
  const thing = (): string => THINGS[Math.floor(random() * THINGS.length)] ?? ''
  return Array.from({ length: count }, (_, i) =>
    review({
      id: `e${i}`,
      postedOn: date(100 + i * every),
      text: `Firstly, ${thing()} of this kettle stands out in daily use at home. Moreover, ${thing()} feels solid and rather well made to me. Additionally, ${thing()} works quietly every single time it is used. Furthermore, ${thing()} is a joy when it comes to cleaning it. Overall, ${thing()} makes this a must-have for the kitchen too. In conclusion, ${thing()} earns its place on the counter here.`,
    }),
  )
}
const measure = (reviews: Review[]): Reading => signal.measure(prepare(listing(reviews), null).sample, new Map())

describe('generated-text', () => {
  test('essays of a few days, unlike all others, are told of together and weigh little', () => {
    const reading = measured(measure([...OTHERS, ...essays(7, 1)]))
    expect(reading.evidence).toMatchObject([{ claim: 'generated-text.cluster', observed: 7 }])
    expect(reading.weight).toBeGreaterThan(0)
    expect(reading.weight).toBeLessThanOrEqual(0.7)
    expect(reading.innocent).toContain('writing-help')
    for (const { weight } of reading.reviews.values()) expect(weight).toBeLessThan(0.5)
  })

  test('four, or essays spread over the year, or a listing where everyone writes so, are nothing', () => {
    expect(measured(measure([...OTHERS, ...essays(4, 1)])).weight).toBe(0)
    expect(measured(measure([...OTHERS, ...essays(12, 20)])).weight).toBe(0)
    expect(measured(measure(essays(40, 3))).weight).toBe(0)
    expect(measured(measure(OTHERS)).weight).toBe(0)
  })

  test('abstains without twenty long texts, or without dates', () => {
    expect(measure(essays(19, 1))).toEqual({ kind: 'abstained', why: 'too-few-long-texts' })
    expect(measure(OTHERS.map((one) => ({ ...one, postedOn: null })))).toEqual({
      kind: 'abstained',
      why: 'too-few-dates',
    })
  })

  test('short texts have no style', () => {
    expect(styleOf('Firstly good. Moreover nice. Overall fine. Additionally cheap.')).toBeNull()
    expect(styleOf('')).toBeNull()
  })
})
