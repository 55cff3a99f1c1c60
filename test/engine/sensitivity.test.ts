import { describe, expect, test } from 'vitest'
import { isSale, salesAround, salesIn } from '../../src/engine/burst/sales.ts'
import { INNOCENT } from '../../src/engine/claims.ts'
import { judge } from '../../src/engine/judge.ts'
import { SENSITIVITY, type Sensitivity } from '../../src/engine/sensitivity.ts'
import { serialise } from '../../src/engine/serialise.ts'
import type { Band, Listing, Verdict } from '../../src/engine/types.ts'
import { ATTACKS, attacked } from '../campaigns/simulate.ts'
import { DEMO } from './listings.ts'

const NOW = '2026-04-01T00:00:00Z'
const STEPS: readonly Sensitivity[] = ['cautious', 'usual', 'keen']
const BANDS: readonly Band[] = ['no-signs', 'some-signs', 'strong-signs']

/** From hardly any planted reviews to a third of them, of two kinds. */
const graded: Listing[] = ATTACKS.filter(({ kind }) => /^(?:template-praise|copy-paste)$/.test(kind)).flatMap(
  (attack) => {
    return [0.02, 0.03, 0.05, 0.17, 0.2].map(
      (share) => attacked(attack, share, { language: 'en', size: 400, seed: 7, pool: null }).listing,
    )
  },
)
const bandsOf = (listing: Listing): Band[] => STEPS.map((sensitivity) => judge(listing, { now: NOW, sensitivity }).band)

describe('sensitivity', () => {
  test('by default gives the verdict of the usual step, byte for byte', () => {
    for (const { listing } of DEMO)
      expect(serialise(judge(listing, { now: NOW, sensitivity: 'usual' }))).toBe(
        serialise(judge(listing, { now: NOW })),
      )
  })

  test('moves nothing but the band, and names itself', () => {
    for (const listing of graded) {
      const { band: _, ...usual } = judge(listing, { now: NOW })
      for (const sensitivity of ['cautious', 'keen'] as const) {
        const { band: __, ...moved } = judge(listing, { now: NOW, sensitivity })
        expect(moved).toEqual({ ...usual, sensitivity })
      }
    }
  })

  test('each step speaks at least where the one before does, and somewhere more', () => {
    const bands = graded.map(bandsOf)
    const moved = STEPS.map(() => 0)
    for (const own of bands)
      own.forEach((band, step) => {
        const before = own[step - 1]
        if (before === undefined) return
        expect(BANDS.indexOf(band)).toBeGreaterThanOrEqual(BANDS.indexOf(before))
        if (band !== before) moved[step] = (moved[step] ?? 0) + 1
      })
    expect(moved[1], JSON.stringify(bands)).toBeGreaterThan(0)
    expect(moved[2], JSON.stringify(bands)).toBeGreaterThan(0)
  })

  test('has thresholds that fall from step to step', () => {
    for (const key of Object.keys(SENSITIVITY.usual) as (keyof typeof SENSITIVITY.usual)[])
      expect(SENSITIVITY.cautious[key] > SENSITIVITY.usual[key] && SENSITIVITY.usual[key] > SENSITIVITY.keen[key]).toBe(
        true,
      )
  })
})

describe('the sale calendar', () => {
  const innocents = ({ findings }: Verdict): string[] =>
    findings.flatMap((finding) => (finding.kind === 'measured' ? finding.innocent : []))

  test('switched off leaves known sales out of the explanations, and changes nothing else', () => {
    const named = DEMO.filter(({ listing }) =>
      innocents(judge(listing, { now: NOW })).some((key) => /^sale-\w+$/.test(key)),
    )
    expect(named.length).toBeGreaterThanOrEqual(0)
    for (const { listing } of DEMO) {
      const on = judge(listing, { now: NOW })
      const off = judge(listing, { now: NOW, saleCalendar: false })
      const without = on.findings.map((finding) =>
        finding.kind === 'measured'
          ? { ...finding, innocent: finding.innocent.filter((key) => !isSale(key)) }
          : finding,
      )
      expect(off).toEqual({ ...on, findings: without })
    }
  })

  test('knows every sale that is an explanation, and "a sale or a launch" is none of them', () => {
    const known = new Set(salesIn(2025).map(({ key }) => key))
    const keys = INNOCENT.filter((key) => key.startsWith('sale-'))
    expect(keys.filter((key) => !known.has(key as never))).toEqual(['sale-or-launch'])
    expect(keys.filter(isSale)).toHaveLength(known.size)
  })

  test('shows the days that explanations are made with', () => {
    for (const year of [2019, 2025, 2031])
      for (const { key, where, from, to } of salesIn(year)) {
        const day = (iso: string): number => Date.parse(iso) / 86_400_000
        expect(salesAround(day(from), day(to), where === 'chinese'), `${key} ${from}`).toContain(key)
        expect(to >= from).toBe(true)
      }
    expect(salesIn(2024).find(({ key }) => key === 'sale-black-friday')).toMatchObject({
      from: '2024-11-25',
      to: '2024-12-02',
    })
  })
})
