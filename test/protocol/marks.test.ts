import { describe, expect, it } from 'vitest'
import { marksOf } from '../../src/background/marks-of.ts'
import { acceptMarks, MARKS, type MarkRound } from '../../src/protocol/marks.ts'
import { drawSign, signOf } from '../../src/protocol/sign.ts'
import { brushed, clean } from '../ui/samples.ts'

const ROUND: MarkRound = {
  round: 1,
  key: 'k',
  filter: 'all',
  sign: ['circle', 'star'],
  reasons: [
    { family: 'text', claim: 'near-duplicate.same-text', n: 4, observed: 4, expected: null, innocent: ['hearsay'] },
  ],
  total: 4,
}

describe('what marks say of a verdict', () => {
  const { verdict } = brushed('en')
  const { reasons, items } = marksOf(verdict)

  it('is beside every review that a finding with weight names, and no other', () => {
    const named = new Set(
      verdict.findings.flatMap((finding) =>
        finding.kind === 'measured' && finding.weight > 0 ? finding.evidence.flatMap(({ reviews }) => reviews) : [],
      ),
    )
    expect(named.size).toBeGreaterThan(3)
    expect(new Set(items.map(({ review }) => review))).toEqual(named)
  })

  it('names reasons that exist, the strongest first, and not too many', () => {
    for (const { reasons: named } of items) {
      expect(named.length).toBeLessThanOrEqual(MARKS.perReview)
      expect([...named].sort((a, b) => a - b)).toEqual(named)
      expect(named.every((at) => reasons[at] !== undefined)).toBe(true)
    }
  })

  it('is nothing where no finding weighs', () => expect(marksOf(clean('en').verdict).items).toEqual([]))

  it('passes as a message', () => {
    const round = { ...ROUND, reasons, total: items.length }
    expect(acceptMarks.round(structuredClone(round))).toEqual(round)
    const part = { round: 1, from: 0, items: items.slice(0, MARKS.perPart) }
    expect(acceptMarks.part(structuredClone(part))).toEqual(part)
  })
})

describe('messages of marks', () => {
  it('lose what is not ours', () => {
    expect(acceptMarks.round({ ...ROUND, evil: 1 })).toEqual(ROUND)
  })

  it.each([
    null,
    'round',
    { ...ROUND, round: -1 },
    { ...ROUND, filter: 'loud' },
    { ...ROUND, sign: ['circle', 'circle'] },
    { ...ROUND, sign: ['circle'] },
    { ...ROUND, sign: ['circle', '<svg>'] },
    { ...ROUND, key: 'k'.repeat(201) },
    { ...ROUND, total: 5_001 },
    { ...ROUND, reasons: {} },
    { ...ROUND, reasons: Array.from({ length: MARKS.reasons + 1 }, () => ROUND.reasons[0]) },
    { ...ROUND, reasons: [{ ...ROUND.reasons[0], claim: '__proto__' }] },
    { ...ROUND, reasons: [{ ...ROUND.reasons[0], n: Number.NaN }] },
    { ...ROUND, reasons: [{ ...ROUND.reasons[0], observed: 'many' }] },
    { ...ROUND, reasons: [{ ...ROUND.reasons[0], innocent: ['A b'] }] },
  ])('are refused when they are not what they should be: %j', (round) =>
    expect(acceptMarks.round(round)).toBe(undefined),
  )

  it.each([
    null,
    { round: 1, from: 0 },
    { round: 1, from: -1, items: [] },
    { round: 1, from: 0, items: [{ review: 'r', reasons: [0.5], counts: true }] },
    { round: 1, from: 0, items: [{ review: 'r', reasons: [0], counts: 1 }] },
    { round: 1, from: 0, items: [{ review: 'r'.repeat(501), reasons: [0], counts: true }] },
    { round: 1, from: 0, items: Array.from({ length: 251 }, () => ({ review: 'r', reasons: [0], counts: true })) },
  ])('are refused in parts too: %#', (part) => expect(acceptMarks.part(part)).toBe(undefined))
})

describe('a sign', () => {
  it('is two different shapes, whatever chance says', () => {
    for (let first = 0; first < 1; first += 0.05)
      for (let second = 0; second < 1; second += 0.05) {
        const chance = [first, second]
        const sign = drawSign(() => chance.shift() ?? 0)
        expect(signOf(sign)).toEqual(sign)
      }
  })
})
