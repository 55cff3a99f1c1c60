import { describe, expect, it } from 'vitest'
import { busiest } from '../../src/ui/busiest.ts'
import { clamped, type Piece, pieces } from '../../src/ui/marked.ts'
import { reviewOf } from './samples.ts'

const quote = (start: number, end: number, review = 'r') => ({ review, start, end })
const shape = (all: readonly Piece[] | null): string =>
  (all ?? []).map((p) => (p.marked ? `[${p.text}]` : p.text)).join('')

describe('pieces', () => {
  const review = reviewOf({ id: 'r', text: 'one two three four' })

  it('splits at quotes and joins what overlaps or touches', () => {
    expect(shape(pieces(review, []))).toBe('one two three four')
    expect(shape(pieces(review, [quote(8, 13), quote(0, 3)]))).toBe('[one] two [three] four')
    expect(shape(pieces(review, [quote(0, 5), quote(2, 7), quote(7, 8)]))).toBe('[one two ]three four')
    expect(shape(pieces(review, [quote(4, 18), quote(8, 13)]))).toBe('one [two three four]')
  })

  it('leaves out other reviews and survives offsets outside the text', () => {
    expect(shape(pieces(review, [quote(0, 3, 'other')]))).toBe('one two three four')
    expect(shape(pieces(review, [quote(-5, 99)]))).toBe('[one two three four]')
    expect(shape(pieces(review, [quote(9, 9), quote(Number.NaN, 3)]))).toBe('[one] two three four')
  })

  it('never splits a character', () => {
    const face = reviewOf({ id: 'r', text: 'a😀b' })
    expect(shape(pieces(face, [quote(2, 4)]))).toBe('a[😀b]')
  })
})

describe('clamped', () => {
  const text = (length: number): string => 'abcdefghi '.repeat(length / 10)

  it('leaves alone what nearly fits', () => {
    expect(clamped([{ text: text(130), marked: false }], 100, 20)).toBeNull()
  })

  it('keeps the first passage in sight and cuts between words', () => {
    const all = [
      { text: text(500), marked: false },
      { text: 'passage', marked: true },
      { text: ` ${text(500)}`, marked: false },
    ]
    const out = shape(clamped(all, 100, 25))
    expect(out).toMatch(/^…(abcdefghi )+\[passage\] (abcdefghi )*abcdefghi…$/)
    expect(out.length).toBeLessThan(115)
  })

  it('cuts Chinese text where it is', () => {
    const all = [{ text: '好'.repeat(200), marked: false }]
    expect(shape(clamped(all, 80, 10))).toBe(`${'好'.repeat(80)}…`)
  })
})

describe('busiest', () => {
  const row = (counts: number[]) => ({
    starts: counts.map((_, i) => `2026-01-0${i}`),
    counts,
  })

  it('names a bar only when it stands out', () => {
    expect(busiest(row([2, 3, 2, 20, 2]))).toEqual({ start: '2026-01-03', count: 20 })
    expect(busiest(row([5, 6, 7, 8, 6]))).toBeNull()
    expect(busiest(row([0, 1, 0, 4, 0]))).toBeNull()
    expect(busiest(row([1, 30]))).toBeNull()
  })
})
