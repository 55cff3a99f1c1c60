import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import { type Reading, reviewMark, type Snapshot } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/sales-surge.ts'
import type { Stated } from '../../src/engine/types.ts'
import { listing, review } from './listings.ts'
import { measured, pastOf } from './samples.ts'

type Sales = Stated['sales']
const exactly = (sold: number): Sales => ({ min: sold, max: sold })
const stated = (reviewCount: number | null, sales: Sales): Stated => ({
  reviewCount,
  ratingCount: null,
  meanStars: null,
  histogram: null,
  sales,
})
const OLD = review({ id: 'old', postedOn: '2026-08-01', text: 'before' })
const NEW = review({ id: 'new', postedOn: '2026-10-20', text: 'after' })
const earlier = (reviewCount: number | null, sales: Sales, at = '2026-10-10T00:00:00Z'): Snapshot => ({
  at,
  reviewCount,
  sales,
  complete: false,
  reviews: new Map([[reviewMark(OLD), 5]]),
})
const read = (now: Stated, readings: Snapshot[]): Reading => {
  const shown = listing([OLD, NEW], { stated: now, readAt: '2026-11-20T00:00:00Z' })
  return signal.measure(prepare(shown, pastOf({ snapshots: () => readings })).sample, new Map())
}

describe('sales-surge', () => {
  it('weighs more new reviews than new sales, with the new reviews named', () => {
    const reading = measured(read(stated(900, exactly(2_100)), [earlier(400, exactly(2_000))]))
    expect(reading.weight).toBe(1)
    expect(reading.evidence).toEqual([
      { claim: 'sales-surge.more-reviews', reviews: ['new'], observed: 500, expected: 200, quotes: [] },
    ])
    expect(reading.innocent).toContain('late-reviews')
  })

  it('takes the end of a shown range that is least suspicious', () => {
    const range = { min: 2_000, max: 3_000 }
    expect(measured(read(stated(900, range), [earlier(400, range)])).weight).toBe(0)
    expect(read(stated(900, { min: 1_000, max: null }), [earlier(400, { min: 1_000, max: null })])).toEqual({
      kind: 'abstained',
      why: 'no-sales-shown',
    })
  })

  it('sees nothing in a sale day: reviews follow sales', () => {
    for (const added of [0, 10, 300, 900])
      expect(measured(read(stated(400 + added, exactly(3_000)), [earlier(400, exactly(2_000))])).weight).toBe(0)
  })

  it('weighs thousands of sales without a review a little, once reviews had time to come', () => {
    const now = stated(400, exactly(9_000))
    expect(measured(read(now, [earlier(400, exactly(2_000))])).weight).toBeGreaterThan(0.2)
    expect(measured(read(now, [earlier(400, exactly(2_000))])).weight).toBeLessThanOrEqual(0.5)
    expect(measured(read(now, [earlier(400, exactly(2_000), '2026-11-10T00:00:00Z')])).weight).toBe(0)
  })

  it('abstains without an earlier reading, or where sales are not shown', () => {
    expect(read(stated(900, exactly(10)), [])).toEqual({ kind: 'abstained', why: 'no-earlier-reading' })
    expect(read(stated(900, null), [earlier(400, null)])).toEqual({ kind: 'abstained', why: 'no-sales-shown' })
    expect(read(stated(null, exactly(5)), [earlier(4, exactly(4))])).toEqual({
      kind: 'abstained',
      why: 'no-sales-shown',
    })
  })
})
