import { describe, expect, it } from 'vitest'
import { CUT, decodeListing, isDate } from '../../src/engine/codec.ts'
import { LIMITS } from '../../src/engine/limits.ts'
import { serialise } from '../../src/engine/serialise.ts'
import type { Listing, Review } from '../../src/engine/types.ts'

const review = (changes: Partial<Review> = {}): Review => ({
  id: 'R1',
  reviewer: { id: 'U1', name: 'M. Sample', reviewCount: 12, level: 'L3' },
  stars: 4.5,
  title: 'Sturdy',
  text: 'Holds two litres.\nLid closes well.',
  language: 'en',
  postedOn: '2026-03-09T10:11:12+08:00',
  purchasedOn: '2026-03-01',
  verified: true,
  programme: 'vine',
  helpful: 3,
  variant: 'Blue, 2 l',
  photos: [{ url: 'https://img.example/1.jpg', asset: 'img.example/1', hash: '00ff' }],
  followUps: [{ text: 'Still fine.', postedOn: '2026-04-01' }],
  platformDefault: false,
  ...changes,
})

const listing = (changes: Partial<Listing> = {}): Listing => ({
  schema: 'brushlight/listing/1',
  site: 'generic',
  id: 'a1',
  url: 'https://shop.example/kettle',
  title: 'Kettle',
  seller: { id: null, name: 'Kettle House' },
  readAt: '2026-11-20T10:00:00.000Z',
  stated: {
    reviewCount: 41,
    ratingCount: null,
    meanStars: 4.6,
    histogram: [0, 0.1, 0, 0.2, 0.7],
    sales: { min: 100_000, max: null },
  },
  photos: [{ url: 'https://img.example/g.jpg', asset: null, hash: null }],
  reviews: [review()],
  coverage: { read: 1, stated: 41, walled: true },
  gaps: [{ field: 'seller.id', why: 'not-shown' }],
  ...changes,
})

