import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/low-information.ts'
import type { Review } from '../../src/engine/types.ts'
import { DEMO, listing, person, review } from './listings.ts'

const PRAISE = ['很好', '不错不错', '物流很快，很满意', '好用', '质量很好，值得购买']
const short = (n: number): Review[] =>
  Array.from({ length: n }, (_, i) =>
    review({ id: `s${i}`, reviewer: person(`买家第${i}`), text: PRAISE[i % PRAISE.length] ?? '' }),
  )
const long = DEMO.find(({ slug }) => slug === 'folding-chair')?.listing.reviews ?? []
const measure = (reviews: Review[]): Reading => signal.measure(prepare(listing(reviews), null).sample, new Map())

describe('low information', () => {
  test('is measured where nearly every text is empty of content', () => {
    const reading = measure(short(60))
    expect(reading).toMatchObject({ kind: 'measured' })
    if (reading.kind !== 'measured') return
    expect(reading.weight).toBeGreaterThan(0)
    expect(reading.weight).toBeLessThanOrEqual(0.7)
    expect(reading.evidence[0]).toMatchObject({ claim: 'low-information.share', observed: 1, expected: 0.33 })
    for (const { weight, exact } of reading.reviews.values()) {
      expect(weight).toBeLessThanOrEqual(0.2)
      expect(exact).toBe(false)
    }
  })

  test('a third of short texts is how people write', () => {
    const reading = measure([...long, ...short(Math.floor(long.length / 2))])
    expect(reading).toMatchObject({ kind: 'measured', weight: 0 })
  })

  test('abstains below twenty texts; star-only reviews and defaults are no texts', () => {
    expect(measure(short(19))).toEqual({ kind: 'abstained', why: 'too-few-texts' })
    const silent = short(40).map((r, i) => (i < 21 ? { ...r, text: '' } : r))
    expect(measure(silent).kind).toBe('abstained')
    expect(measure(short(40).map((r) => ({ ...r, platformDefault: true }))).kind).toBe('abstained')
  })
})
