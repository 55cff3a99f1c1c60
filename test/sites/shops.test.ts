import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/cli/document.ts'
import { pageState } from '../../src/engine/state.ts'
import type { Listing } from '../../src/engine/types.ts'
import { hostOf } from '../../src/sites/hosts.ts'
import { readPage } from '../../src/sites/read.ts'
import { ADAPTERS, WIDGETS } from '../../src/sites/registry.ts'
import { openPage } from '../../src/sites/scope.ts'
import { countBefore, isBlocked, sharesOf } from '../../src/sites/shop.ts'
import { fixtures, PARSERS, READ_AT } from './fixtures.ts'

const read = (html: string, url: string): Listing =>
  readPage(parseDocument(html), url, { readAt: READ_AT, readers: 'all' }).listing

/** A fixture with one thing about it changed; the change has to find its place. */
function changed(name: string, from: string | RegExp, to: string): Listing {
  const fixture = fixtures().find((one) => one.name === name)
  if (fixture === undefined) throw new Error(`no fixture ${name}`)
  const html = fixture.html.replace(from, to)
  expect(html).not.toBe(fixture.html)
  return read(html, fixture.url)
}

test('readers that no real page was seen of say so in every fixture', () => {
  for (const { site, html, name } of fixtures()) {
    const adapter = ADAPTERS.find(({ id }) => id === site)
    if (adapter?.seen === 'never') expect(html, name).toContain('never seen on a live page')
  }
})

test('every selector that leads to further reviews is one', () => {
  const document = PARSERS['happy-dom']?.('<html><body></body></html>')
  for (const { id, more } of [...ADAPTERS, ...WIDGETS])
    for (const selectors of Object.values(more ?? {}))
      for (const selector of [selectors].flat().filter((one) => one !== ':scope'))
        expect(() => document?.querySelector(selector), `${id}: ${selector}`).not.toThrow()
})

describe('traps', () => {
  test('eBay: links to vote call themselves "0 out of 5 stars", which is no rating', () => {
    const listing = changed(
      'ebay/product-reviews-2016',
      /<div class="ebay-star-rating" aria-label="2.0[^>]*>.*?<\/div>/s,
      '',
    )
    expect(listing.reviews.map(({ stars }) => stars)).toEqual([null, 5])
  })

  test('eBay: "past month" is no date, a thumb is a rating at the end of the scale, "neutral" its middle', () => {
    const listing = changed('ebay/feedback-2025', 'Negative Bewertung', 'Neutrale Bewertung')
    expect(listing.reviews.map(({ stars, postedOn }) => [stars, postedOn])).toEqual([
      [5, null],
      [3, null],
    ])
  })

  test('eBay: a histogram that stands in the page twice counts once', () => {
    const listing = changed('ebay/product-reviews-2016', /<div class="reviews-histogram">.*?<\/div>\n<\/div>/s, '$&$&')
    expect(listing.stated.histogram).toEqual([0.25, 0, 0.25, 0, 0.5])
  })

  test('Etsy: the average of the shop stands in fields of the same name', () => {
    const listing = changed('etsy/listing-2021', /<input type="hidden" name="(?:initial-)?rating" value="3">/g, '')
    expect(listing.reviews.map(({ stars }) => stars)).toEqual([null, 5])
    expect(listing.stated.meanStars).toBeNull()
  })

  test('Etsy: reviews of other items of the shop are told', () => {
    const listing = changed('etsy/listing-2021', '<a href="/es/listing/900000111">', '<a href="/es/listing/900000999">')
    expect(listing.reviews).toHaveLength(2)
    expect(listing.gaps).toContainEqual({ field: 'reviews', why: '1 reviews are of other items of the same shop' })
  })

  test('Flipkart: the average of the product looks like a rating', () => {
    const listing = changed('flipkart/product-2025', '<div class="XQDdHH Ga3i8K">2', '<div class="XQDdHH">2')
    expect(listing.reviews.map(({ stars }) => stars)).toEqual([null, 5])
  })

  test('Flipkart: a month is no day', () => {
    const listing = changed('flipkart/product-2025', '8 months ago', '8 days ago')
    expect(listing.reviews.map(({ postedOn }) => postedOn)).toEqual([null, '2026-01-07'])
  })

  test('AliExpress: without the drawer the reviews on the page itself are read', () => {
    const listing = changed('aliexpress/modal-2026', /<div class="comet-v2-modal-body">.*<\/body>/s, '</body>')
    expect(listing.reviews).toMatchObject([{ stars: 1, text: 'Vorschau, dieselbe Bewertung.' }])
  })

  test("Dianping: a text in which characters are drawn is left out, in a font of the page's own as well", () => {
    const listing = changed('dianping/review-all', '面条筋道，汤偏咸', '面条\uf12a道，汤\ue0b3咸')
    expect(listing.reviews.map(({ text }) => text)).toEqual(['', ''])
    expect(listing.gaps.map(({ why }) => why)).toContain(
      'the shop draws characters that cannot be read in 2 of 2 texts, which are left out',
    )
  })

  test('Lazada: stars are pictures, of which the first is full', () => {
    const listing = changed('lazada/product', /empty\.png/g, 'full.png')
    expect(listing.reviews.map(({ stars }) => stars)).toEqual([5, 5])
  })

  test('Walmart: a layout class around the whole list does not make it one review', () => {
    expect(changed('walmart/reviews-2025', 'overflow-visible page', 'overflow-visible w-100').reviews).toHaveLength(2)
  })
})