const decoded = (input: unknown): Listing => {
  const result = decodeListing(input)
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const errorOf = (input: unknown): string => {
  const result = decodeListing(input)
  return result.ok ? 'no error' : result.error
}
/** What a JSON text says, read as the command line reads it. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('decodeListing', () => {
  it('gives a valid listing back as it was', () => {
    const empty = { reviewer: null, stars: null, title: null, text: '', language: null, postedOn: null } as const
    const bare = { purchasedOn: null, verified: null, programme: null, helpful: null, variant: null } as const
    const cases = [
      listing(),
      listing({ title: null, seller: null, photos: [], reviews: [], gaps: [] }),
      listing({ reviews: [review(), review({ id: 'R2', ...empty, ...bare, photos: [], followUps: [] })] }),
      listing({ coverage: { read: 9, stated: null, walled: false } }),
    ]
    for (const each of cases) expect(decoded(json(each))).toStrictEqual(each)
  })

  it('keeps the order of fields, so that a listing is written as it was read', () => {
    const text = serialise(listing())
    expect(serialise(decoded(JSON.parse(text)))).toBe(text)
  })

  it('reads what is missing as unknown, and an absent list as an empty one', () => {
    const { schema, site, id, url, readAt } = listing()
    const result = decoded({ schema, site, id, url, readAt, reviews: [{ id: 'R1', text: '' }] })
    expect(result).toStrictEqual(
      listing({
        title: null,
        seller: null,
        stated: { reviewCount: null, ratingCount: null, meanStars: null, histogram: null, sales: null },
        photos: [],
        reviews: [
          review({
            ...{ reviewer: null, stars: null, title: null, text: '', language: null, postedOn: null, helpful: null },
            ...{ purchasedOn: null, verified: null, programme: null, variant: null, photos: [], followUps: [] },
          }),
        ],
        coverage: { read: 1, stated: null, walled: false },
        gaps: [],
      }),
    )
  })

  it('derives coverage from the rest only where it is missing', () => {
    expect(decoded({ ...listing(), coverage: undefined }).coverage).toEqual({ read: 1, stated: 41, walled: false })
    expect(decoded({ ...listing(), coverage: { walled: true } }).coverage).toEqual({
      read: 1,
      stated: null,
      walled: true,
    })
  })

  const at = (changes: object): unknown => ({ ...listing(), ...changes })
  const inReview = (changes: object): unknown =>
    at({ reviews: [review(), review({ id: 'R2' }), { ...review(), ...changes }] })
  const wrong: [unknown, string | RegExp][] = [
    [null, 'listing: expected an object, found null'],
    [[listing()], 'listing: expected an object, found a list'],
    ['x', 'listing: expected an object, found "x"'],
    [{}, 'schema: expected "brushlight/listing/1", found nothing'],
    [at({ schema: 'brushlight/listing/2' }), 'schema: expected "brushlight/listing/1", found "brushlight/listing/2"'],
    [at({ id: '' }), 'id: expected text that is not empty, found ""'],
    [at({ site: 7 }), 'site: expected text that is not empty, found 7'],
    [at({ url: 'javascript:alert(1)' }), /^url: expected an http or https address .*, found "javascript:alert\(1\)"$/],
    [
      at({ url: `https://x.example/${'a'.repeat(LIMITS.url)}` }),
      /^url: expected an http or https address of at most 2000/,
    ],
    [at({ url: 'https://x.example/a\nb' }), /^url: expected an http or https address/],
    [at({ readAt: 'yesterday' }), 'readAt: expected a time like "2026-11-20T10:00:00Z", found "yesterday"'],
    [at({ title: 5 }), 'title: expected text or null, found 5'],
    [at({ seller: [] }), 'seller: expected an object or null, found a list'],
    [at({ seller: { name: true } }), 'seller.name: expected text or null, found true'],
    [at({ stated: { meanStars: 0 } }), 'stated.meanStars: expected a number from 1 to 5 or null, found 0'],
    [at({ stated: { reviewCount: -1 } }), 'stated.reviewCount: expected a number of at least 0 or null, found -1'],
    [
      at({ stated: { reviewCount: Number.NaN } }),
      'stated.reviewCount: expected a number of at least 0 or null, found NaN',
    ],
    [at({ stated: { ratingCount: Infinity } }), /^stated.ratingCount: .*, found Infinity$/],
    [
      at({ stated: { histogram: [1, 0, 0, 0] } }),
      'stated.histogram: expected a list of 5 numbers from 0 to 1 or null, found a list',
    ],
    [at({ stated: { histogram: [70, 0, 0, 20, 10] } }), /^stated.histogram: expected a list of 5 numbers from 0 to 1/],
    [at({ stated: { sales: { max: 5 } } }), 'stated.sales.min: expected a number of at least 0, found nothing'],
    [at({ photos: {} }), 'photos: expected a list, found an object'],
    [at({ reviews: 'none' }), 'reviews: expected a list, found "none"'],
    [at({ reviews: [null] }), 'reviews[0]: expected an object, found null'],
    [inReview({ stars: 'five' }), 'reviews[2].stars: expected a number from 1 to 5 or null, found "five"'],
    [inReview({ stars: 0 }), 'reviews[2].stars: expected a number from 1 to 5 or null, found 0'],
    [inReview({ stars: 5.01 }), 'reviews[2].stars: expected a number from 1 to 5 or null, found 5.01'],
    [inReview({ text: null }), 'reviews[2].text: expected text, found null'],
    [inReview({ id: '' }), 'reviews[2].id: expected text that is not empty, found ""'],
    [
      inReview({ postedOn: '03/09/2026' }),
      /^reviews\[2\].postedOn: expected a date like "2026-11-20".*, found "03\/09\/2026"$/,
    ],
    [inReview({ verified: 'yes' }), 'reviews[2].verified: expected true or false or null, found "yes"'],
    [inReview({ reviewer: 'Ann' }), 'reviews[2].reviewer: expected an object or null, found "Ann"'],
    [inReview({ photos: [{}] }), 'reviews[2].photos[0].url: expected text, found nothing'],
    [
      inReview({ photos: [{ url: 'u', hash: 'XYZ' }] }),
      'reviews[2].photos[0].hash: expected lower-case hex or null, found "XYZ"',
    ],
    [inReview({ followUps: [{ text: 'a', postedOn: 3 }] }), /^reviews\[2\].followUps\[0\].postedOn: .*, found 3$/],
    [at({ coverage: { walled: 0 } }), 'coverage.walled: expected true or false or null, found 0'],
    [at({ gaps: ['x'] }), 'gaps[0]: expected an object, found "x"'],
  ]
  it.each(wrong)('says where %# is wrong', (input, message) => {
    const error = errorOf(input)
    if (typeof message === 'string') expect(error).toBe(message)
    else expect(error).toMatch(message)
    expect(error).not.toContain('\n')
  })

  it('shows at most the beginning of a wrong value', () => {
    expect(errorOf(at({ title: 5, schema: 'x'.repeat(1e6) })).length).toBeLessThan(120)
    expect(errorOf(at({ schema: 'a\nb\u001b[31m' }))).toBe(
      'schema: expected "brushlight/listing/1", found "a\\nb\\u001b[31m"',
    )
  })

  it('copies named fields only', () => {
    const text = JSON.stringify(listing()).replace(/^\{/, '{"__proto__":{"polluted":1},"constructor":{"x":1},"more":1,')
    const result = decoded(JSON.parse(text.replace('"id":"R1"', '"id":"R1","__proto__":{"stars":5},"more":2')))
    expect(result).toStrictEqual(listing())
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    const inherited = Object.create(listing()) as unknown
    expect(errorOf(inherited)).toBe('schema: expected "brushlight/listing/1", found nothing')
  })

  it('takes no field from a prototype', () => {
    const hostile = JSON.parse('{"reviews":[{"id":"R1","text":"t","__proto__":{"stars":1,"title":"x"}}]}') as object
    const [first] = decoded({ ...listing(), ...hostile }).reviews
    expect(first).toMatchObject({ stars: null, title: null })
  })

  it('cuts what exceeds the limits and says so, once per field', () => {
    const long = 'x'.repeat(LIMITS.text + 1)
    const photos = Array.from({ length: LIMITS.photosPerReview + 1 }, () => ({
      url: 'https://i.example/1',
      asset: null,
      hash: null,
    }))
    const followUps = Array.from({ length: LIMITS.followUps + 1 }, () => ({ text: long, postedOn: null }))
    const many = Array.from({ length: LIMITS.reviews + 1 }, (_, i) =>
      review({ id: `R${i}`, text: i < 2 ? long : 'ok', photos: [], followUps: [] }),
    )
    many[0] = review({ id: 'R0', text: long, title: long, photos, followUps })
    const result = decoded(listing({ reviews: many, coverage: { read: many.length, stated: 41, walled: false } }))
    expect(result.reviews).toHaveLength(LIMITS.reviews)
    expect(result.coverage.read).toBe(LIMITS.reviews)
    expect(result.reviews[0]).toMatchObject({ title: 'x'.repeat(LIMITS.label), text: 'x'.repeat(LIMITS.text) })
    expect(result.reviews[0]?.photos).toHaveLength(LIMITS.photosPerReview)
    expect(result.reviews[0]?.followUps).toHaveLength(LIMITS.followUps)
    const cuts = result.gaps.filter(({ why }) => why === CUT).map(({ field }) => field)
    expect(cuts.sort()).toEqual([
      'reviews',
      'reviews.followUps',
      'reviews.followUps.text',
      'reviews.photos',
      'reviews.text',
      'reviews.title',
    ])
    expect(decoded(json(result))).toStrictEqual(result)
  })

  it('keeps its own gaps when the input has all the gaps there may be', () => {
    const gaps = Array.from({ length: LIMITS.gaps + 10 }, (_, i) => ({ field: `f${i}`, why: 'w' }))
    const result = decoded(listing({ gaps, title: 't'.repeat(LIMITS.label + 1) }))
    expect(result.gaps).toHaveLength(LIMITS.gaps)
    expect(result.gaps.slice(-2)).toEqual([
      { field: 'title', why: CUT },
      { field: 'gaps', why: CUT },
    ])
    expect(decoded(json(result))).toStrictEqual(result)
  })

  it('does not name a cut twice', () => {
    const gaps = [{ field: 'title', why: CUT }]
    expect(decoded(listing({ gaps, title: 't'.repeat(LIMITS.label + 1) })).gaps).toEqual(gaps)
  })

  it('never splits a character, and never makes one id of two', () => {
    const smile = `${'a'.repeat(LIMITS.label - 1)}😀`
    expect(decoded(listing({ title: smile })).title).toBe('a'.repeat(LIMITS.label - 1))
    const common = 'a'.repeat(LIMITS.label)
    const { reviews } = decoded(listing({ reviews: [review({ id: `${common}1` }), review({ id: `${common}2` })] }))
    expect(reviews[0]?.id).toHaveLength(LIMITS.label)
    expect(reviews[0]?.id).not.toBe(reviews[1]?.id)
  })

  it('does not follow depth', () => {
    const depth = 100_000
    const deep = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown
    expect(decoded({ ...listing(), more: deep })).toStrictEqual(listing())
    expect(errorOf({ ...listing(), title: deep })).toBe('title: expected text or null, found a list')
  })

  it('takes time in proportion to its input', () => {
    const of = (n: number): number => {
      const reviews = Array.from({ length: n }, (_, i) => review({ id: `R${i}`, text: 'word '.repeat(200) }))
      const input = listing({ reviews })
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now()
        decodeListing(input)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    of(500)
    expect(of(4_000)).toBeLessThan(Math.max(20, 8 * 4 * of(500)))
  })
})

describe('isDate', () => {
  it.each([
    '2026-02-28',
    '2024-02-29',
    '2026-03-09T10:11Z',
    '2026-03-09T10:11:12.123+08:00',
    '2026-03-09T10:11:12-0500',
  ])('takes %s', (text) => expect(isDate(text)).toBe(true))
  it.each([
    '',
    '2026',
    '2026-2-8',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-03-09T10:11',
    '2026-03-09 10:11:12',
    '2026-03-09T24:00Z',
    ' 2026-03-09',
    '2026-03-09\n',
    '9'.repeat(1e6),
  ])('refuses %s', (text) => expect(isDate(text)).toBe(false))
})
