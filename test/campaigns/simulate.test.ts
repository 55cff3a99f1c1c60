import { describe, expect, test } from 'vitest'
import { decodeListing } from '../../src/engine/codec.ts'
import { ATTACKS, attacked, HONEST, honest } from './simulate.ts'

const PLANS = (['en', 'zh'] as const).map((language) => ({ language, size: 60, seed: 5, pool: null }))

describe('the simulator', () => {
  test('knows sixteen attacks and fourteen look-alikes or more, each by one name', () => {
    expect(new Set(ATTACKS.map(({ kind }) => kind)).size).toBe(ATTACKS.length)
    expect(new Set(HONEST.map(({ kind }) => kind)).size).toBe(HONEST.length)
    expect(ATTACKS.length).toBeGreaterThanOrEqual(16)
    expect(HONEST.length).toBeGreaterThanOrEqual(15)
  })

  test.each(ATTACKS.map((attack) => [attack.kind, attack] as const))(
    '%s: the same twice, as much as asked',
    (_, attack) => {
      for (const plan of PLANS) {
        const { listing, planted } = attacked(attack, 0.25, plan)
        expect(JSON.stringify(attacked(attack, 0.25, plan).listing)).toBe(JSON.stringify(listing))
        expect(JSON.stringify(attacked(attack, 0.25, { ...plan, seed: 6 }).listing)).not.toBe(JSON.stringify(listing))
        expect(planted.size).toBe(15)
        const ids = listing.reviews.map(({ id }) => id)
        expect([...planted].every((id) => ids.includes(id))).toBe(true)
        expect(new Set(ids).size).toBe(ids.length)
        expect(decodeListing(JSON.parse(JSON.stringify(listing))).ok).toBe(true)
      }
    },
  )

  test.each(HONEST.map((kind) => [kind.kind, kind] as const))('%s: the same twice, nothing planted', (_, kind) => {
    for (const plan of PLANS) {
      const { listing, planted } = honest(kind, plan)
      expect(JSON.stringify(honest(kind, plan).listing)).toBe(JSON.stringify(listing))
      expect(planted.size).toBe(0)
      expect(listing.reviews.length).toBe(60)
      expect(decodeListing(JSON.parse(JSON.stringify(listing))).ok).toBe(true)
    }
  })
})
