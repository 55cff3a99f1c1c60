import { expect, test } from 'vitest'
import { parseDocument } from '../../src/cli/document.ts'
import { LIMITS } from '../../src/engine/limits.ts'
import type { Listing } from '../../src/engine/types.ts'
import type { ReviewDraft } from '../../src/sites/adapter.ts'
import { completeWith } from '../../src/sites/payload-match.ts'
import { mergePayloads, readPageWith } from '../../src/sites/payload-merge.ts'
import { readPage } from '../../src/sites/read.ts'
import { SAMPLES } from './payloads/samples.ts'
import { COMMENT, JD, READ_AT } from './responses.ts'

const OPTIONS = { readAt: READ_AT, readers: 'all' } as const
const API = 'https://club.jd.com/comment/productPageComments.action?productId=100012345678&page=0'

const card = (nick: string, text: string, day: string): string =>
  `<div class="jdc-pc-rate-card"><div class="jdc-pc-rate-card-nick">${nick}</div><span class="date list">${day}</span>` +
  `<div class="jdc-pc-rate-card-main-desc">${text}</div></div>`
const PAGE = `<html><body><div id="rateList">${card('山***雀', '杯壁厚实—不烫手\n值得', '2025-02-07')}${card('石***榴', '盖子有点紧', '2025-02-09')}</div></body></html>`

const observed = (address: string, payload: unknown) => ({
  address,
  body: typeof payload === 'string' ? payload : JSON.stringify(payload),
})
const read = (html: string, payloads: { address: string; body: string }[], url = JD): Listing =>
  readPageWith(parseDocument(html), url, payloads, OPTIONS).listing

test('a response completes the reviews on the page and adds the rest', () => {
  const more = { ...COMMENT, id: 2, nickname: '白***鹭', content: '颜色比图片浅', creationTime: '2025-02-11 08:00:00' }
  const page = readPageWith(parseDocument(PAGE), JD, [observed(API, { comments: [COMMENT, more] })], OPTIONS)
  expect(page.listing.reviews.map(({ reviewer, stars, postedOn }) => [reviewer?.name, stars, postedOn])).toEqual([
    ['山***雀', 4, '2025-02-07T15:00:06+08:00'],
    ['石***榴', null, '2025-02-09'],
    ['白***鹭', 4, '2025-02-11T08:00:00+08:00'],
  ])
  expect(page.listing.reviews[0]).toMatchObject({ id: '1', purchasedOn: '2025-01-20T14:03:35+08:00', helpful: 6 })
  expect(page.anchors.get('1')?.textContent).toContain('不烫手')
  expect(page.listing.coverage.read).toBe(3)
})

test('a response about another listing is left out, and a gap says so', () => {
  const other = API.replace('100012345678', '100099999999')
  const listing = read(PAGE, [observed(other, { comments: [{ ...COMMENT, id: 9, content: '别的商品' }] })])
  expect(listing.reviews).toHaveLength(2)
  expect(listing.gaps).toContainEqual({ field: 'responses', why: '1 left out: another listing' })
})

test('what is no response of the shop changes nothing; what cannot be read is a gap', () => {
  const plain = readPage(parseDocument(PAGE), JD, OPTIONS).listing
  const body = JSON.stringify({ comments: [COMMENT] })
  expect(read(PAGE, [observed('https://elsewhere.example/x', body), observed('no address', body)])).toEqual(plain)
  const broken = read(PAGE, [observed(API, '{"comments":['), observed(API, `"${'x'.repeat(9_000_000)}"`)])
  expect(broken.reviews).toEqual(plain.reviews)
  expect(broken.gaps).toContainEqual({ field: 'responses', why: '2 left out: could not be read' })
  const general = readPageWith(parseDocument(PAGE), JD, [observed(API, body)], { ...OPTIONS, readers: 'general' })
  expect(general.listing.reviews.every(({ id }) => id !== '1')).toBe(true)
})

