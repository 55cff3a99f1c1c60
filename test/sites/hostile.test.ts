import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/cli/document.ts'
import { LIMITS } from '../../src/engine/limits.ts'
import type { Listing } from '../../src/engine/types.ts'
import { readPage } from '../../src/sites/read.ts'
import { READ_AT } from './fixtures.ts'

/** Milliseconds of processor time, so that a busy machine does not fail the test. */
function timed<T>(work: () => T): { result: T; ms: number } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}

const general = (document: Document): Listing =>
  readPage(document, 'https://shop.example/p', { readAt: READ_AT, readers: 'general' }).listing

const amazon = (document: Document): Listing =>
  readPage(document, 'https://www.amazon.com/dp/B0FAKE1234', { readAt: READ_AT, readers: 'all' }).listing

const jsonLd = (...blocks: string[]): Document =>
  parseDocument(
    `<html><head>${blocks.map((json) => `<script type="application/ld+json">${json}</script>`).join('')}</head></html>`,
  )

const whys = (listing: Listing): string[] => listing.gaps.map(({ why }) => why)

const GOOD = '{"@type":"Product","name":"Kettle","review":{"@type":"Review","author":"Ada","reviewBody":"Fine."}}'

describe('JSON-LD', () => {
  test('10 MB of nesting is refused at once, and the block beside it still read', () => {
    const document = jsonLd(`${'['.repeat(5e6)}${']'.repeat(5e6)}`, GOOD)
    const { result, ms } = timed(() => general(document))
    expect(result.reviews.map(({ text }) => text)).toEqual(['Fine.'])
    expect(whys(result)).toContain('a block was too large and was not read')
    expect(ms).toBeLessThan(2000)
  })

  test('nesting just under the size limit does not overflow the stack', () => {
    const deep = LIMITS.embeddedJson / 2 - 100
    const { result, ms } = timed(() => general(jsonLd(`${'['.repeat(deep)}${GOOD}${']'.repeat(deep - 60)}`, GOOD)))
    expect(result.reviews).toHaveLength(1)
    expect(ms).toBeLessThan(2000)
    const objects = 30_000
    const nested = `${'{"a":'.repeat(objects)}${GOOD}${'}'.repeat(objects)}`
    expect(whys(general(jsonLd(nested, GOOD)))).toContain(`nested deeper than ${LIMITS.depth} levels`)
  })

  test('many blocks are read up to a total', () => {
    const filler = `{"@type":"Thing","name":"${'x'.repeat(900_000)}"}`
    const listing = general(jsonLd(filler, filler, filler, filler, filler, GOOD))
    expect(whys(listing)).toContain('a block was too large and was not read')
  })

  test('one block above its limit is refused, though the total allows it', () => {
    const listing = general(jsonLd(`{"@type":"Thing","name":"${'x'.repeat(LIMITS.embeddedJson)}"}`, GOOD))
    expect(listing.reviews).toHaveLength(1)
    expect(whys(listing)).toContain('a block was too large and was not read')
  })

  test('a field that the data lacks is not taken from elsewhere', () => {
    Object.defineProperty(Object.prototype, 'reviewBody', { value: 'Inherited', configurable: true })
    try {
      const listing = general(jsonLd('{"@type":"Product","review":{"@type":"Review","author":"Ada"}}'))
      expect(listing.reviews.map(({ text }) => text)).toEqual([''])
    } finally {
      Reflect.deleteProperty(Object.prototype, 'reviewBody')
    }
  })

  test('keys of the prototype are neither followed nor answered for', () => {
    const listing = general(
      jsonLd(
        '{"@type":"Product","__proto__":{"name":"Inherited"},"constructor":{"name":"X"},"review":[{"@type":"Review","__proto__":{"reviewBody":"Inherited"},"author":"Ada"}]}',
      ),
    )
    expect(listing.title).toBeNull()
    expect(listing.reviews.map(({ text }) => text)).toEqual([''])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect(({} as { reviewBody?: string }).reviewBody).toBeUndefined()
  })

  test.each([
    'null',
    '"text"',
    '[[[]]]',
    '{"@type":null,"review":null}',
    '{"@type":"Product","review":[null,1,"x",{}]}',
    '{"@type":["Review",5],"author":[[]],"reviewRating":{"ratingValue":{}}}',
    '{"@type":"Review","reviewBody":{"@value":7},"datePublished":12,"image":[null,{"url":[]}],"name":[]}',
    '{"@type":"Product","name":"a" "b"}',
    '{"@type":"Product","aggregateRating":{"ratingValue":"1e999","reviewCount":-4}}',
    '',
  ])('odd data is read without an error: %s', (json) => {
    const listing = general(jsonLd(json))
    expect(listing.schema).toBe('brushlight/listing/1')
    expect(whys(listing)).not.toContain('the reader stopped at something unexpected')
    expect(listing.stated.reviewCount ?? 0).toBeGreaterThanOrEqual(0)
  })
})

