import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/cli/document.ts'
import { pageState } from '../../src/engine/state.ts'
import type { Listing } from '../../src/engine/types.ts'
import { readPage } from '../../src/sites/read.ts'
import { ADAPTERS, adapterFor } from '../../src/sites/registry.ts'
import { fixtures, READ_AT } from './fixtures.ts'

const claimed = (url: string): string | null => adapterFor(new URL(url))?.id ?? null

const DOMAINS =
  'com co.uk de fr it es co.jp in ca com.mx com.br com.au nl se pl sg ae sa com.tr com.be cn ie eg co.za'.split(' ')

describe('addresses', () => {
  test.each(DOMAINS)('amazon.%s is claimed, by one adapter, with its canonical address', (domain) => {
    for (const host of ['www.amazon', 'amazon', 'smile.amazon']) {
      const url = new URL(`https://${host}.${domain}/Some-Name/dp/B0FAKE1234/ref=sr_1_1?psc=1`)
      const claims = ADAPTERS.filter((adapter) => adapter.matches(url))
      expect(claims.map(({ id }) => id)).toEqual(['amazon'])
      expect(claims[0]?.listingId(url)).toBe('B0FAKE1234')
      expect(claims[0]?.canonical?.(url)).toBe(`https://www.amazon.${domain}/dp/B0FAKE1234`)
    }
  })

  test.each([
    'https://www.amazon.com/dp/B0FAKE1234',
    'https://www.amazon.com/dp/b0fake1234/',
    'https://www.amazon.com/dp/product/B0FAKE1234?x=1',
    'https://www.amazon.com/gp/product/B0FAKE1234/ref=x',
    'https://www.amazon.com/gp/aw/d/B0FAKE1234',
    'https://www.amazon.com/-/es/Name/dp/B0FAKE1234',
    'https://www.amazon.com/Name/product-reviews/B0FAKE1234/ref=cm_cr?pageNumber=2',
    'https://www.amazon.com/exec/obidos/ASIN/B0FAKE1234',
    'https://www.amazon.com/gp/customer-reviews/R1AAAA0000001?ASIN=B0FAKE1234',
    'https://www.amazon.com/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB0FAKE1234%3Fth%3D1',
  ])('the listing id of %s', (address) => {
    expect(adapterFor(new URL(address))?.listingId(new URL(address))).toBe('B0FAKE1234')
  })

  test.each([
    'https://www.amazon.com/',
    'https://www.amazon.com/s?k=kettle',
    'https://www.amazon.com/gp/help/customer/display.html',
    'https://www.amazon.com/dp/B0FAKE123',
    'https://www.amazon.com/dp/B0FAKE12345',
    'https://www.amazon.com/hz/wishlist/ls/B0FAKE1234',
    'https://www.amazon.com.evil.example/dp/B0FAKE1234',
    'https://notamazon.com/dp/B0FAKE1234',
    'https://amazon.example/dp/B0FAKE1234',
    'https://music.amazon.com/dp/B0FAKE1234',
    'https://sellercentral.amazon.com/dp/B0FAKE1234',
    'https://evil.example/www.amazon.com/dp/B0FAKE1234',
  ])('%s is refused', (address) => {
    expect(claimed(address)).not.toBe('amazon')
  })
})

const read = (
  name: string,
  change: (html: string) => string = (html) => html,
  readers: 'all' | 'general' = 'all',
): Listing => {
  const fixture = fixtures().find((one) => one.name === name)
  if (fixture === undefined) throw new Error(`No fixture ${name}`)
  return readPage(parseDocument(change(fixture.html)), fixture.url, { readAt: READ_AT, readers }).listing
}

describe('what a page is', () => {
  test.each([
    ['amazon/product-2024', 'listing'],
    ['amazon/sign-in', 'walled'],
    ['amazon/captcha', 'walled'],
    ['amazon/no-reviews', 'no-reviews'],
    ['amazon/layout-changed', 'not-understood'],
    ['generic/article', 'not-a-listing'],
    ['schema-org/unrated', 'no-reviews'],
    ['schema-org/totals-only', 'not-understood'],
  ])('%s: %s', (name, state) => {
    expect(pageState(read(name))).toBe(state)
  })
})

describe('a review page', () => {
  test('counts nothing from a filtered list', () => {
    const fixture = fixtures().find(({ name }) => name === 'amazon/reviews-2024')
    const url = `${fixture?.url}&filterByStar=five_star`
    const { listing } = readPage(parseDocument(fixture?.html ?? ''), url, { readAt: READ_AT, readers: 'all' })
    expect(listing.stated.reviewCount).toBeNull()
    expect(listing.reviews).toHaveLength(2)
  })

  test('without a field names the gap and how often', () => {
    const lost = read('amazon/product-2024', (html) => html.replaceAll('review-date', 'review-day'))
    expect(lost.gaps).toEqual([{ field: 'reviews.postedOn', why: 'not found in 4 of 4 reviews' }])
    expect(lost.reviews.every(({ postedOn }) => postedOn === null)).toBe(true)
  })

  test('is not misread through the picture viewer inside a review', () => {
    const viewer =
      '<div data-hook="image-popover"><span class="a-profile-name">Viewer</span><i data-hook="review-star-rating" class="a-star-1"></i>' +
      '<b data-hook="review-title">Viewer</b><i data-hook="review-date">January 1, 2001</i><p data-hook="review-body">Viewer</p>' +
      '<img data-hook="review-image-tile" src="https://m.media-amazon.com/images/I/11viewer.jpg"></div>'
    const changed = read('amazon/product-2024', (html) =>
      html.replaceAll(/<div id="customer_review[^>]*>/g, (card) => `${card}${viewer}`),
    )
    expect(changed.reviews).toEqual(read('amazon/product-2024').reviews)
  })

  test('shown in a list and in a popover counts once, with what either shows', () => {
    const listing = read('amazon/product-2026')
    expect(listing.reviews.map(({ id }) => id)).toEqual(['R2MMMM0000012', 'R2NNNN0000013'])
  })

  test('read by the general reader alone has the same reviews', () => {
    const general = read('amazon/product-2024', undefined, 'general')
    const told = (listing: Listing) => listing.reviews.map(({ stars, postedOn, text }) => ({ stars, postedOn, text }))
    expect(general.site).toBe('generic')
    expect(told(general)).toEqual(told(read('amazon/product-2024')))
  })

  test('takes reviews from structured data when its own markup is gone, and says so', () => {
    const json =
      '{"@type":"Product","name":"x","review":{"@type":"Review","author":"Ada","reviewBody":"Fine.","reviewRating":{"ratingValue":4}}}'
    const listing = read('amazon/layout-changed', (html) =>
      html.replace('<body>', `<body><script type="application/ld+json">${json}</script>`),
    )
    expect(listing).toMatchObject({
      site: 'amazon',
      id: 'B0FAKEODD0',
      title: 'Rain barrel',
      stated: { ratingCount: 120 },
    })
    expect(listing.reviews).toMatchObject([{ text: 'Fine.', stars: 4 }])
    expect(listing.gaps).toEqual([{ field: 'reviews', why: 'read from structured data' }])
  })
})

test('every review has its place on the page', () => {
  const fixture = fixtures().find(({ name }) => name === 'amazon/product-2024')
  const { listing, anchors } = readPage(parseDocument(fixture?.html ?? ''), fixture?.url ?? '', {
    readAt: READ_AT,
    readers: 'all',
  })
  expect([...anchors].map(([id, element]) => [id, element.id])).toEqual(listing.reviews.map(({ id }) => [id, id]))
})