test('responses that come twice, and overlap, count once', () => {
  const page = observed(API, { comments: [COMMENT] })
  expect(read(PAGE, [page, page]).reviews).toHaveLength(2)
  const once = readPage(parseDocument(PAGE), JD, OPTIONS)
  const twice = mergePayloads(mergePayloads(once, [page]), [page])
  expect(twice.listing.reviews.map(({ id }) => id)).toEqual(
    mergePayloads(once, [page]).listing.reviews.map(({ id }) => id),
  )
})

const draft = (fields: Partial<ReviewDraft>): ReviewDraft => ({ text: '', ...fields })
const names = (drafts: readonly ReviewDraft[]): unknown[] => drafts.map(({ id, text }) => id ?? text)

test('the same review is known without a common id', () => {
  const by = (name: string, more: Partial<ReviewDraft>): ReviewDraft => draft({ reviewer: { name }, ...more })
  const pairs: [ReviewDraft, ReviewDraft][] = [
    // The day of a time zone, and no day at all.
    [
      by('Ana', { text: 'Sturdy', postedOn: '2025-08-16' }),
      by('Ana', { id: 'a', text: 'Sturdy', postedOn: '2025-08-17T01:08:14Z' }),
    ],
    [by('Ben', { text: 'Warm' }), by('Ben', { id: 'b', text: 'Warm', postedOn: '2025-08-17T01:08:14Z' })],
    // Cut off on the page.
    [
      by('Cem', { text: 'It went well for a year …' }),
      by('Cem', { id: 'c', text: 'It went well for a year and then broke' }),
    ],
    // Translated on the page.
    [by('Dia', { text: 'Very soft' }), by('Dia', { id: 'd', text: 'Sehr weich', translation: 'Very soft' })],
    // No name on the page.
    [
      draft({ text: 'A long text that nobody else would write in these very words' }),
      by('Eva', { id: 'e', text: 'A long text that nobody else would write in these very words' }),
    ],
    // Ids of two kinds.
    [by('Fay', { id: 'dom-1', text: 'Neat' }), by('Fay', { id: '77', text: 'Neat' })],
    // No text.
    [
      by('Gus', { stars: 5, postedOn: '2025-01-01' }),
      by('Gus', { id: 'g', stars: 5, postedOn: '2025-01-01T10:00:00Z' }),
    ],
  ]
  for (const [shown, received] of pairs)
    expect(completeWith([shown], [received]), names([received]).join()).toHaveLength(1)
  expect(
    completeWith(
      ...([0, 1].map((at) => pairs.map((pair) => pair[at]).filter((one) => one !== undefined)) as [
        ReviewDraft[],
        ReviewDraft[],
      ]),
    ),
  ).toHaveLength(pairs.length)
})

test('different reviews stay different', () => {
  const by = (name: string, more: Partial<ReviewDraft>): ReviewDraft => draft({ reviewer: { name }, ...more })
  const pairs: [ReviewDraft, ReviewDraft][] = [
    [by('Ana', { text: 'Good', postedOn: '2025-08-16' }), by('Ana', { text: 'Good', postedOn: '2025-09-16' })],
    [by('Ana', { text: 'Good' }), by('Ben', { text: 'Good' })],
    [by('Ana', { text: 'Good', stars: 5 }), by('Ana', { text: 'Good', stars: 1 })],
    [draft({ text: 'Good' }), by('Ben', { text: 'Good' })],
    [draft({ stars: 5 }), draft({ stars: 5 })],
    [by('Ana', { text: 'It went well …' }), by('Ana', { text: 'It broke' })],
  ]
  for (const [at, [shown, received]] of pairs.entries())
    expect(completeWith([shown], [received]), String(at)).toHaveLength(2)
  // Where ids are of one kind, two ids are two reviews.
  const [one, two] = [by('Ana', { id: '1', text: 'Good' }), by('Ana', { id: '2', text: 'Good' })]
  expect(completeWith([one], [{ ...one }, two])).toHaveLength(2)
})

