import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import { polarityOf } from '../../src/engine/sentiment/polarity.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/text-star-conflict.ts'
import { canonicalise } from '../../src/engine/text/canonical.ts'
import type { Review } from '../../src/engine/types.ts'
import { listing, review } from './listings.ts'
import { measured } from './samples.ts'

const PRAISE = [
  'Excellent kettle, I love it and recommend it',
  '非常好用，很喜欢，值得推荐',
  'Bin begeistert, wirklich perfekt und empfehlenswert',
  'Parfait, je suis ravie et je recommande',
  'Excelente, me encanta, lo recomiendo',
]
const BLAME = [
  'Broke at once, useless junk',
  '质量太差，刚用就坏了，很失望',
  'Kaputt und unbrauchbar, bin enttäuscht',
  'Cassé, très déçu',
  'Roto y pésimo',
]
const MIXED = [
  'Love the colour but it broke, what a waste',
  '颜色喜欢，可惜坏了',
  'It boils water. The lid is blue.',
  '还行吧一般般的水壶',
]
const rows = (count: number, texts: readonly string[], stars: number, prefix: string): Review[] =>
  Array.from({ length: count }, (_, i) =>
    review({ id: `${prefix}${i}`, text: `${texts[i % texts.length]} ${i}`, stars }),
  )
const measure = (reviews: Review[]): Reading => signal.measure(prepare(listing(reviews), null).sample, new Map())

describe('text-star-conflict', () => {
  test('praise with one star, and complaints with five, are told of the listing and of no review', () => {
    const low = measured(measure([...rows(20, BLAME, 1, 'b'), ...rows(10, PRAISE, 1, 'p')]))
    expect(low.evidence).toMatchObject([{ claim: 'text-star-conflict.praise-low', observed: 0.3333, expected: 0.03 }])
    expect(low.evidence[0]?.reviews.every((id) => id.startsWith('p'))).toBe(true)
    const high = measured(measure([...rows(60, PRAISE, 5, 'p'), ...rows(12, BLAME, 5, 'b')]))
    expect(high.evidence).toMatchObject([{ claim: 'text-star-conflict.complaint-high' }])
    for (const { weight, reviews, innocent } of [low, high]) {
      expect(weight).toBeGreaterThan(0)
      expect(weight).toBeLessThanOrEqual(0.5)
      expect(reviews.size).toBe(0)
      expect(innocent).toContain('scale-misread')
    }
  })

  test('a few who took one for the best mark, and mixed texts, are nothing', () => {
    expect(measured(measure([...rows(40, BLAME, 1, 'b'), ...rows(2, PRAISE, 1, 'p')])).weight).toBe(0)
    expect(measured(measure(rows(60, MIXED, 5, 'm'))).weight).toBe(0)
    expect(measured(measure([...rows(60, PRAISE, 5, 'p'), ...rows(60, BLAME, 1, 'b')])).weight).toBe(0)
  })

  test('abstains without stars, or with few texts on either side', () => {
    expect(measure(rows(60, PRAISE, 5, 'p').map((one) => ({ ...one, stars: null })))).toMatchObject({
      kind: 'abstained',
    })
    expect(measure(rows(19, PRAISE, 5, 'p'))).toEqual({ kind: 'abstained', why: 'too-few-texts' })
    expect(measure(rows(60, PRAISE, 3, 'p'))).toEqual({ kind: 'abstained', why: 'too-few-stars' })
  })
})

describe('polarity', () => {
  test.each<[string, number, number]>([
    ['Not great, not recommended at all', 0, 2],
    ['No broken parts, no regret', 0, 0],
    ['不好用，不推荐', 0, 2],
    ['非常喜欢，没有失望', 1, 0],
    ['great great great', 1, 0],
    ['最高です、気に入りました', 2, 0],
    ['', 0, 0],
  ])('%s', (text, praise, complaint) => expect(polarityOf(canonicalise(text))).toEqual({ praise, complaint }))
})
