import { describe, expect, test } from 'vitest'
import { pageState } from '../../src/engine/state.ts'
import type { Listing } from '../../src/engine/types.ts'
import { readPage } from '../../src/sites/read.ts'
import { PARSERS } from './fixtures.ts'
import { NEGATIVES } from './structural/negatives.ts'
import { type Case, POSITIVES } from './structural/positives.ts'
import { COMMENTS, LISTS, TALKS } from './structural/talk.ts'
import { WORLD } from './structural/world.ts'

const READ_AT = '2025-05-20T12:00:00Z'
const read = (html: string, parser = 'linkedom', url = 'https://shop.example/item?id=7'): Listing =>
  readPage((PARSERS[parser] as (html: string) => Document)(html), url, {
    readAt: READ_AT,
    readers: 'general',
  }).listing

/** Of each review the fields that the case asks for. */
const shown = (listing: Listing, { reviews }: Case): unknown[] =>
  listing.reviews.map(({ reviewer, stars, postedOn, text, title }, i) => {
    const all = { name: reviewer?.name ?? null, stars, date: postedOn?.slice(0, 10) ?? null, text, title }
    const asked = Object.keys(reviews[i] ?? reviews[0] ?? {})
    return Object.fromEntries(Object.entries(all).filter(([field]) => asked.includes(field)))
  })

describe('pages with reviews', () => {
  test.each([...POSITIVES, ...WORLD].map((one): [string, Case] => [one.name, one]))('%s', (_, one) => {
    expect(shown(read(one.html), one)).toEqual(one.reviews)
  })
})

describe('pages with what looks like reviews', () => {
  test.each(NEGATIVES.map(({ name, html }): [string, string] => [name, html]))('%s', (_, html) => {
    const listing = read(html)
    expect(listing.reviews).toEqual([])
    expect(pageState(listing)).toBe('not-a-listing')
  })
})

describe('people who talk, and lists of things', () => {
  test.each([...TALKS, ...COMMENTS, ...LISTS].map((one): [string, typeof one] => [one.name, one]))(
    '%s',
    (_, { html, url }) => {
      expect(read(html, 'linkedom', url).reviews).toEqual([])
      // Without the address that says so, too.
      expect(read(html).reviews).toEqual([])
    },
  )
})

test('a browser-like DOM reads the same', () => {
  for (const { html, name } of [...POSITIVES, ...WORLD].filter(({ name }) => name !== 'a declarative shadow root'))
    expect(read(html, 'happy-dom'), name).toEqual(read(html))
})

test('an open shadow root is read, a closed one is not', () => {
  const document = (PARSERS['happy-dom'] as (html: string) => Document)(
    '<!doctype html><html><body><h2>Reviews</h2><my-list></my-list></body></html>',
  )
  const list = POSITIVES.find(({ name }) => name === 'filled icons by class') as Case
  const host = document.querySelector('my-list') as Element
  const attach = (mode: 'open' | 'closed'): void => {
    host.attachShadow({ mode }).innerHTML = /<div class="reviews">.*<\/div>/s.exec(list.html)?.[0] ?? ''
  }
  attach('open')
  const { listing } = readPage(document, 'https://shop.example/', { readAt: READ_AT, readers: 'general' })
  expect(shown(listing, list)).toEqual(list.reviews)
})

test('only an address of a thread speaks against a list that nothing names', () => {
  const { html, reviews } = WORLD.find(({ name }) => name.startsWith('numbers apart')) as Case
  expect(read(html, 'linkedom', 'https://shop.example/t/larkfield-bag/CW22-1').reviews).toHaveLength(reviews.length)
  expect(read(html, 'linkedom', 'https://shop.example/t/larkfield-bag/4812').reviews).toEqual([])
})
