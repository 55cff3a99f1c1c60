import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/engine/limits.ts'
import { readPayload } from '../../src/sites/payload.ts'
import { field } from '../../src/sites/payloads/json.ts'
import { COMMENT, JD, READ_AT, readResponse as read, refused, TMALL } from './responses.ts'

describe('what cannot be read is refused in one sentence', () => {
  test.each([
    ['', /it is empty/],
    ['not json', /neither JSON nor JSONP/],
    ['fetchJSON_comment98({"comments":[{"id":1', /cut off/],
    ['alert(1);fetch("https://example.org")', /neither JSON nor JSONP/],
    ['cb({"comments":[]}) + evil()', /neither JSON nor JSONP/],
    ['cb({"comments":[]}); evil', /neither JSON nor JSONP/],
    ['{"a":1}', /no list of reviews/],
    ['null', /no list of reviews/],
    ['42', /no list of reviews/],
    ['{"comments":"x","result":{"floors":7}}', /no list of reviews/],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested deeper/],
    [`{"comments":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`, /nested deeper/],
  ])('%.40s', (text, why) => {
    const sentence = refused('jd', text)
    expect(sentence).toMatch(why)
    expect(sentence).toMatch(/^The response of "jd" cannot be read: [^\n]+\.$/)
  })

  test('a response of an unknown site without reviews, and a file that is too long', () => {
    expect(refused('nowhere', '{"a":[{"b":1}]}')).toMatch(/^The response of "nowhere" cannot be read: .*no list/)
    expect(refused('jd', ' '.repeat(LIMITS.file + 1))).toMatch(/longer than/)
  })
})

describe('hostile responses are bounded', () => {
  test('ids keep every digit, and prototypes stay out', () => {
    const text =
      '{"__proto__":{"comments":[1]},"comments":[{"id":123456789012345678901,"content":"a","score":5,"__proto__":{"nickname":"p"}},{"id":9007199254740993,"content":"\\"12345678901234567890","score":1.5}]}'
    const listing = read('jd', text, JD)
    expect(listing.reviews.map(({ id }) => id)).toEqual(['123456789012345678901', '9007199254740993'])
    expect(listing.reviews[0]?.reviewer).toBeNull()
    expect(listing.reviews[1]).toMatchObject({ text: '"12345678901234567890', stars: 1.5 })
    expect(Object.hasOwn(Object.prototype, 'comments')).toBe(false)
  })

  test('only fields of their own are read', () => {
    expect(field({ constructor: 1 }, 'constructor')).toBe(1)
    expect(field({}, 'constructor')).toBeUndefined()
    expect(field(['a'], 'length')).toBeUndefined()
  })

  test('wrong types are missing values', () => {
    const odd = {
      id: {},
      content: [],
      score: 'five',
      creationTime: 5,
      images: 'x',
      nickname: null,
      afterUserComment: 3,
    }
    const [review] = read('jd', [odd, { ...odd, score: 9 }], JD).reviews
    expect(review).toMatchObject({ stars: null, text: '', postedOn: null, photos: [], followUps: [], reviewer: null })
    const rate = {
      id: 1,
      feedback: {},
      feedPicPathList: [1, null, 'javascript:alert(1)'],
      skuMap: [],
      appendedFeed: 'x',
    }
    const [other] = read('tmall', { data: { rateList: [rate, null, 5] } }, TMALL).reviews
    expect(other).toMatchObject({ id: '1', text: '', photos: [], followUps: [], variant: null })
  })

  test('ten megabytes are read within seconds and cut', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      ...COMMENT,
      id: at,
      content: `第${at}条${'好'.repeat(200)}`,
    }))
    const text = JSON.stringify({ comments: many })
    expect(text.length).toBeGreaterThan(10_000_000)
    const start = performance.now()
    const listing = read('jd', text, JD)
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(listing.coverage.read).toBe(LIMITS.reviews)
    expect(listing.gaps).toContainEqual({ field: 'reviews', why: `only the first ${LIMITS.reviews} were read` })
    const long = read('jd', [{ ...COMMENT, content: 'a'.repeat(10_000_000), nickname: 'n'.repeat(1_000_000) }], JD)
    expect(long.reviews[0]?.text).toHaveLength(LIMITS.text)
    expect(long.reviews[0]?.reviewer?.name?.length).toBeLessThanOrEqual(LIMITS.label)
  })

  test('scanning is linear', () => {
    for (const unit of ['"\\\\', '1', '-', '{"a":', '(', '\\"', 'a(']) {
      const start = performance.now()
      readPayload('jd', unit.repeat(2_000_000 / unit.length), JD, { readAt: READ_AT })
      expect(performance.now() - start).toBeLessThan(1_000)
    }
  })
})
