import { describe, expect, test } from 'vitest'
import type { Listing, ReviewClass, Verdict } from '../../src/engine/types.ts'
import { findingOrder, quotePassage, quoteText } from '../../src/report/findings.ts'
import { timeline } from '../../src/report/timeline.ts'
import { flask, reviewOf } from './fixture.ts'

function dated(days: readonly (string | null)[], classes: readonly ReviewClass[] = []): [Listing, Verdict] {
  const { listing, verdict } = flask()
  const reviews = days.map((postedOn, i) => reviewOf({ id: `d${i}`, postedOn }))
  const marks = days.map((_, i) => ({
    id: `d${i}`,
    suspicion: 0,
    class: classes[i] ?? ('ordinary' as const),
    findings: [],
  }))
  return [
    { ...listing, reviews },
    { ...verdict, reviews: marks },
  ]
}

describe('timeline', () => {
  test('days while they fit, then weeks, months, quarters, years', () => {
    const unit = (to: string): string | undefined => timeline(...dated(['2020-01-01', to]), 30)?.unit
    expect(unit('2020-01-30')).toBe('day')
    expect(unit('2020-01-31')).toBe('week')
    expect(unit('2020-12-01')).toBe('month')
    expect(unit('2023-01-01')).toBe('quarter')
    expect(timeline(...dated(['1996-01-01', '2026-01-01']), 30)?.unit).toBe('year')
  })

  test('weeks begin on Monday, months and quarters on their first day', () => {
    expect(timeline(...dated(['2026-11-08', '2026-11-09', '2026-11-23']), 3)?.unit).toBe('month')
    const four = timeline(...dated(['2026-11-08', '2026-11-09', '2026-11-23']), 4)
    expect(four).toMatchObject({
      unit: 'week',
      starts: ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'],
      counts: [1, 1, 0, 1],
    })
    const months = timeline(...dated(['2024-02-29', '2024-03-01', '2024-12-31']), 12)
    expect(months).toMatchObject({ unit: 'month', from: '2024-02-29', to: '2024-12-31' })
    expect(months?.starts.slice(0, 2)).toEqual(['2024-02-01', '2024-03-01'])
    expect(months?.counts).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(timeline(...dated(['2024-02-29', '2026-11-20']), 12)?.starts[0]).toBe('2024-01-01')
  })

  test('marks organised and incentivised reviews only', () => {
    const classes: ReviewClass[] = ['organised', 'incentivised', 'low-information', 'platform-default', 'ordinary']
    const line = timeline(...dated(['2026-05-01', '2026-05-01', '2026-05-01', '2026-05-01', '2026-05-02'], classes), 10)
    expect(line).toMatchObject({ counts: [4, 1], marked: [2, 0] })
  })

  test('unknown, impossible, ancient and future dates are counted apart', () => {
    const days = [
      null,
      '2026-02-30',
      '0001-01-01',
      '9999-12-31',
      '2027-01-01',
      'soon',
      '2026-05-01T23:59:00+08:00',
      '2026-11-24',
    ]
    const line = timeline(...dated(days), 40)
    expect(line).toMatchObject({ undated: 6, from: '2026-05-01', to: '2026-11-24' })
    expect(line?.counts.reduce((sum, n) => sum + n, 0)).toBe(2)
    expect(timeline(...dated([null, 'soon']), 40)).toBeNull()
    expect(timeline(...dated([]), 40)).toBeNull()
  })
})

describe('findings', () => {
  test('the strongest come first, and what weighs nothing is left out', () => {
    expect(findingOrder(flask().verdict).map(({ signal }) => signal)).toEqual([
      'incentive',
      'photo-reuse',
      'near-duplicate',
      'burst',
    ])
  })
})

describe('quotes', () => {
  const review = reviewOf({ id: 'q', text: 'before 👩‍🍳 the passage 👍 after' })
  const at = (start: number, end: number): string => quoteText(review, { review: 'q', start, end })
  test('are cut to the text and never split a character', () => {
    const { text } = review
    expect(at(text.indexOf('the'), text.indexOf(' 👍'))).toBe('the passage')
    expect(at(text.indexOf('👍') + 1, text.indexOf('👍') + 1)).toBe('👍')
    expect(at(-5, 6)).toBe('before')
    expect(at(text.length - 5, 9_999)).toBe('after')
    expect(at(9, 3)).toBe('')
    expect(at(Number.NaN, 6)).toBe('before')
  })

  test('carry some of the text around them, with ellipses where it is cut', () => {
    const start = review.text.indexOf('the')
    const passage = quotePassage(review, { review: 'q', start, end: start + 11 }, 4, 100)
    expect(passage).toEqual({ before: expect.stringMatching(/^….{1,5}$/u), marked: 'the passage', after: ' 👍 …' })
    expect(quotePassage(review, { review: 'q', start, end: start + 11 }, 99, 3)).toMatchObject({
      marked: 'the',
      after: '…',
    })
    const around = (text: string, units: number) => {
      const start = text.indexOf('X')
      return quotePassage({ ...review, text }, { review: 'q', start, end: start + 1 }, units, 99)
    }
    expect(around('lanterns X lanterns', 5)).toEqual({ before: '… ', marked: 'X', after: ' …' })
    expect(around('灯笼很亮X灯笼很亮', 2)).toEqual({ before: '…很亮', marked: 'X', after: '灯笼…' })
    expect(around(`${'a'.repeat(40)}X`, 20)).toMatchObject({ before: `…${'a'.repeat(20)}` })
    expect(quotePassage(review, { review: 'q', start: 0, end: review.text.length }, 9, 99)).toEqual({
      before: '',
      marked: review.text,
      after: '',
    })
  })
})
