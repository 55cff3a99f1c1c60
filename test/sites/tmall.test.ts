import { describe, expect, test } from 'vitest'
import { adapter } from '../../src/sites/adapters/tmall.ts'
import { ADAPTERS } from '../../src/sites/registry.ts'
import { readFixture } from './both-doms.ts'

const URL_OF_ITEM = 'https://detail.tmall.com/item.htm?id=600000000002&skuId=7'

describe('addresses', () => {
  test.each([
    ['https://detail.tmall.com/item.htm?id=600000000002', 'https://detail.tmall.com/item.htm?id=600000000002'],
    ['https://chaoshi.detail.tmall.com/item.htm?id=600000000002', 'https://detail.tmall.com/item.htm?id=600000000002'],
    ['https://detail.m.tmall.com/item.htm?id=600000000002', 'https://detail.tmall.com/item.htm?id=600000000002'],
    ['https://detail.tmall.hk/hk/item.htm?id=600000000002', 'https://detail.tmall.hk/hk/item.htm?id=600000000002'],
    [
      'https://login.taobao.com/member/login.jhtml?redirectURL=https%3A%2F%2Fdetail.tmall.com%2Fitem.htm%3Fid%3D600000000002',
      'https://detail.tmall.com/item.htm?id=600000000002',
    ],
  ])('%s', (address, canonical) => {
    const url = new URL(address)
    expect(ADAPTERS.filter(({ matches }) => matches(url)).map(({ id }) => id)).toEqual(['tmall'])
    expect(adapter.listingId(url)).toBe('600000000002')
    expect(adapter.canonical?.(url)).toBe(canonical)
  })

  test('a search page is no item', () => {
    expect(adapter.matches(new URL('https://list.tmall.com/search_product.htm?q=x'))).toBe(false)
  })
})

test('the drawer of 2026, with the hash before the class name', () => {
  const listing = readFixture('tmall/drawer-2026', URL_OF_ITEM)
  expect(listing).toMatchObject({ site: 'tmall', title: '棉麻桌布 圆桌 1.5米', coverage: { read: 1, stated: 12_000 } })
  expect(listing.reviews[0]).toMatchObject({
    reviewer: { name: '柚**1' },
    text: '垂感不错，洗过没有缩水。',
    postedOn: '2026-03-04',
    variant: '米灰 1.5米',
    stars: null,
  })
})

test('the table of 2018: answers of the shop and thumbnails’ sizes left out', () => {
  const listing = readFixture('tmall/table-2018', URL_OF_ITEM)
  expect(listing).toMatchObject({
    seller: { name: '织间旗舰店' },
    stated: { reviewCount: 38_287, sales: { min: 52_000, max: null } },
    coverage: { read: 2, stated: 38_287 },
  })
  expect(listing.reviews[0]).toMatchObject({
    reviewer: { name: 's**g', level: '超级会员' },
    text: '颜色和图片一致。',
    postedOn: '2018-03-12',
    variant: '颜色分类:米灰;尺寸:1.5米',
    followUps: [],
  })
  expect(listing.reviews[0]?.photos.map(({ asset }) => asset)).toEqual(['alicdn:O1CN01Invented5'])
  // "02.27" names no year.
  expect(listing.reviews[1]).toMatchObject({
    text: '比想象的薄。',
    photos: [],
    postedOn: null,
    followUps: [{ text: '不过很好打理。', postedOn: null }],
  })
})

test('the phone page of 2017', () => {
  const listing = readFixture('tmall/phone-2017', 'https://detail.m.tmall.com/item.htm?id=600000000002')
  expect(listing.reviews).toHaveLength(1)
  expect(listing.reviews[0]).toMatchObject({ reviewer: { name: 'y**0' }, text: '铺上很平整。', postedOn: '2017-08-02' })
})