const review = (id: string, text: string): string =>
  `<div data-hook="review" id="${id}"><a class="a-profile" href="/gp/profile/amzn1.account.A${id}"><span class="a-profile-name">Name ${id}</span></a>` +
  '<a data-hook="review-title"><i data-hook="review-star-rating" class="a-star-4"><span class="a-icon-alt">4.0 out of 5 stars</span></i><span>Title</span></a>' +
  `<span data-hook="review-date">Reviewed in Canada on March 9, 2025</span><span data-hook="review-body"><span>${text}</span></span></div>`

const id = (n: number): string => `R${String(n).padStart(10, '0')}`
const page = (...reviews: string[]): Document => parseDocument(`<html><body>${reviews.join('')}</body></html>`)

describe('an Amazon page', () => {
  test('with 6,000 reviews is read as far as the limit, in bounded time', () => {
    const document = page(...Array.from({ length: 6_000 }, (_, n) => review(id(n), `Text number ${n}.`)))
    const { result, ms } = timed(() => amazon(document))
    expect(result.reviews).toHaveLength(LIMITS.reviews)
    expect(whys(result)).toContain(`only the first ${LIMITS.reviews} were read`)
    expect(ms).toBeLessThan(3000)
  })

  test('with a review of 200,000 characters keeps its beginning', () => {
    const { result, ms } = timed(() => amazon(page(review(id(1), 'word '.repeat(40_000)))))
    expect(result.reviews[0]?.text).toHaveLength(LIMITS.text)
    expect(result.gaps).toContainEqual({ field: 'reviews.text', why: `cut to ${LIMITS.text} characters in 1 reviews` })
    expect(ms).toBeLessThan(1000)
  })

  test('with one review nested in itself 3,000 times counts it once', () => {
    const opened = Array.from({ length: 3_000 }, (_, n) => `<div data-hook="review" id="${id(n)}">`).join('')
    const { result, ms } = timed(() => amazon(page(`${opened}text${'</div>'.repeat(3_000)}`)))
    expect(result.reviews).toHaveLength(1)
    expect(ms).toBeLessThan(3000)
  })

  test('nested 60,000 elements deep does not overflow the stack', () => {
    const inside = `${'<b>'.repeat(60_000)}deep${'</b>'.repeat(60_000)}`
    const { result, ms } = timed(() => amazon(page(review(id(1), inside))))
    expect(result.reviews).toHaveLength(1)
    expect(ms).toBeLessThan(5000)
  })

  test('with fields of absurd length keeps their beginnings', () => {
    const long = 'x'.repeat(100_000)
    const listing = amazon(page(review(id(1), 'ok').replace('Name ', long).replace('Title', long)))
    expect(listing.reviews[0]?.reviewer?.name).toHaveLength(LIMITS.label)
    expect(listing.reviews[0]?.title).toHaveLength(LIMITS.label)
  })
})

test('microdata nested 20,000 items deep is read in linear time', () => {
  const open = '<div itemscope itemtype="https://schema.org/Thing" itemprop="a">'.repeat(20_000)
  const document = page(
    open,
    '<p itemscope itemtype="https://schema.org/Review"><b itemprop="author">Ada</b><i itemprop="reviewBody">Fine.</i></p>',
  )
  const { result, ms } = timed(() => general(document))
  expect(result.reviews.map(({ text }) => text)).toEqual(['Fine.'])
  expect(ms).toBeLessThan(3000)
})

test.each(['', 'not a url', 'about:blank', 'file:///C:/page.html', 'https://', 'data:text/html,x'])(
  'the address %j is no error',
  (url) => {
    const { listing } = readPage(parseDocument(''), url, { readAt: READ_AT, readers: 'all' })
    expect(listing).toMatchObject({ site: 'generic', reviews: [], gaps: [{ field: 'listing', why: 'not-a-listing' }] })
  },
)

test.each(['', '<!-- <html><body>', '<!doctype html>', 'plain words', '<html>', '\u0000'])(
  'the page %j is no error',
  (html) => {
    const listing = amazon(parseDocument(html))
    expect(listing).toMatchObject({ site: 'amazon', id: 'B0FAKE1234', reviews: [] })
    expect(whys(listing)).toEqual(['no-reviews-shown'])
  },
)
