import { describe, expect, it } from 'vitest'
import type { Prepared, Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/unverified-share.ts'
import { measured, preparedReview, sampleOf } from './samples.ts'

const prepared = (verified: boolean | null, at: number, platformDefault = false): Prepared =>
  preparedReview(at, { platformDefault, review: { id: `r${at}`, verified } })
const reviewsOf = (marks: readonly (boolean | null)[]): Prepared[] => marks.map((mark, at) => prepared(mark, at))
const measure = (reviews: readonly Prepared[]): Reading => signal.measure(sampleOf(reviews), new Map())
const read = (without: number, withMark: number, unknown = 0): Reading =>
  measure(
    reviewsOf([
      ...Array<boolean | null>(without).fill(false),
      ...Array<boolean | null>(withMark).fill(true),
      ...Array<boolean | null>(unknown).fill(null),
    ]),
  )

describe('unverified-share', () => {
  it('says nothing where the shop has no mark: absent is unknown, not unverified', () => {
    expect(read(0, 0, 500)).toEqual({ kind: 'abstained', why: 'no-purchase-mark' })
  })

  it('needs twenty reviews that show the mark or its absence', () => {
    expect(read(19, 0, 500)).toEqual({ kind: 'abstained', why: 'too-few-reviews' })
    expect(read(20, 0).kind).toBe('measured')
  })

  it('sees nothing in a usual share, and nothing in a badge that is merely missing', () => {
    for (const [without, withMark] of [
      [0, 200],
      [44, 156],
      [100, 100],
      [10, 10],
    ] as const) {
      expect(measured(read(without, withMark))).toEqual({
        kind: 'measured',
        weight: 0,
        informedBy: without + withMark,
        evidence: [],
        innocent: [],
        reviews: new Map(),
      })
    }
    expect(measured(read(0, 30, 900)).weight).toBe(0)
  })

  it('weighs an unusual share, more the larger it is, at most 0.7 and 0.3', () => {
    let before = 0
    for (const without of [122, 130, 138, 146]) {
      const { weight, reviews } = measured(read(without, 200 - without))
      expect(weight).toBeGreaterThan(before)
      expect(weight).toBeLessThanOrEqual(0.7)
      expect(reviews.size).toBe(without)
      for (const [at, own] of reviews) {
        expect(at).toBeLessThan(without)
        expect(own.weight).toBeGreaterThan(0)
        expect(own.weight).toBeLessThanOrEqual(0.3)
        expect(own.exact).toBe(false)
      }
      before = weight
    }
    expect(measured(read(5000, 0)).weight).toBe(0.7)
  })

  it('states both shares and names the reviews', () => {
    const { evidence, innocent } = measured(read(45, 5, 50))
    expect(evidence).toHaveLength(1)
    expect(evidence[0]).toMatchObject({ claim: 'unverified-share.share', observed: 0.9, expected: 0.22, quotes: [] })
    expect(evidence[0]?.reviews).toEqual(Array.from({ length: 45 }, (_, i) => `r${i}`))
    expect(innocent).toEqual(['bought-elsewhere'])
  })

  it('does not count what the shop wrote itself', () => {
    const defaults = Array.from({ length: 100 }, (_, i) => prepared(false, 30 + i, true))
    expect(measured(measure([...reviewsOf(Array(30).fill(true)), ...defaults])).informedBy).toBe(30)
  })

  it('does not depend on the order of reviews', () => {
    const reviews = reviewsOf([...Array(45).fill(false), ...Array(5).fill(true)])
    const before = measured(measure(reviews))
    const after = measured(measure([...reviews].reverse()))
    expect(after.weight).toBe(before.weight)
    expect(new Map([...after.reviews].sort(([a], [b]) => a - b))).toEqual(before.reviews)
    expect([...(after.evidence[0]?.reviews ?? [])].sort()).toEqual([...(before.evidence[0]?.reviews ?? [])].sort())
  })
})
