import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageState } from '../../src/engine/state.ts'
import { adapter } from '../../src/sites/adapters/taobao.ts'
import { readFixture, readHtml } from './both-doms.ts'

const URL_OF_ITEM = 'https://item.taobao.com/item.htm?spm=a21n57&id=600000000001&skuId=5'
const CAPTURES = resolve('../shared/captures/taobao')

describe('addresses', () => {
  test.each([
    ['https://item.taobao.com/item.htm?id=600000000001', '600000000001'],
    ['https://h5.m.taobao.com/awp/core/detail.htm?id=600000000001', '600000000001'],
    ['https://new.m.taobao.com/detail.htm?id=600000000001', '600000000001'],
    [
      'https://login.taobao.com/member/login.jhtml?redirectURL=https%3A%2F%2Fitem.taobao.com%2Fitem.htm%3Fid%3D600000000001',
      '600000000001',
    ],
    ['https://item.taobao.com/item.htm/_____tmd_____/punish?x5secdata=abc', null],
    ['https://item.taobao.com/item.htm?id=__proto__', null],
  ])('%s', (address, id) => {
    const url = new URL(address)
    expect(adapter.matches(url)).toBe(true)
    expect(adapter.listingId(url)).toBe(id)
    expect(adapter.canonical?.(url)).toBe(id === null ? null : `https://item.taobao.com/item.htm?id=${id}`)
  })

  test.each([
    ['https://www.taobao.com/'],
    ['https://detail.tmall.com/item.htm?id=600000000001'],
    ['https://s.taobao.com/search?q=x'],
  ])('%s is not for this reader', (address) => {
    expect(adapter.matches(new URL(address))).toBe(false)
  })
})

test('the drawer of 2025: each review once, no stars, the shop’s answers left out', () => {
  const listing = readFixture('taobao/drawer-2025', URL_OF_ITEM)
  expect(listing).toMatchObject({
    site: 'taobao',
    id: '600000000001',
    url: 'https://item.taobao.com/item.htm?id=600000000001',
    title: '手工编织竹篮 野餐收纳',
    seller: { id: null, name: '竹里馆手作' },
    stated: { reviewCount: 500, sales: { min: 100_000, max: null } },
    coverage: { read: 3, stated: 500, walled: false },
  })
  expect(listing.photos.map(({ asset }) => asset)).toEqual(['alicdn:O1CN01InventedGallery'])
  expect(listing.reviews.map(({ text }) => text)).toEqual([
    '编得很密，提手也稳，周末去河边用刚好。',
    '边上有毛刺，\n要自己磨一磨。',
    '此用户没有填写评价。',
  ])
  expect(listing.reviews.map(({ stars }) => stars)).toEqual([null, null, null])
  expect(listing.reviews[0]).toMatchObject({
    reviewer: { name: '青**7' },
    postedOn: '2025-05-26',
    variant: '大号 原色',
    followUps: [{ text: '淋过一次雨，没有发霉。', postedOn: null }],
  })
  expect(listing.reviews[0]?.photos.map(({ asset }) => asset)).toEqual([
    'alicdn:O1CN01Invented1',
    'alicdn:O1CN01Invented2',
  ])
  expect(listing.reviews[1]).toMatchObject({ postedOn: '2025-04-03', variant: '小号 · 原色', platformDefault: false })
  expect(listing.reviews[2]).toMatchObject({ postedOn: '2026-11-20', variant: '小号 原色', platformDefault: true })
})

test('the list of 2018: ids, follow-up, helpful votes', () => {
  const listing = readFixture('taobao/list-2018', URL_OF_ITEM)
  expect(listing).toMatchObject({
    seller: { id: '90000002', name: '竹里馆手作' },
    stated: { reviewCount: 36, sales: { min: 1280, max: 1280 } },
  })
  expect(listing.reviews[0]).toMatchObject({
    id: '700000000001',
    reviewer: { name: '兰**3', level: null },
    text: '篾条削得光滑，没有异味。',
    postedOn: '2018-05-10T15:20+08:00',
    variant: '颜色分类：原色',
    helpful: 3,
    followUps: [{ text: '用了半个月，依旧结实。', postedOn: null }],
  })
  expect(listing.reviews[0]?.photos).toHaveLength(1)
  expect(listing.reviews[1]).toMatchObject({ id: '700000000003', platformDefault: true, variant: null })
})

test('the phone page of 2017', () => {
  const listing = readFixture('taobao/phone-2017', 'https://h5.m.taobao.com/awp/core/detail.htm?id=600000000001')
  expect(listing.reviews).toHaveLength(1)
  expect(listing.reviews[0]).toMatchObject({
    reviewer: { name: '竹**j' },
    postedOn: '2017-06-18',
    text: '轻便，装水果正好。',
  })
})

test('reviews that are not opened yet, that are not understood, and that a login hides', () => {
  const closed = readFixture('taobao/closed-2025', URL_OF_ITEM)
  expect(pageState(closed)).toBe('no-reviews')
  expect(closed.coverage.stated).toBe(500)
  expect(closed.gaps).toContainEqual({ field: 'reviews', why: 'open 全部评价 on the page, then read again' })

  expect(pageState(readFixture('taobao/changed-2027', URL_OF_ITEM))).toBe('not-understood')

  const punish = 'https://item.taobao.com/item.htm/_____tmd_____/punish?x5secdata=abc'
  expect(pageState(readHtml('<html><body>请完成验证</body></html>', punish))).toBe('walled')
  const box = '<html><body><div class="baxia-dialog auto" style="display: block;"><iframe></iframe></div></body></html>'
  expect(pageState(readHtml(box, URL_OF_ITEM))).toBe('walled')
})

test.skipIf(!existsSync(CAPTURES))('real pages without a review show none (skipped: no corpus)', () => {
  const item = readHtml(
    readFileSync(resolve(CAPTURES, 'item-noreviews-2020.html'), 'utf8'),
    'https://item.taobao.com/item.htm?id=562283240178',
  )
  expect(item.reviews).toEqual([])
  expect(item).toMatchObject({
    id: '562283240178',
    seller: { id: '134583372' },
    stated: { reviewCount: 0 },
    coverage: { read: 0, stated: 0, walled: false },
  })
  expect(item.title).toMatch(/^乳白/)
  expect(item.photos.length).toBeGreaterThan(0)
  expect(pageState(item)).toBe('no-reviews')

  const bundle = readHtml(
    readFileSync(resolve(CAPTURES, 'h5-detail-bundle-noreviews-2017.html'), 'utf8'),
    'https://h5.m.taobao.com/awp/core/detail.htm?id=562283240178',
  )
  expect(bundle.reviews).toEqual([])
  expect(pageState(bundle)).toBe('no-reviews')
})