describe('walls', () => {
  test.each([
    ['https://www.coupang.com/vp/products/7000000123', 'Access Denied'],
    ['https://www.etsy.com/listing/900000111', 'etsy.com - Security check'],
    ['https://www.ozon.ru/product/x-900000123/', 'Доступ ограничен'],
    ['https://www.temu.com/x-g-601099500000123.html', 'Security Verification'],
    ['https://www.dianping.com/shop/k9FakeShop01', '验证中心'],
    ['https://www.shein.co.uk/Cap-p-20000123.html', 'Just a moment...'],
  ])('%s says %s', (url, title) => {
    const listing = read(`<html><head><title>${title}</title></head><body><p>…</p></body></html>`, url)
    expect(pageState(listing)).toBe('walled')
    expect(listing.title).toBeNull()
  })

  test("words of a wall in a review or a product's name are none", () => {
    const page = (title: string) =>
      openPage(
        parseDocument(`<html><head><title>${title}</title></head><body></body></html>`),
        new URL('https://a.example'),
        READ_AT,
      )
    expect(isBlocked(page('Sign in'))).toBe(true)
    expect(isBlocked(page('Robot or human?'))).toBe(true)
    expect(isBlocked(page('Just a Moment: a novel'))).toBe(false)
    expect(isBlocked(page('Sign in oak, "Please knock"'))).toBe(false)
    expect(isBlocked(page('Neon Sign In Blue, 40 cm'))).toBe(false)
    expect(isBlocked(page('Robot vacuum for humans'))).toBe(false)
  })
})

describe('where a reader knows no markup, structure speaks', () => {
  const PEOPLE = [
    ['Ylva R.', 5, '2025-11-02', 'Solid and a little heavier than I thought, which I like.'],
    ['Bo', 2, '2025-10-29', 'Arrived scratched along one side.'],
    ['Tomasz K.', 4, '2025-10-11', 'Does what it should. The colour is closer to grey than to green in daylight.'],
    ['mina_88', 5, '2025-09-30', 'Second one I bought, the first went to my sister.'],
  ] as const
  const list = PEOPLE.map(
    ([who, stars, when, words]) =>
      `<div class="_1q"><div class="x9"><img src="/a.png" alt=""><span class="k2">${who}</span><span class="d4">${when}</span></div>` +
      `<div class="s7" aria-label="${stars} out of 5 stars"></div><div class="t0">${words}</div></div>`,
  ).join('')

  test.each([
    ['temu', 'https://www.temu.com/x-g-601099500000123.html'],
    ['ozon', 'https://www.ozon.ru/product/x-900000123/'],
    ['pinduoduo', 'https://mobile.yangkeduo.com/goods_comments.html?goods_id=300000000123'],
    ['douyin', 'https://www.jinritemai.com/ecommerce/trade/comment/list?id=3500000000000000123'],
    ['xiaohongshu', 'https://www.xiaohongshu.com/goods-detail/64a0000000000000000001ab'],
    ['rakuten', 'https://review.rakuten.co.jp/item/1/200001_10000123/1.1/'],
    ['meituan', 'https://www.meituan.com/meishi/180000123/'],
    ['wayfair', 'https://www.wayfair.com/furniture/pdp/garth-armchair-w009990001.html'],
  ])('%s', (site, url) => {
    const listing = read(`<html lang="en"><body><h1>Thing</h1><div class="r5">${list}</div></body></html>`, url)
    expect(listing.site).toBe(site)
    expect(listing.gaps).toContainEqual({ field: 'reviews', why: 'read by structure' })
    expect(
      listing.reviews.map(({ reviewer, stars, postedOn, text }) => [reviewer?.name, stars, postedOn, text]),
    ).toEqual(PEOPLE.map((one) => [...one]))
  })
})

