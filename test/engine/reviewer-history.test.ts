import { describe, expect, it } from 'vitest'
import { accountOf } from '../../src/engine/network/account.ts'
import type { Past, Prepared, Reading, Visit } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/reviewer-history.ts'
import { measured, pastOf, preparedReview, sampleOf } from './samples.ts'

interface Made {
  id?: string | null
  total?: number | null
  level?: string | null
  stars?: number
  day?: number
}
const made = ({ id = null, total = null, level = null, stars = 5, day = 1_000 }: Made, at: number): Prepared =>
  preparedReview(at, {
    reviewer: id === null ? null : `id ${id}`,
    day,
    review: { stars, reviewer: { id, name: 'x', reviewCount: total, level } },
  })
const read = (all: readonly Made[], past: Past | null = null): Reading =>
  signal.measure(sampleOf(all.map(made), [], past), new Map())

const visit = (day: number, listing: string): Visit => ({ listing, seller: null, day, stars: 4, crowd: 50 })
/** Knows some people, by id, from reviews on these days. */
const knowing = (days: Record<string, number[]>): Past =>
  pastOf({ reviewsBy: (account) => (days[account.slice(3)] ?? []).map((day, i) => visit(day, `shop ${i}`)) })
const strangers = (n: number): Made[] => Array.from({ length: n }, (_, i) => ({ id: `s${i}` }))
const weight = (reading: Reading, at: number): number => measured(reading).reviews.get(at)?.weight ?? 0

describe('reviewer-history', () => {
  it('reassures by other reviews, more the longer they reach back', () => {
    const reading = read(
      [{ id: 'old' }, { id: 'young' }, { id: 'brief' }, ...strangers(20)],
      knowing({ old: [10, 300, 700, 990], young: [900], brief: [1_000] }),
    )
    expect(weight(reading, 0)).toBeLessThan(weight(reading, 1))
    expect(weight(reading, 1)).toBeLessThan(weight(reading, 2))
    expect(weight(reading, 2)).toBeLessThan(weight(reading, 3))
    expect(weight(reading, 0)).toBeLessThan(-2)
  })

  it('weighs a first review among people known for long, at most 1', () => {
    const known = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`k${i}`, [100, 900]]))
    const reading = read([{ id: 'new', stars: 1 }, ...Object.keys(known).map((id) => ({ id }))], knowing(known))
    expect(weight(reading, 0)).toBeGreaterThan(0.5)
    expect(weight(reading, 0)).toBeLessThanOrEqual(1)
    const { evidence, weight: whole, innocent } = measured(reading)
    expect(evidence.map(({ claim, reviews }) => [claim, reviews.length])).toEqual([
      ['reviewer-history.first', 1],
      ['reviewer-history.long-known', 20],
    ])
    expect(evidence[0]?.reviews).toEqual(['r00000'])
    expect(whole).toBeGreaterThan(0)
    expect(innocent).toContain('first-review')
  })

  it('holds nothing against anybody where everybody is new, in memory or by the shown totals', () => {
    expect(measured(read(strangers(50), knowing({})))).toMatchObject({ weight: 0, evidence: [], reviews: new Map() })
    const ones = Array.from({ length: 50 }, () => ({ total: 1 }))
    expect(measured(read(ones))).toMatchObject({ weight: 0, evidence: [], reviews: new Map() })
  })

  it('never holds many reviews against a prolific reviewer', () => {
    const days = Array.from({ length: 60 }, (_, i) => 940 + i)
    expect(weight(read([{ id: 'fan' }, ...strangers(30)], knowing({ fan: days })), 0)).toBeLessThan(0)
    expect(weight(read([{ total: 4_000 }, ...ones(30)]), 0)).toBeLessThan(0)
  })

  it('uses totals and levels that the shop shows, without a past', () => {
    const reading = read([{ total: 12 }, { total: 1 }, { level: 'PLUS会员' }, { level: '注册会员' }, ...ones(20)])
    expect(weight(reading, 0)).toBeLessThan(-0.5)
    expect(weight(reading, 2)).toBeLessThan(weight(reading, 1))
    expect(measured(reading).reviews.has(3)).toBe(false)
  })

  it('abstains where nothing is known: unknown is not new', () => {
    expect(read(Array.from({ length: 50 }, () => ({})))).toEqual({ kind: 'abstained', why: 'no-reviewer-history' })
    expect(
      read(
        Array.from({ length: 50 }, () => ({})),
        knowing({}),
      ),
    ).toMatchObject({ why: 'no-reviewer-history' })
    expect(read(strangers(4), knowing({}))).toMatchObject({ why: 'too-few-reviews' })
    expect(read(Array.from({ length: 50 }, () => ({ total: 0 })))).toMatchObject({ why: 'no-reviewer-history' })
  })
})

const ones = (n: number): Made[] => Array.from({ length: n }, () => ({ total: 1 }))

describe('accountOf', () => {
  it('knows ids and uncommon names, never masked or common ones', () => {
    expect(accountOf({ reviewer: 'id 77' })).toBe('id 77')
    expect(accountOf({ reviewer: 'name kettle_fan_0417' })).toBe('name kettle_fan_0417')
    for (const common of ['name mike', 'name 小明', 'name anna smith', null])
      expect(accountOf({ reviewer: common })).toBeNull()
  })
})
