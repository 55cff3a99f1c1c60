import { describe, expect, test } from 'vitest'
import { readPayload } from '../../../src/sites/payload.ts'
import { READ_AT, readResponse } from '../responses.ts'

const URL = 'https://shop.example/product/7'
const read = (json: unknown, site = 'someshop') => readResponse(site, json, URL)
const refusal = (json: unknown): string => {
  const result = readPayload('someshop', JSON.stringify(json), URL, { readAt: READ_AT })
  return result.ok ? `read ${result.value.reviews.length}` : result.error
}

describe('reviews of unknown shops, by the names of their fields', () => {
  test('a plain list, with its totals', () => {
    const reviews = [
      {
        review_id: 12,
        nickName: 'Ada',
        reviewText: 'Fits &amp; lasts<br>well',
        headline: 'Good',
        rating: 4,
        created_at: '2025-03-04T10:00:00Z',
        verifiedPurchase: true,
        helpfulVotes: 3,
        productColor: 'red',
        productSize: 'M',
        photos: [{ url: 'https://img.example/a_400x400.jpg' }, 'https://img.example/b.jpg'],
        locale: 'en_GB',
        reply: { text: 'Thanks', author: 'Shop', rating: 5, date: '2025-03-05' },
      },
      { review_id: 13, nickName: 'Ben', reviewText: 'Broke', rating: 1, created_at: '2025-03-05T10:00:00Z' },
    ]
    const listing = read(
      { ok: 1, data: { page: 1, totalReviews: 40, averageRating: 4.4, items: reviews } },
      'some-shop',
    )
    expect(listing).toMatchObject({ site: 'generic', url: URL, stated: { reviewCount: 40, meanStars: 4.4 } })
    expect(listing.reviews).toHaveLength(2)
    expect(listing.reviews[0]).toEqual({
      id: '12',
      reviewer: { id: null, name: 'Ada', reviewCount: null, level: null },
      stars: 4,
      title: 'Good',
      text: 'Fits & lasts\nwell',
      language: 'en-GB',
      postedOn: '2025-03-04T10:00:00Z',
      purchasedOn: null,
      verified: true,
      programme: null,
      helpful: 3,
      variant: 'red M',
      photos: [
        { url: 'https://img.example/a_400x400.jpg', asset: 'img.example/a', hash: null },
        { url: 'https://img.example/b.jpg', asset: 'img.example/b', hash: null },
      ],
      followUps: [],
      platformDefault: false,
    })
    expect(listing.gaps[0]?.why).toMatch(/by the names of the fields/)
  })

  test('values within objects: a feed of an app store, structured data', () => {
    const label = (text: string) => ({ label: text })
    const entry = {
      author: { name: label('ada') },
      'im:rating': label('2'),
      title: label('Meh'),
      content: label('Slow'),
      id: label('99'),
      updated: label('2026-05-01T03:00:00-07:00'),
    }
    const feed = read({ feed: { entry: [entry, { ...entry, id: label('98') }] } })
    expect(feed.reviews[0]).toMatchObject({
      id: '99',
      reviewer: { name: 'ada' },
      stars: 2,
      title: 'Meh',
      text: 'Slow',
      postedOn: '2026-05-01T03:00:00-07:00',
    })
    const ld = {
      '@type': 'Product',
      name: 'Lamp',
      description: 'A lamp',
      offers: { price: 5 },
      review: [
        {
          '@type': 'Review',
          author: { '@type': 'Person', name: 'Bo' },
          reviewRating: { ratingValue: '8', bestRating: 10, worstRating: 0 },
          reviewBody: 'Bright',
          datePublished: '2025-01-02',
        },
      ],
    }
    expect(read(ld).reviews).toMatchObject([
      { reviewer: { name: 'Bo' }, stars: 4.2, text: 'Bright', postedOn: '2025-01-02' },
    ])
  })

  test('kept by their ids, a rating alone among reviews, and pages in a list', () => {
    const one = (at: number, text: string) => ({
      user: { id: at, displayName: `u${at}` },
      stars: 5,
      text,
      time: 1714545600 + at,
    })
    const byId = { reviews: { r1001: one(1, 'A'), r1002: one(2, 'B'), r1003: one(3, 'C') } }
    expect(read(byId).reviews.map(({ text }) => text)).toEqual(['A', 'B', 'C'])
    expect(read(byId).reviews[0]).toMatchObject({ reviewer: { id: '1', name: 'u1' }, postedOn: '2024-05-01T06:40:01Z' })
    expect(read([{ list: [one(1, 'A'), one(2, 'B')] }, { list: [one(3, '')] }]).reviews).toHaveLength(3)
    const sparse = [
      { title: 'x', text: 'A', rate: 3 },
      { title: 'y', text: 'B', rate: 2 },
      { title: '', text: 'C', rate: 1 },
    ]
    expect(read({ reviews: sparse }).reviews.map(({ stars }) => stars)).toEqual([3, 2, 1])
  })

  test.each([
    [[10, 7, 8.5], [5, 3.8, 4.4], 10],
    [[100, 20, 60], [5, 1, 3], 100],
    [[95, 20, 60], [4.8, 1.8, 3.4], 100],
  ])('a scale that is not stated is taken from the highest: %j', (given, stars, best) => {
    const listing = read({ reviews: given.map((score, at) => ({ author: `a${at}`, text: `t${at}`, score })) })
    expect(listing.reviews.map((review) => review.stars)).toEqual(stars)
    expect(listing.gaps).toContainEqual({
      field: 'reviews.stars',
      why: `the scale is not stated; taken to go up to ${best}`,
    })
  })

  test('put together from the objects within', () => {
    const one = {
      review_id: 5,
      details: { headline: 'H', comments: 'Great', nickname: 'Nick', created_date: 1546300800000 },
      metrics: { helpful_votes: 2, rating: 4 },
      badges: { is_verified_buyer: true },
      media: [{ caption: 'x', big: { link: 'https://img.example/c.jpg' } }],
    }
    expect(read({ results: [{ rollup: { review_count: 9 }, reviews: [one] }] })).toMatchObject({
      stated: { reviewCount: 9 },
      reviews: [
        {
          id: '5',
          reviewer: { name: 'Nick' },
          title: 'H',
          text: 'Great',
          stars: 4,
          helpful: 2,
          verified: true,
          postedOn: '2019-01-01T00:00:00Z',
        },
      ],
    })
    const net = { Comments: 'x', Rating: 50, LoginNickName: 'A', InDate: '/Date(1546300800000)/' }
    expect(read([net, { ...net, Comments: 'y', Rating: 15 }]).reviews).toMatchObject([
      { stars: 5, postedOn: '2019-01-01T00:00:00Z' },
      { stars: 1.5 },
    ])
  })

  test('a shop that is known, in a form that is not', () => {
    const listing = readResponse(
      'yelp',
      { odd: [{ who: 1, reviewer: 'Al', body: 'x', stars: 3, date: '2025-01-01' }] },
      'https://www.yelp.com/biz/x',
    )
    expect(listing).toMatchObject({ site: 'yelp', id: 'x', reviews: [{ text: 'x', stars: 3 }] })
    expect(listing.gaps.some(({ why }) => /by the names/.test(why))).toBe(true)
    // What the format still knows of the listing stays.
    const odd = { usItemId: '5', name: 'Pan', reviews: [{ author: 'Al', text: 'x', stars: 3, date: '2025-01-01' }] }
    expect(readResponse('walmart', odd, 'https://www.walmart.com/ip/5')).toMatchObject({
      title: 'Pan',
      reviews: [{ stars: 3 }],
    })
  })
})

describe('what only resembles reviews is left', () => {
  const said = { author: 'Al', date: '2025-01-01', text: 'Does it fit?' }
  test.each([
    ['questions', { questions: [{ ...said, rating: 5 }] }],
    ['a question with answers', { list: [{ ...said, score: 3, answers: [] }] }],
    ['comments of a blog', { comments: [said, said] }],
    ['products', { products: [{ title: 'Lamp', description: 'Bright', rating: 4.5 }] }],
    ['products under another name', { list: [{ title: 'Lamp', description: 'Bright', rating: 4.5, price: 5 }] }],
    ['one good one among many others', { list: [{ ...said, rating: 4 }, { a: 1 }, { b: 2 }, { c: 3 }] }],
    ['answers of the shop', { replies: [{ ...said, rating: 4 }] }],
    ['a bare list of products', [{ title: 'Lamp', description: 'Bright', rating: 4.5 }]],
    ['nothing', {}],
    ['texts alone', { reviews: ['a', 'b'] }],
    ['names alone', { reviews: [{ name: 'Al' }] }],
  ])('%s', (_, json) => {
    expect(refusal(json)).toMatch(/no list of reviews/)
  })
})
