import { describe, expect, test } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/assembled-text.ts'
import type { Review } from '../../src/engine/types.ts'
import { DEMO, listing, person, review } from './listings.ts'
import { measured } from './samples.ts'

const POOL = [
  '灯罩是布做的容易积灰要常擦。',
  '开关在线上躺着也能够得到。',
  '光有点黄看书正好不刺眼。',
  '底座沉猫跳上去也不会倒。',
  '灯泡是另外送的螺口规格。',
  '电源线有两米拖到床边正好。',
]
const text = (...parts: number[]): string => parts.map((part) => POOL[part]).join('')
const by = (texts: readonly string[], name: string): Review[] =>
  texts.map((one, i) => review({ id: `${name}${i}`, reviewer: person(`${name}用户${i}`), stars: 5, text: one }))
const ordinary = (DEMO.find(({ slug }) => slug === 'folding-chair')?.listing.reviews ?? []).map((one) => ({
  ...one,
  id: `o${one.id}`,
}))
const measure = (reviews: Review[]): Reading => signal.measure(prepare(listing(reviews), null).sample, new Map())
const ASSEMBLED = by([text(0, 3, 1), text(4, 1, 2), text(2, 5, 3), text(5, 0, 4), text(1, 5, 0)], 'm')

describe('assembled-text', () => {
  test('texts put together from several others, in any order, say little', () => {
    const reading = measured(measure([...ordinary, ...ASSEMBLED]))
    expect(reading.weight).toBeGreaterThan(0)
    expect(reading.weight).toBeLessThanOrEqual(0.5)
    expect(reading.evidence[0]?.reviews).toEqual(ASSEMBLED.map(({ id }) => id))
    const [quote] = reading.evidence[0]?.quotes ?? []
    expect(text(0, 3, 1).slice(quote?.start, quote?.end)).toBe(POOL[0]?.slice(0, -1))
  })

  test('clauses count where commas are all there is', () => {
    const shuffled = ASSEMBLED.map((one) => ({ ...one, text: one.text.replaceAll('。', '，') }))
    expect(measured(measure([...ordinary, ...shuffled])).evidence[0]?.reviews).toHaveLength(5)
  })

  test('such a review is never organised, and informs as little as a short one', () => {
    const { reviews } = judge(listing([...ordinary, ...ASSEMBLED]), { now: '2026-01-01T00:00:00Z' })
    const classes = reviews.filter(({ id }) => id.startsWith('m')).map((one) => one.class)
    expect(new Set(classes)).toEqual(new Set(['low-information']))
  })

  test('a copy of one text is a copy, and shared praise is praise', () => {
    expect(measured(measure([...ordinary, ...by([text(0, 1, 2), text(2, 0, 1), text(1, 2, 0)], 'c')])).weight).toBe(0)
    const praise = '物流很快包装也很完好。质量非常好性价比很高。客服态度很好值得购买。'
    const said = by([praise, `${praise}好评`, `很好。${praise}`, praise.slice(11) + praise.slice(0, 11)], 'p')
    expect(measured(measure([...ordinary, ...said])).weight).toBe(0)
  })

  test('abstains below twenty texts', () => {
    expect(measure(ASSEMBLED)).toEqual({ kind: 'abstained', why: 'too-few-texts' })
  })
})
