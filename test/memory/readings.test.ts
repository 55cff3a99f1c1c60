import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Listing } from '../../src/engine/types.ts'

const stores = vi.hoisted(() => {
  const make = () => {
    const values = new Map<string, string>()
    return {
      values,
      get: async (key: string | null) =>
        Object.fromEntries(
          [...values].filter(([each]) => key === null || each === key).map(([k, v]) => [k, JSON.parse(v)]),
        ),
      set: async (changes: object) => {
        for (const [key, value] of Object.entries(changes)) values.set(key, JSON.stringify(value))
      },
      remove: async (keys: readonly string[]) => {
        for (const key of keys) values.delete(key)
      },
      clear: async () => values.clear(),
    }
  }
  return { local: make(), session: make(), extension: { inIncognitoContext: false } }
})
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: stores.local, session: stores.session }, extension: stores.extension },
}))

const { forgetOlder, recallReadings, rememberReading } = await import('../../src/memory/readings.ts')
const { eraseAll, keptNow } = await import('../../src/memory/kept.ts')
const { judge } = await import('../../src/engine/judge.ts')
const { listing, person, review } = await import('../engine/listings.ts')

/** A lamp with reviews `from` to `to`, all of which are shown. */
function lamp(readAt: string, from: number, to: number): Listing {
  const reviews = Array.from({ length: to - from }, (_, i) =>
    review({
      id: `r${from + i}`,
      reviewer: person(`Buyer ${from + i}`),
      stars: 5,
      text: `Number ${from + i} of my lamps`,
    }),
  )
  return listing(reviews, {
    id: 'lamp',
    readAt,
    stated: { reviewCount: reviews.length, ratingCount: null, meanStars: 5, histogram: null, sales: null },
  })
}
const SPRING = '2026-03-01T08:00:00Z'
const SUMMER = '2026-05-20T08:00:00Z'

beforeEach(() => {
  stores.local.values.clear()
  stores.session.values.clear()
  stores.extension.inIncognitoContext = false
})

describe('earlier readings', () => {
  test('are there at the next visit, and let the engine see what vanished', async () => {
    await rememberReading(lamp(SPRING, 0, 60), 90)
    const now = lamp(SUMMER, 30, 60)
    const earlier = await recallReadings(now, 90)
    expect(earlier).toMatchObject([{ at: SPRING, reviewCount: 60, complete: true }])
    const found = (options: object) =>
      judge(now, { now: SUMMER, ...options }).findings.find(({ signal }) => signal === 'vanished-reviews')
    expect(found({})).toMatchObject({ kind: 'abstained' })
    expect(found({ earlier })).toMatchObject({ kind: 'measured', evidence: [{}] })
  })

  test('hold no text and no name', async () => {
    await rememberReading(lamp(SPRING, 0, 9), 90)
    expect([...stores.local.values.entries()].join()).not.toMatch(/Buyer|lamps|"r3"|maple/)
  })

  test('of one visit are one, and are not earlier than themselves', async () => {
    await rememberReading(lamp(SPRING, 0, 10), 90)
    await rememberReading(lamp('2026-03-01T09:00:00Z', 0, 20), 90)
    expect(await recallReadings(lamp('2026-03-01T09:30:00Z', 0, 20), 90)).toEqual([])
    expect(await recallReadings(lamp(SUMMER, 0, 20), 90)).toMatchObject([{ reviewCount: 20 }])
  })

  test('are forgotten after the days that were set, and none are kept at 0', async () => {
    await rememberReading(lamp(SPRING, 0, 10), 90)
    expect(await recallReadings(lamp(SUMMER, 0, 10), 30)).toEqual([])
    await forgetOlder(0)
    expect(stores.local.values.size).toBe(0)
    await rememberReading(lamp(SPRING, 0, 10), 0)
    expect(stores.local.values.size).toBe(0)
  })

  test('of private windows are neither kept nor told', async () => {
    await rememberReading(lamp(SPRING, 0, 10), 90)
    stores.extension.inIncognitoContext = true
    expect(await recallReadings(lamp(SUMMER, 0, 10), 90)).toEqual([])
    stores.local.values.clear()
    await rememberReading(lamp(SPRING, 0, 10), 90)
    expect(stores.local.values.size).toBe(0)
  })

  test('are bounded in listings', async () => {
    for (let i = 0; i < 205; i++) await rememberReading({ ...lamp(SPRING, 0, 1), id: `lamp-${i}` }, 90)
    expect(stores.local.values.size).toBeLessThanOrEqual(200)
  })
})

describe('what is kept', () => {
  test('is counted from the stores, and all but the settings can be erased', async () => {
    await rememberReading(lamp(SPRING, 0, 10), 90)
    await stores.local.set({ settings: { language: 'en' }, sign: 'x', disagreements: [1, 2] })
    await stores.session.set({ verdicts: [{}, {}, {}], 'collected:3': { keys: [] } })
    const counted = Object.fromEntries((await keptNow()).map(({ kind, entries }) => [kind, entries]))
    expect(counted).toEqual({ verdicts: 3, listings: 1, jobs: 0, disagreements: 2, readings: 1, settings: 2 })
    const erased = await eraseAll(SUMMER)
    expect(erased.reduce((sum, { entries }) => sum + entries, 0)).toBe(7)
    expect([...stores.local.values.keys()].sort()).toEqual(['settings', 'sign'])
    expect([...stores.session.values.keys()]).toEqual(['erased'])
    const left = await keptNow()
    expect(left.filter(({ kind }) => kind !== 'settings').every(({ entries, bytes }) => entries + bytes === 0)).toBe(
      true,
    )
  })
})