test('thousands of reviews that all look alike do not hang', () => {
  const same = Array.from({ length: LIMITS.reviews }, (_, at) =>
    draft({ reviewer: { name: 'n' }, text: 'same …', postedOn: at % 2 ? null : '2025-01-01' }),
  )
  const started = performance.now()
  completeWith(
    same,
    same.map((one, at) => ({ ...one, id: String(at), text: 'same and more' })),
  )
  expect(performance.now() - started).toBeLessThan(2_000)
})

const sampleOf = (site: string) => SAMPLES.find((sample) => sample.site === site) as (typeof SAMPLES)[number]

test('the state a page carries is read with it, unless it is of the product before', () => {
  const { response } = sampleOf('walmart')
  const page = `<html><body><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(response)}</script></body></html>`
  const listing = read(page, [], 'https://www.walmart.com/ip/bread-knife/5550001')
  expect(listing.reviews.map(({ id }) => id)).toEqual(['900000001', '900000002'])
  expect(listing.stated.ratingCount).toBe(20)
  const after = read(page, [], 'https://www.walmart.com/ip/other/5550002')
  expect(after.reviews).toEqual([])
  expect(after.gaps).toContainEqual({ field: 'responses', why: '1 left out: another listing' })
})

test('the response of a review service, on the page of a shop without a reader', () => {
  const { address, response } = sampleOf('bazaarvoice')
  const url = 'https://lamps.example/lamp'
  const listing = read('<html><body><h1>Lamp</h1></body></html>', [observed(address, response)], url)
  expect(listing).toMatchObject({ site: 'bazaarvoice', url, coverage: { read: 2 } })
  // Of two products whose reviews the page received, neither is surely its own.
  const other = JSON.stringify(response).replaceAll('SKU-9', 'SKU-8').replaceAll('7000000', '8000000')
  const both = read('<html><body></body></html>', [observed(address, response), observed(address, other)], url)
  expect(both.reviews).toEqual([])
  expect(both.gaps).toContainEqual({ field: 'responses', why: '2 left out: another listing' })
})

test.each([
  ['google-maps', 'https://www.google.com/maps/place/Soup+House/data=!4m2!3m1!1s0x1111:0xabcdef1234567890'],
  ['google-maps', 'https://www.google.com/maps?cid=12379813812177893520'],
  ['trustpilot', 'https://www.trustpilot.com/review/www.shop.example'],
  ['shopee', 'https://shopee.ph/Bath-salt-i.500001.4000000001'],
  ['steam', 'https://store.steampowered.com/app/123450/Game/'],
  ['yelp', 'https://www.yelp.com/biz/noodle-house-springfield'],
  ['yelp', 'https://www.yelp.com/biz/Binvented'],
  ['target', 'https://www.target.com/p/blanket/-/A-80000001'],
  ['bestbuy', 'https://www.bestbuy.com/site/fan/7000001.p?skuId=7000001'],
  ['aliexpress', 'https://www.aliexpress.com/item/1005000000000001.html'],
  ['ozon', 'https://www.ozon.ru/product/teapot-44400001/'],
  ['pinduoduo', 'https://mobile.yangkeduo.com/goods.html?goods_id=330000001'],
  ['booking', 'https://www.booking.com/hotel/nl/lake.html'],
  ['tokopedia', 'https://www.tokopedia.com/tokobambu/keranjang'],
  ['wildberries', 'https://www.wildberries.ru/catalog/11100001/detail.aspx'],
])('a response of %s belongs to %s', (site, url) => {
  const { address, response } = sampleOf(site)
  const listing = read('<html><body></body></html>', [observed(address, response)], url)
  expect(listing.site).toBe(site)
  expect(listing.reviews).toHaveLength(2)
})
