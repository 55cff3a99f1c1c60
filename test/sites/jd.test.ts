import { describe, expect, test } from 'vitest'
import { PAGE_GAPS, pageState } from '../../src/engine/state.ts'
import { adapter } from '../../src/sites/adapters/jd.ts'
import { readFixture, readHtml } from './both-doms.ts'

const URL_OF_ITEM = 'https://item.jd.com/100012345678.html?cu=true&utm_source=x#comment'

describe('addresses', () => {
  test.each([
    ['https://item.jd.com/100012345678.html', '100012345678', 'https://item.jd.com/100012345678.html'],
    ['https://item.m.jd.com/product/100012345678.html?sid=1', '100012345678', 'https://item.jd.com/100012345678.html'],
    ['https://npcitem.jd.hk/100012345678.html', '100012345678', 'https://npcitem.jd.hk/100012345678.html'],
    [
      'https://passport.jd.com/new/login.aspx?ReturnUrl=https%3A%2F%2Fitem.jd.com%2F100012345678.html',
      '100012345678',
      'https://item.jd.com/100012345678.html',
    ],
  ])('%s', (address, id, canonical) => {
    const url = new URL(address)
    expect(adapter.matches(url)).toBe(true)
    expect(adapter.listingId(url)).toBe(id)
    expect(adapter.canonical?.(url)).toBe(canonical)
  })

  test.each([
    ['https://www.jd.com/'],
    ['https://item.jd.com.example.org/100012345678.html'],
    ['https://mall.jd.com/index-1000099999.html'],
    ['https://passport.jd.com/new/login.aspx?ReturnUrl=https%3A%2F%2Fwww.jd.com'],
  ])('%s is no item', (address) => {
    expect(adapter.matches(new URL(address))).toBe(false)
  })
})

test('the overlay of 2025: each review once, stars from the picture, dates from today', () => {
  const listing = readFixture('jd/overlay-2025', URL_OF_ITEM)
  expect(listing).toMatchObject({
    site: 'jd',
    id: '100012345678',
    url: 'https://item.jd.com/100012345678.html',
    title: '云杉 陶瓷马克杯 350ml 带盖',
    seller: { id: '1000099999', name: '云杉家居旗舰店' },
    coverage: { read: 4, stated: 500_000, walled: false },
  })
  expect(listing.reviews[0]).toMatchObject({
    reviewer: { name: '山***雀', level: 'PLUS', id: null },
    stars: 5,
    text: '杯壁厚实，倒热水也不烫手。',
    postedOn: '2025-03-02',
    variant: '雾蓝 350ml',
    helpful: 17,
    verified: null,
    followUps: [],
    platformDefault: false,
  })
  expect(listing.reviews[0]?.photos.map(({ asset }) => asset)).toEqual([
    '360buyimg:jfs/t1/111/22/333/4444/invented1/aaaa000011112222',
    '360buyimg:jfs/t1/111/22/333/4444/invented2/bbbb000011112222',
  ])
  expect(listing.reviews[1]).toMatchObject({
    stars: 1,
    text: '盖子有缺口，\n已经申请退换。',
    postedOn: '2026-11-22',
    helpful: null,
    photos: [],
    followUps: [{ text: '换来的那只是好的。', postedOn: '2025-03-20' }],
  })
  expect(listing.reviews[2]).toMatchObject({
    stars: 5,
    platformDefault: true,
    followUps: [{ text: '补一句，颜色好看。', postedOn: null }],
  })
  // star-middle is two or three stars, and the days of 购买12天后 count from a purchase that is not dated.
  expect(listing.reviews[3]).toMatchObject({
    stars: null,
    helpful: null,
    followUps: [{ text: '习惯以后也够用。', postedOn: null }],
  })
  expect(listing.gaps.map(({ why }) => why)).toEqual([
    'not found in 1 of 4 reviews',
    'the shop shows "50万+", which is a lower bound',
    'only the reviews in view are on the page; scroll and read again',
  ])
})

test('the tabs of 2020: ids from the page, answers of the shop and copies in other tabs left out', () => {
  const listing = readFixture('jd/tabs-2020', URL_OF_ITEM)
  expect(listing.coverage).toEqual({ read: 2, stated: 1600, walled: true })
  expect(listing.photos.map(({ asset }) => asset)).toEqual([
    '360buyimg:jfs/t1/111/22/333/4444/invented0/cccc000011112222',
  ])
  expect(listing.reviews[0]).toMatchObject({
    id: '00000000-aaaa-4000-8000-000000000001',
    reviewer: { name: '石***榴', level: '金牌会员' },
    stars: 3,
    text: '釉面有一粒小黑点，\n其他还可以。',
    postedOn: '2020-11-02T16:20+08:00',
    variant: '雾蓝 350ml',
    helpful: 4,
    followUps: [{ text: '用了一个月，没有裂。', postedOn: null }],
  })
  expect(listing.reviews[0]?.photos).toHaveLength(1)
  expect(listing.reviews[1]).toMatchObject({ stars: 5, variant: null, helpful: 0, postedOn: '2020-10-30T09:05+08:00' })
  expect(listing.gaps).toContainEqual({ field: 'reviews', why: 'the shop folds some reviews away' })
})

test('reviews that are not opened yet, that are not understood, and that a login hides', () => {
  const closed = readFixture('jd/closed-2025', URL_OF_ITEM)
  expect(pageState(closed)).toBe('no-reviews')
  expect(closed.gaps).toContainEqual({ field: 'reviews', why: 'open 全部评价 on the page, then read again' })

  const changed = readFixture('jd/changed-2027', URL_OF_ITEM)
  expect(pageState(changed)).toBe('not-understood')
  expect(changed.gaps).toContainEqual(PAGE_GAPS.notUnderstood)

  const login = readHtml(
    '<html><body><form>登录</form></body></html>',
    'https://passport.jd.com/new/login.aspx?ReturnUrl=https%3A%2F%2Fitem.jd.com%2F100012345678.html',
  )
  expect(login).toMatchObject({ id: '100012345678', coverage: { walled: true } })
  expect(pageState(login)).toBe('walled')
})
