import { describe, expect, test } from 'vitest'
import { shadow } from '../../src/sites/dom.ts'
import { readPage } from '../../src/sites/read.ts'
import { PARSERS, READ_AT } from './fixtures.ts'

const read = (document: Document, url: string) => readPage(document, url, { readAt: READ_AT, readers: 'all' }).listing

const woo = (...names: string[]): string =>
  `<body class="woocommerce"><div id="reviews" class="woocommerce-Reviews"><ol class="commentlist">${names
    .map(
      (name, at) =>
        `<li class="review" id="li-comment-${at + 1}"><p class="meta"><strong class="woocommerce-review__author">${name}</strong></p><div class="description">Kettle of ${name}.</div></li>`,
    )
    .join('')}</ol></div>`

const bazaarvoice =
  '<ol class="bv-content-list bv-content-list-reviews"><li class="bv-content-item" data-content-id="9"><span class="bv-author">Ruff</span><div class="bv-content-summary-body-text">Hums.</div></li></ol>'

const INSIDE = `<style>p{}</style><div><section id="bv-review-700001"><div role="img" aria-label="4 out of 5 stars"></div><h3>Grip</h3><h4>Dunlin</h4><span class="x-date">Reviewed 2025-05-06</span><p>Held on wet rock.</p><div class="x-response"><p>Thanks!</p></div></section><section id="bv-questions"><p>Is it wide?</p></section></div>`

/** The page of a parser, with an open shadow root at its host. */
function withShadow(parse: (html: string) => Document, host: string): Document {
  const document = parse(`<html><head></head><body><h1>Boots</h1>${host}</body></html>`)
  const element = document.querySelector('[data-bv-show]')
  if (element === null) throw new Error('no host')
  element.attachShadow({ mode: 'open' }).innerHTML = INSIDE
  return document
}

describe.each(Object.entries(PARSERS))('review services, with %s', (_, parse) => {
  test('are read in an open shadow root', () => {
    const document = withShadow(parse, '<div data-bv-show="reviews"></div>')
    const { site, reviews } = read(document, 'https://boots.example/p/1')
    expect(site).toBe('bazaarvoice')
    expect(reviews).toMatchObject([
      {
        id: '700001',
        reviewer: { name: 'Dunlin' },
        stars: 4,
        title: 'Grip',
        text: 'Held on wet rock.',
        postedOn: '2025-05-06',
      },
    ])
  })

  test('the one with more reviews speaks, and the other is told', () => {
    const { site, reviews, gaps } = read(
      parse(`<html><head></head>${woo('Ada', 'Bo')}${bazaarvoice}</body></html>`),
      'https://k.example/p',
    )
    expect(site).toBe('woocommerce')
    expect(reviews).toHaveLength(2)
    expect(gaps).toContainEqual({ field: 'reviews', why: '1 other review widgets on the page were left out' })
  })

  test('speak on the page of a shop whose own reader found nothing', () => {
    const html = `<html><head></head>${woo('Ada')}</body></html>`
    const { site, id, reviews, gaps } = read(parse(html), 'https://www.amazon.com/dp/B0FAKE1234')
    expect({ site, id }).toEqual({ site: 'amazon', id: 'B0FAKE1234' })
    expect(reviews.map(({ text }) => text)).toEqual(['Kettle of Ada.'])
    expect(gaps).toContainEqual({ field: 'reviews', why: 'read from a review widget' })
  })

  test('a copy in structured data fills in what is missing and adds nothing', () => {
    const copy = (name: string, body: string): string =>
      `{"@type":"Review","author":"${name}","reviewBody":"${body}","datePublished":"2025-02-03","reviewRating":{"ratingValue":2}}`
    const data = `{"@type":"Product","name":"Kettle","aggregateRating":{"ratingValue":3.5,"ratingCount":40},"review":[${copy('Ada', 'Kettle of Ada.')},${copy('Zed', 'Another one.')}]}`
    const html = `<html><head><script type="application/ld+json">${data}</script></head>${woo('Ada', 'Bo')}</body></html>`
    const { reviews, stated } = read(parse(html), 'https://k.example/p')
    expect(reviews.map(({ id, stars, postedOn }) => ({ id, stars, postedOn }))).toEqual([
      { id: '1', stars: 2, postedOn: '2025-02-03' },
      { id: '2', stars: null, postedOn: null },
    ])
    expect(stated).toMatchObject({ meanStars: 3.5, ratingCount: 40 })
  })

  test('are off with the general readers', () => {
    const document = parse(`<html><head></head>${woo('Ada')}</body></html>`)
    const { site } = readPage(document, 'https://k.example/p', { readAt: READ_AT, readers: 'general' }).listing
    expect(site).not.toBe('woocommerce')
  })

  test('a form cannot pose as a shadow root', () => {
    const document = parse('<html><body><form><input></form></body></html>')
    const form = document.querySelector('form')
    if (form === null) throw new Error('no form')
    Object.defineProperty(form, 'shadowRoot', { value: document.querySelector('input'), configurable: true })
    expect(form.shadowRoot).not.toBeNull()
    expect(shadow(form)).toBeNull()
  })
})
