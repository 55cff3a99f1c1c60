import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { readPage } from '../../src/sites/read.ts'
import { READ_AT } from './fixtures.ts'

/** Everything the readers ask an element or the document for, and what they might be tempted to ask. */
const NAMES = [
  ...['textContent', 'innerText', 'innerHTML', 'outerHTML', 'data', 'nodeValue', 'nodeType', 'nodeName', 'localName'],
  ...['tagName', 'id', 'className', 'classList', 'attributes', 'title', 'style', 'hidden', 'lang', 'dataset'],
  ...['childNodes', 'children', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'firstElementChild'],
  ...['nextElementSibling', 'parentNode', 'parentElement', 'ownerDocument', 'getRootNode', 'contains', 'length'],
  ...['shadowRoot', 'host', 'attachShadow', 'slot', 'isConnected', 'checkVisibility'],
  ...['getAttribute', 'hasAttribute', 'getAttributeNames', 'querySelector', 'querySelectorAll', 'matches', 'closest'],
  ...['getElementsByTagName', 'getElementsByClassName', 'constructor', 'toString', 'valueOf', 'iterator'],
]

const REVIEW = `
<div data-hook="review" id="R1AAAA0000001">
  <span class="a-profile-name">Odette Farrow</span>
  <a data-hook="review-title"><i data-hook="review-star-rating" class="a-star-4"><span class="a-icon-alt">4.0 out of 5 stars</span></i><span>Boils fast</span></a>
  <span data-hook="review-date">Reviewed in the United States on March 9, 2025</span>
  <div data-hook="review-body"><form data-hook="review-collapsed"><p>Took it on a canoe trip.</p><p>Twice.</p></form></div>
</div>`

const microdata = `
<div itemscope itemtype="https://schema.org/Product"><form><span itemprop="name">Kettle</span>
  <form itemprop="review" itemscope itemtype="https://schema.org/Review"><meta itemprop="datePublished" content="2025-03-09">
    <form itemprop="author" itemscope><b itemprop="name">Odette Farrow</b></form><p itemprop="reviewBody">Twice.</p></form></form></div>`

/** `<input name=N>` in a form makes `form.N` that input, before anything the form has by nature (HTML, "named properties"). */
function open(html: string, clobbered: readonly string[]): Document {
  const window = new Window()
  window.document.write(`<html><body><span id="productTitle">Kettle</span>${html}</body></html>`)
  for (const form of window.document.querySelectorAll('form')) {
    for (const name of clobbered) {
      // happy-dom asks its own forms for attributes: it gets a wrong answer instead of no function.
      const value = name === 'getAttribute' ? () => 'wrong' : window.document.createElement('input')
      Object.defineProperty(form, name, { value, configurable: true })
    }
  }
  return window.document as unknown as Document
}

const YELP = `
<div class="review" data-review-id="rV0000000000000000aaaa"><a class="user-display-name" href="/user_details?userid=u-0000000000000000aaaa">Odette Farrow</a>
<form><div class="review-content"><i class="star-img stars_4" title="4.0 star rating"></i><span class="rating-qualifier">3/9/2025</span><p lang="en">Twice.</p></div></form></div>`

const WOOCOMMERCE = `
<div id="reviews" class="woocommerce-Reviews"><ol class="commentlist"><li class="review" id="li-comment-7"><form class="comment_container">
<strong class="woocommerce-review__author">Odette Farrow</strong><form><div class="description"><p>Twice.</p></div></form></form></li></ol></div>`

const AMAZON = 'https://www.amazon.com/dp/B0FAKE1234'

const read = (html: string, clobbered: readonly string[], url = AMAZON): unknown => {
  const readers = html === microdata ? 'general' : 'all'
  return readPage(open(html, clobbered), url, { readAt: READ_AT, readers }).listing
}

test('the imitation clobbers', () => {
  const form = open(REVIEW, ['textContent', 'getAttribute']).querySelector('form')
  expect(String(form?.textContent)).not.toContain('canoe')
  expect(form?.getAttribute('data-hook')).toBe('wrong')
})

test.each([
  ['an Amazon page', AMAZON, REVIEW, 'Took it on a canoe trip.\nTwice.'],
  ['microdata', AMAZON, microdata, 'Twice.'],
  ['a Yelp page', 'https://www.yelp.com/biz/a-b', YELP, 'Twice.'],
  ['a WooCommerce page', 'https://k.example/p', WOOCOMMERCE, 'Twice.'],
])('%s reads the same when its forms are clobbered', (_, url, html, text) => {
  const clean = read(html, [], url)
  expect(clean).toMatchObject({ reviews: [{ text, reviewer: { name: 'Odette Farrow' } }] })
  for (const name of NAMES) expect(read(html, [name], url), name).toEqual(clean)
  expect(read(html, NAMES, url)).toEqual(clean)
})
