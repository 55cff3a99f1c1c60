import { expect, test } from 'vitest'
import { COMMENT, JD, readResponse, TMALL } from '../responses.ts'

const RATE = {
  id: '1',
  auctionNumId: '600000000002',
  feedback: '垂感不错',
  feedbackDate: '2019-08-21',
  userNick: '柚**1',
}
const OLD = { id: 3, displayUserNick: 's**g', rateContent: '颜色一致', rateDate: '2018-03-12 10:20:30' }
const FEED = { rateId: 7, content: '篾条光滑', date: '2018年05月10日 15:20', user: { nick: '兰**3' } }
const url = 'https://item.taobao.com/item.htm?id=600000000001'

test.each([
  ['one comment', COMMENT],
  ['deep in another answer', { code: 0, data: { page: { comments: [COMMENT] } } }],
  ['comments by their ids', { a1000: COMMENT }],
  ['pages of bare lists', [[COMMENT], [{ ...COMMENT }]]],
])('JD: %s', (_, json) => {
  const listing = readResponse('jd', json, JD)
  expect(listing.reviews).toMatchObject([{ id: '1', stars: 4, purchasedOn: '2025-01-20T14:03:35+08:00' }])
  expect(listing.gaps).toEqual([])
})

test.each([
  ['the inner object', 'tmall', { total: '500', rateList: [RATE] }, '垂感不错'],
  ['the bare list', 'tmall', [RATE], '垂感不错'],
  ['one review', 'tmall', RATE, '垂感不错'],
  ['an answer around it', 'tmall', { api: 'x', v: '6.0', data: { module: { rateList: [RATE] } } }, '垂感不错'],
  ['the older list', 'tmall', [OLD], '颜色一致'],
  ['the inner object of the older', 'tmall', { rateCount: { total: 5 }, rateList: [OLD] }, '颜色一致'],
  ['the oldest', 'taobao', [FEED], '篾条光滑'],
])('Taobao and Tmall: %s', (_, site, json, text) => {
  const listing = readResponse(site, json, site === 'tmall' ? TMALL : url)
  expect(listing.reviews).toMatchObject([{ text }])
  expect(listing.gaps).toEqual([])
})
