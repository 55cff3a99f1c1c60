import { describe, expect, it } from 'vitest'
import { reassuranceOf } from '../../src/engine/reassurance.ts'
import type { Prepared } from '../../src/engine/signal.ts'
import { mannerOf } from '../../src/engine/text/manner.ts'
import { preparedReview, sampleOf } from './samples.ts'

const rated = (stars: readonly (number | null)[]): Prepared[] =>
  stars.map((one, at) => preparedReview(at, { canonical: '', review: { stars: one } }))
const of = (reviews: readonly Prepared[], reviewCount: number | null = null) => {
  const { listing } = sampleOf(reviews)
  return reassuranceOf(reviews, { ...listing, stated: { ...listing.stated, reviewCount } })
}

describe('mannerOf', () => {
  it('tells a varied text from one that repeats itself, in Chinese and English', () => {
    const plain = '很好很好很满意很满意真的很好真的很满意'
    const rich = '锅底烧了三个月仍旧不粘，把手螺丝却松过一回，自己拧紧就行'
    expect(mannerOf(rich).variety).toBeGreaterThan(mannerOf(plain).variety + 0.2)
    const loop = 'great lamp great lamp really great lamp great great lamp'
    const own = 'the hinge squeaked at first but two drops of oil cured it within a week'
    expect(mannerOf(own).variety).toBeGreaterThan(mannerOf(loop).variety + 0.2)
  })

  it('counts doubts and written numbers', () => {
    expect(mannerOf('charges in 45 minutes but the cord is only 80 cm')).toMatchObject({ doubts: 2, figures: 2 })
    expect(mannerOf('续航12小时，但充电慢')).toMatchObject({ doubts: 2, figures: 1 })
    expect(mannerOf("it doesn't fit")).toMatchObject({ doubts: 1, figures: 0 })
  })

  it('does not call a short text rich, and gives zeros to none', () => {
    expect(mannerOf('好').variety).toBeLessThan(0.2)
    expect(mannerOf('')).toEqual({ variety: 0, doubts: 0, figures: 0 })
  })

  it('does not remember the text before', () => {
    const text = 'the strap broke after nine days of careful use'
    const before = mannerOf(text)
    mannerOf(text)
    expect(mannerOf(text)).toEqual(before)
  })
})

describe('reassuranceOf', () => {
  it('never accuses', () => {
    const reviews = rated([5, 1, 3, null, ...Array<number>(30).fill(4)])
    for (const all of Object.values(of(reviews, 4_000))) for (const weight of all) expect(weight).toBeLessThanOrEqual(0)
  })

  it('is for moderate stars and for stars near all others, from twenty ratings on', () => {
    const { stars } = of(rated([5, 4, 1, null, ...Array<number>(30).fill(4)]))
    expect(stars[1]).toBeLessThan(stars[0] ?? 0)
    expect(stars[0]).toBeLessThan(stars[2] ?? 0)
    expect(stars[2]).toBeCloseTo(0)
    expect(stars[3]).toBe(0)
    expect([...of(rated([5, 4, 1, 4, 4])).stars]).toEqual([0, 0, 0, 0, 0])
  })

  it('grows with the number of reviews, read or stated, to a limit', () => {
    const few = rated(Array<number>(10).fill(5))
    const at = (stated: number | null): number => of(few, stated).soft[0] ?? 0
    expect(at(null)).toBeCloseTo(0)
    expect(at(500)).toBeLessThan(-0.5)
    expect(at(1e9)).toBeCloseTo(-0.9)
  })

  it('is for who came back weeks later, and for what is written with care', () => {
    const followed = (postedOn: string | null): Prepared =>
      preparedReview(0, {
        day: 20_000,
        canonical: '',
        review: { followUps: [{ text: 'still works after all', postedOn }] },
      })
    const day = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10)
    expect(of([followed(day(20_030))]).firm[0]).toBe(-0.8)
    expect(of([followed(day(20_003))]).firm[0]).toBe(0)
    expect(of([followed(null)]).firm[0]).toBe(0)
    const written = of([
      preparedReview(0, { canonical: 'great great great great' }),
      preparedReview(1, { canonical: 'boils 2 litres in 6 minutes, but the lid rattles and the cord is short' }),
    ]).soft
    expect(written[1]).toBeLessThan((written[0] ?? 0) - 0.5)
  })
})
