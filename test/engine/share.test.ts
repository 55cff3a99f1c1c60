import { describe, expect, test } from 'vitest'
import { PRIOR } from '../../src/engine/fusion.ts'
import { judge } from '../../src/engine/judge.ts'
import { bandOf, type Grounds, placed, shareAt, shareOf } from '../../src/engine/share.ts'
import { WEIGHTS } from '../../src/engine/weights.ts'
import { listing, person, review } from './listings.ts'

const read = (n: number): { read: number; stated: number | null } => ({ read: n, stated: null })
const all = (n: number, value: number): Float64Array => new Float64Array(n).fill(value)
const share = (n: number, planted: number, stated: number | null = null) =>
  shareOf(
    Float64Array.from({ length: n }, (_, i) => (i < planted ? 0.95 : PRIOR)),
    all(n, 1),
    { read: n, stated },
  )
const grounds: Grounds = {
  reviews: 200,
  familiesAble: 4,
  familiesFiring: 2,
  exactReviewers: 0,
  strongest: 2,
  named: 60,
  voices: 0,
  hostile: false,
}

describe('the score', () => {
  test('falls as more reviews carry signs, and nothing below the prior raises it', () => {
    const scores = [0, 10, 30, 60, 120].map((planted) => share(200, planted).score)
    expect([...scores].sort((a, b) => b - a)).toEqual(scores)
    expect(new Set(scores).size).toBe(scores.length)
    expect(shareOf(all(50, 0.001), all(50, 1), read(50)).raw).toBe(shareOf(all(50, PRIOR), all(50, 1), read(50)).raw)
  })

  test('stands for the share it is made of', () => {
    expect(shareAt(100)).toBe(0)
    expect(shareAt(0)).toBe(1)
    expect(100 * (1 - shareAt(42)) ** 3).toBeCloseTo(42)
  })

  test('fitted tables rise, and the width never rises with information', () => {
    const rising = (values: readonly number[]): boolean =>
      values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0))
    expect(rising(WEIGHTS.score.map(([raw]) => raw)) && rising(WEIGHTS.score.map(([, score]) => score))).toBe(true)
    expect(rising(WEIGHTS.width.map(([information]) => information))).toBe(true)
    const widths = WEIGHTS.width.map(([, points]) => points)
    expect([...widths].sort((a, b) => b - a)).toEqual(widths)
  })
})

describe('the interval', () => {
  test('holds the score and keeps its width, wherever the score is', () => {
    for (let score = 0; score <= 100; score++)
      for (const width of [1, 30, 71, 100]) {
        const [low, high] = placed(score, width)
        expect(high - low).toBe(width)
        expect(0 <= low && low <= score && score <= high && high <= 100).toBe(true)
      }
  })

  test('is wider where less was read, and where little of what there is was read', () => {
    const width = ({ interval }: { interval: [number, number] }): number => interval[1] - interval[0]
    const widths = [2_000, 200, 60, 20, 6].map((n) => width(share(n, 0)))
    expect([...widths].sort((a, b) => a - b)).toEqual(widths)
    expect(width(share(60, 0, 100_000))).toBeGreaterThan(width(share(60, 0)))
  })
})

describe('the band', () => {
  const many = share(200, 80)
  test('is the worst only with two families, or one exact fact by three people', () => {
    expect(bandOf(many, grounds)).toBe('strong-signs')
    expect(bandOf(many, { ...grounds, familiesFiring: 1 })).toBe('some-signs')
    expect(bandOf(many, { ...grounds, familiesFiring: 1, exactReviewers: 2 })).toBe('some-signs')
    expect(bandOf(many, { ...grounds, familiesFiring: 1, exactReviewers: 3 })).toBe('strong-signs')
  })

  test('is never the worst for a listing that is attacked, nor below twenty reviews without an exact fact', () => {
    expect(bandOf(many, { ...grounds, hostile: true })).toBe('some-signs')
    expect(bandOf(share(19, 10), { ...grounds, reviews: 19 })).toBe('some-signs')
    expect(bandOf(share(19, 10), { ...grounds, reviews: 19, exactReviewers: 3 })).toBe('strong-signs')
  })

  test('abstains below five reviews, or where only one family could measure', () => {
    expect(bandOf(many, { ...grounds, reviews: 4 })).toBe('not-enough-data')
    expect(bandOf(many, { ...grounds, familiesAble: 1 })).toBe('not-enough-data')
  })

  test('a few voices in a large listing do not mark it', () => {
    const quiet = { ...grounds, familiesFiring: 1, strongest: 0, named: 0 }
    expect(bandOf(share(2_000, 0), { ...quiet, reviews: 2_000, voices: 20 })).toBe('no-signs')
    expect(bandOf(share(100, 0), { ...quiet, reviews: 100, voices: 2 })).toBe('some-signs')
  })
})

test('one-star copies mark a listing without condemning it', () => {
  const text = 'The seam split on the first walk, the buckle bent, and the shop never once answered what I wrote to it'
  const mean = Array.from({ length: 30 }, (_, i) =>
    review({ id: `a${i}`, reviewer: person(`Rival ${i}`), stars: 1, text, postedOn: '2026-03-02' }),
  )
  const ordinary = Array.from({ length: 50 }, (_, i) =>
    review({
      id: `o${i}`,
      reviewer: person(`Walker ${i}`),
      stars: 4 + (i % 2),
      text: `Walk number ${i * 7} with it, ${['dry', 'wet', 'cold', 'long'][i % 4]} and ${i} miles, strap ${i % 9} holds`,
      postedOn: `2026-0${1 + (i % 6)}-1${i % 9}`,
    }),
  )
  expect(judge(listing([...ordinary, ...mean]), { now: '2026-11-01T08:00:00Z' }).band).toBe('some-signs')
})