describe('shared words', () => {
  test.each([
    ['1,591 Ratings & 142 Reviews', /reviews?/i, 142],
    ['1,591 Ratings & 142 Reviews', /ratings?/i, 1591],
    ['(1.204 rating) • 388 ulasan', /ulasan/i, 388],
    ['1 204 отзыва', /отзыв/i, 1204],
    ['Reviews', /reviews?/i, null],
    ['', /reviews?/i, null],
  ])('%s, before %s', (shown, word, count) => {
    expect(countBefore(word, shown)).toBe(count)
  })

  test('shares need all five rows', () => {
    expect(sharesOf([6, 2, 0, 0, 2])).toEqual([0.2, 0, 0, 0.2, 0.6])
    expect(sharesOf([6, null, 0, 0, 2])).toBeNull()
    expect(sharesOf([0, 0, 0, 0, 0])).toBeNull()
    expect(sharesOf([6, 2])).toBeNull()
  })

  test.each([
    ['https://www.shop.example/', 'shop.example'],
    ['https://m.shop.example/', 'shop.example'],
    ['https://de.shop.example/', null],
    ['https://de.mall.example/', 'mall.example'],
    ['https://evil.de.mall.example/', null],
    ['https://evilmall.example/', null],
    ['https://mall.example.evil.example/', null],
  ])('%s', (url, host) => {
    expect(hostOf(new URL(url), ['shop.example', '*.mall.example'])).toBe(host)
  })
})

const CAPTURES = path.resolve('../shared/captures')
describe.skipIf(!existsSync(CAPTURES))('real pages (skipped: no corpus)', () => {
  const capture = (name: string, url: string) => ({
    listing: read(readFileSync(path.join(CAPTURES, `${name}.html`), 'utf8'), url),
    truth: JSON.parse(readFileSync(path.join(CAPTURES, `${name}.truth.json`), 'utf8')),
  })

  test('eBay, 2016: five of seven reviews, each once, with what the page states', () => {
    const { listing, truth } = capture('ebay/itm-2016', 'http://www.ebay.com/itm/381228738769')
    expect(listing.reviews.map(({ id, stars, verified }) => [id, stars, verified])).toEqual(
      truth.reviews.map(({ id, rating, verified }: { id: string; rating: number; verified: boolean }) => [
        id,
        rating,
        verified,
      ]),
    )
    expect(listing.stated).toMatchObject({ reviewCount: 7, ratingCount: 8, histogram: [0, 0, 0, 0.5, 0.5] })
  })

  test('Flipkart, 2025: its cards are understood, and its search page is no listing', () => {
    const product = capture('flipkart/search-laptops-2025', 'https://www.flipkart.com/x/p/itm0123456789abc')
    expect(product.listing.reviews.map(({ id, stars, title, reviewer }) => [id, stars, title, reviewer?.name])).toEqual(
      product.truth.reviews.map((one: { id: string; rating: number; title: string; author: string }) => [
        one.id,
        one.rating,
        one.title,
        one.author,
      ]),
    )
    expect(capture('flipkart/search-laptops-2025', 'https://www.flipkart.com/search?q=laptop').listing.site).not.toBe(
      'flipkart',
    )
  })

  test('1688, 2017: twelve reviews announced, none on the page', () => {
    const { listing } = capture('1688/offer-noreviews-2017', 'https://detail.1688.com/offer/552578137902.html')
    expect(listing).toMatchObject({
      site: '1688',
      id: '552578137902',
      coverage: { read: 0, stated: 12, walled: false },
    })
    expect(listing.title).not.toBeNull()
    expect(pageState(listing)).toBe('no-reviews')
  })
})
