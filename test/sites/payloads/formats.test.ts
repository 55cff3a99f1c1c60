import { describe, expect, test } from 'vitest'
import { pageState } from '../../../src/engine/state.ts'
import { FORMATS } from '../../../src/sites/payload.ts'
import { readResponse } from '../responses.ts'
import { SAMPLES } from './samples.ts'

test('every format has a sample, marked as it is known', () => {
  const older = ['jd', 'taobao', 'tmall']
  const marks = SAMPLES.map(({ site, known }) => [site, known === 'seen' ? 'payload' : 'never'])
  expect(marks.sort()).toEqual(
    FORMATS.filter(({ site }) => !older.includes(site)).map(({ site, seen }) => [site, seen]),
  )
})

describe.each(SAMPLES)('$site', ({ site, address, response, list, listing, first }) => {
  test('its address is watched for, and by no other shop', () => {
    const able = FORMATS.filter((format) => format.answers(new URL(address))).map((format) => format.site)
    expect(able).toEqual([site])
    expect(FORMATS.some((format) => format.answers(new URL('https://elsewhere.example/reviews?review=1')))).toBe(false)
  })

  test('the whole response', () => {
    const read = readResponse(site, response, address)
    expect(read).toMatchObject({ site, ...listing })
    expect(read.reviews).toHaveLength(2)
    expect(read.reviews[0]).toEqual(first)
    expect(read.reviews[1]?.stars ?? 1).not.toBe(first.stars)
    expect(read.gaps.filter(({ field }) => field !== 'reviews.reviewer' && field !== 'stated.reviewCount')).toEqual([])
    expect(pageState(read)).toBe('listing')
  })

  test('a part of it: the bare list, one review, reviews by id, pages in a list, JSONP', () => {
    const bare = list as unknown[]
    const shapes: [unknown, number][] = [
      [list, 2],
      [{ data: { anything: { list } } }, 2],
      [[bare.slice(0, 1), bare.slice(1), bare.slice(0, 1)], 2],
      [bare[0], 1],
      [`callback_1(${JSON.stringify(list)});`, 2],
      [`for(;;);${JSON.stringify(list)}`, 2],
    ]
    for (const [at, [shape, count]] of shapes.entries()) {
      // Lists without names have nothing but lists around them.
      if (site === 'google-maps' && at === 1) continue
      const read = readResponse(site, shape, address)
      expect(read.reviews, String(at)).toHaveLength(count)
      expect(read.reviews[0], String(at)).toMatchObject({ id: first.id, text: first.text, stars: first.stars })
      expect(
        read.gaps.every(({ why }) => !why.includes('by the names')),
        String(at),
      ).toBe(true)
    }
  })
})

test('reviews kept by their ids', () => {
  const steam = SAMPLES.find(({ site }) => site === 'steam')
  const [one, two] = (steam?.list ?? []) as unknown[]
  expect(
    readResponse('steam', { reviews: { 91000001: one, 91000002: two } }, steam?.address ?? '').reviews,
  ).toHaveLength(2)
})

test.each([
  ['aliexpress', { data: { evaViewList: [] } }],
  ['walmart', { reviews: { customerReviews: [], totalReviewCount: 0 } }],
  ['bestbuy', { topics: [] }],
  ['target', { data: { product: { tcin: '1', ratings_and_reviews: { most_recent: [] } } } }],
  ['shopee', { data: { ratings: [] } }],
  ['steam', { success: 1, query_summary: { num_reviews: 0 }, reviews: [] }],
  ['yotpo', { response: { reviews: [] } }],
  ['bazaarvoice', { Results: [], TotalResults: 0 }],
  ['google-maps', [null, null, []]],
])('an empty list of %s is a listing without reviews', (site, response) => {
  const read = readResponse(site, response, SAMPLES.find((sample) => sample.site === site)?.address ?? '')
  expect(read.reviews).toEqual([])
  expect(['no-reviews', 'not-a-listing']).toContain(pageState(read))
})

test.each([
  ['aliexpress', { ret: ['FAIL_SYS_USER_VALIDATE::x'], data: {} }],
  ['shopee', { is_login: false, error: 90309999 }],
  ['pinduoduo', { error_code: 54001, error_msg: 'x' }],
  ['ozon', { incidentId: 'fab_1', challengeURL: 'https://www.ozon.ru/x' }],
])('a refusal of %s is a wall', (site, response) => {
  const read = readResponse(site, response, SAMPLES.find((sample) => sample.site === site)?.address ?? '')
  expect(pageState(read)).toBe('walled')
})

test('ids beyond what a number holds keep every digit', () => {
  const text = `{"evaViewList":[{"evaluationId":50197810292797653,"buyerEval":100,"buyerName":"A"}]}`
  expect(readResponse('aliexpress', text, 'https://www.aliexpress.com/item/1.html').reviews[0]?.id).toBe(
    '50197810292797653',
  )
})

test('default praise is marked', () => {
  const sample = SAMPLES.find(({ site }) => site === 'pinduoduo')
  expect(readResponse('pinduoduo', sample?.response, sample?.address ?? '').reviews[1]?.platformDefault).toBe(true)
})
