import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading, Sample } from '../../src/engine/signal.ts'
import { SIGNALS } from '../../src/engine/signals.ts'
import type { SignalId } from '../../src/engine/types.ts'
import { DEMO, listing, shuffled } from './listings.ts'

const readings = (sample: Sample): Map<SignalId, Reading> => {
  const out = new Map<SignalId, Reading>()
  for (const signal of SIGNALS) out.set(signal.id, signal.measure(sample, out))
  return out
}

test('every file in signals/ is a signal named like its file, with a test beside it', () => {
  const files = readdirSync('src/engine/signals').map((name) => name.replace('.ts', ''))
  expect(SIGNALS.map(({ id }) => id).sort()).toEqual(files.sort())
  for (const file of files) expect(readdirSync('test/engine')).toContain(`${file}.test.ts`)
})

// What holds for every signal, present and future.
describe.each(SIGNALS.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
  test('abstains, or sees nothing, on an empty listing', () => {
    const reading = readings(prepare(listing([]), null).sample).get(id)
    expect(reading?.kind === 'abstained' || reading?.weight === 0).toBe(true)
  })

  test.each(DEMO.map((demo) => [demo.slug, demo.listing] as const))(
    '%s: evidence names existing reviews',
    (_, shown) => {
      const { sample } = prepare(shown, null)
      const reading = readings(sample).get(id)
      if (reading?.kind !== 'measured') return
      const texts = new Map(shown.reviews.map((review) => [review.id, review.text]))
      expect(Number.isFinite(reading.weight) && reading.weight >= 0).toBe(true)
      if (reading.weight > 0) expect(reading.evidence.some(({ reviews }) => reviews.length > 0)).toBe(true)
      if (reading.weight > 0) expect(reading.innocent.length).toBeGreaterThan(0)
      for (const { reviews, quotes } of reading.evidence) {
        expect(new Set(reviews).size).toBe(reviews.length)
        for (const review of reviews) expect(texts.has(review)).toBe(true)
        for (const { review, start, end } of quotes) {
          expect(reviews).toContain(review)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(texts.get(review)?.length ?? 0)
        }
      }
      for (const [at, { weight }] of reading.reviews) {
        expect(sample.reviews[at]).toBeDefined()
        expect(Number.isFinite(weight)).toBe(true)
      }
    },
  )

  test('page order changes nothing, and measuring twice gives the same', () => {
    for (const { listing: shown } of DEMO) {
      const once = readings(prepare(shown, null).sample).get(id)
      const again = readings(prepare(shown, null).sample).get(id)
      const mixed = readings(prepare({ ...shown, reviews: shuffled(shown.reviews, 7) }, null).sample).get(id)
      expect(again).toEqual(once)
      expect(mixed).toEqual(once)
    }
  })

  test('cites its source', () => expect(signal.source.length).toBeGreaterThan(10))
})
