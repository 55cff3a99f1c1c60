import { describe, expect, test } from 'vitest'
import { stableHash } from '../../src/engine/hash.ts'
import { PAGE_GAPS } from '../../src/engine/state.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { accumulate } from '../../src/memory/accumulate.ts'
import { reviewOf } from '../ui/samples.ts'

const listing = (reviews: Review[], more: Partial<Listing> = {}): Listing => ({
  schema: 'brushlight/listing/1',
  site: 'schema-org',
  id: 'lamp',
  url: 'https://shop.example/lamp',
  title: 'Lamp',
  seller: null,
  readAt: '2026-05-01T10:00:00Z',
  stated: { reviewCount: 40, ratingCount: null, meanStars: null, histogram: null, sales: null },
  photos: [],
  reviews,
  coverage: { read: reviews.length, stated: 40, walled: false },
  gaps: [],
  ...more,
})

/** A review as a reader without ids names it. */
const unnamed = (name: string, date: string, text: string): Review =>
  reviewOf({ id: stableHash(name, date, text), name, date, text })

const ids = ({ reviews }: Listing): string[] => reviews.map(({ id }) => id)

describe('two readings of one listing', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) =>
    reviewOf({ id, name: id, date: '2026-04-01', text: `Text ${id}` }),
  )
  const all = [a, b, c, d] as Review[]

  test('the same page twice is the page as it is now', () => {
    const again = listing([...all].reverse(), { readAt: '2026-05-02T10:00:00Z' })
    expect(accumulate(listing(all), again)).toEqual(again)
  })

  test('the next page is added in order, and what is pinned to both counts once', () => {
    const [first, second] = [listing(all.slice(0, 3)), listing([all[0], all[3]] as Review[])]
    const both = accumulate(first, second)
    expect(ids(both)).toEqual(['a', 'b', 'c', 'd'])
    expect(both.coverage).toEqual({ read: 4, stated: 40, walled: false })
    expect(ids(accumulate(both, second))).toEqual(['a', 'b', 'c', 'd'])
  })

  test('nothing of an earlier reading is changed', () => {
    const first = listing(all.slice(0, 2))
    const before = JSON.stringify(first)
    accumulate(first, listing([{ ...(all[0] as Review), stars: 2 }]))
    expect(JSON.stringify(first)).toBe(before)
  })

  test('a review with the shop’s id and its copy without are one, and each adds what it knows', () => {
    const copy = unnamed('Ada', '2026-04-01', 'The hinge came loose after a week.')
    const exact = { ...copy, id: '998', postedOn: '2026-04-01T08:30:00+02:00', stars: 3 }
    const both = accumulate(listing([exact]), listing([copy]))
    expect(both.reviews).toEqual([exact])
    expect(accumulate(listing([copy]), listing([exact])).reviews).toEqual([exact])
  })

  test('two ids of the shop are two reviews, however alike', () => {
    const one = reviewOf({ id: '1', name: 'Ada', date: '2026-04-01', text: 'The hinge came loose after a week.' })
    expect(ids(accumulate(listing([one]), listing([{ ...one, id: '2' }])))).toEqual(['1', '2'])
  })

  test('a folded text and the whole are one review; two short texts are not', () => {
    const whole = unnamed('Ada', '2026-04-01', 'The hinge came loose after a week and the lid does not close any more.')
    const fold = unnamed('Ada', '2026-04-01', 'The hinge came loose after a week and…')
    expect(accumulate(listing([fold]), listing([whole])).reviews.map(({ text }) => text)).toEqual([whole.text])
    expect(accumulate(listing([whole]), listing([fold])).reviews.map(({ text }) => text)).toEqual([whole.text])
    const [good, better] = [unnamed('Ada', '2026-04-01', 'Good'), unnamed('Ada', '2026-04-01', 'Good lamp')]
    expect(accumulate(listing([good]), listing([better])).reviews).toHaveLength(2)
  })

  test('reviews without a reviewer are never taken for one another', () => {
    const [one, two] = ['1', '2'].map((id) => ({
      ...reviewOf({ id, text: 'The hinge came loose after a week.' }),
      reviewer: null,
    }))
    expect(accumulate(listing([one as Review]), listing([two as Review])).reviews).toHaveLength(2)
  })

  test('gaps are told once; counts are taken again, and "no reviews" is not said of a list that has some', () => {
    const lost = { ...(all[1] as Review), stars: null }
    const first = listing([{ ...(all[0] as Review), stars: 4 }, lost], {
      gaps: [
        { field: 'reviews.stars', why: 'not found in 1 of 2 reviews' },
        { field: 'reviews', why: 'read from structured data' },
      ],
    })
    const second = listing([{ ...(all[2] as Review), stars: 4 }], {
      gaps: [{ field: 'reviews', why: 'read from structured data' }],
    })
    expect(accumulate(first, second).gaps).toEqual([
      { field: 'reviews.stars', why: 'not found in 1 of 3 reviews' },
      { field: 'reviews', why: 'read from structured data' },
    ])
    const closed = listing([], { gaps: [PAGE_GAPS.noReviews] })
    expect(accumulate(second, closed)).toMatchObject({ reviews: second.reviews, gaps: second.gaps })
  })
})
