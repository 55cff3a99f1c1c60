// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/sites/read.ts'
import { readInPortions } from '../../src/sites/steps.ts'
import { MANY_PAGES } from '../e2e/many-pages.ts'

const options = { readAt: '2026-05-01T10:00:00Z', readers: 'all' } as const

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

describe('a large page read in portions', () => {
  test.each([
    ['/many/data', 'https://shop.example/kettle'],
    ['/many/plain', 'https://shop.example/kettle'],
    ['/dp/B0MANY0001', 'https://www.amazon.com/dp/B0MANY0001'],
  ])('%s gives the listing it gives when read at once', (where, url) => {
    const page = parsed(MANY_PAGES[where]?.(330) ?? '')
    const whole = readPage(page, url, options)
    const parts = readInPortions(page, url, options, 500)
    expect(whole.listing.reviews).toHaveLength(330)
    expect(parts?.listing).toEqual(whole.listing)
    expect([...(parts?.anchors ?? [])].map(([id, element]) => [id, element === whole.anchors.get(id)])).toEqual(
      [...whole.anchors.keys()].map((id) => [id, true]),
    )
  })

  test('the page itself is not touched', () => {
    const page = parsed(MANY_PAGES['/many/plain']?.(330) ?? '')
    const before = page.documentElement.outerHTML
    readInPortions(page, 'https://shop.example/kettle', options, 500)
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('a small page, one without a long list, and one with open shadow roots are read at once', () => {
    const page = parsed(MANY_PAGES['/many/plain']?.(330) ?? '')
    expect(readInPortions(page, 'https://shop.example/kettle', options, 100_000)).toBeNull()
    const short = parsed(readFileSync('test/pages/amazon/product-2024/page.html', 'utf8'))
    expect(readInPortions(short, 'https://www.amazon.com/dp/B0FAKE1234', options, 10)).toBeNull()
    page.body.appendChild(page.createElement('div')).attachShadow({ mode: 'open' })
    expect(readInPortions(page, 'https://shop.example/kettle', options, 500)).toBeNull()
  })
})
