import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { strangers } from '../../scripts/lib/origin.ts'
import { readPage } from '../../src/sites/read.ts'
import { ADAPTERS } from '../../src/sites/registry.ts'
import { fixtures, PARSERS, READ_AT } from './fixtures.ts'

/** Each page is read with every parser and compared with its listing.json, which only scripts/accept.ts writes. */
describe.each(fixtures())('$name', ({ name, site, url, html, golden }) => {
  const read = (parser: string): string => {
    const parse = PARSERS[parser]
    if (parse === undefined) throw new Error(`No parser ${parser}`)
    return `${JSON.stringify(readPage(parse(html), url, { readAt: READ_AT, readers: 'all' }).listing, null, 2)}\n`
  }

  test('has a golden that says nothing the page does not', () => {
    expect(existsSync(golden), `no golden: npm run accept -- ${name}`).toBe(true)
    expect(strangers(JSON.parse(readFileSync(golden, 'utf8')), html)).toEqual([])
  })

  test.each(Object.keys(PARSERS))('is read as its golden says, with %s', (parser) => {
    expect(existsSync(golden), `no golden: npm run accept -- ${name}`).toBe(true)
    expect(read(parser)).toBe(readFileSync(golden, 'utf8'))
  })

  test('is claimed by its own adapter alone', () => {
    const claims = ADAPTERS.filter((adapter) => adapter.matches(new URL(url))).map(({ id }) => id)
    const isShop = ADAPTERS.some(({ id }) => id === site)
    expect(claims).toEqual(isShop ? [site] : [])
    expect(JSON.parse(read('linkedom')).site).toBe(site)
  })

  test.each(Object.entries(PARSERS))('is left as it was, with %s', (_, parse) => {
    const document = parse(html)
    const before = document.documentElement.outerHTML
    readPage(document, url, { readAt: READ_AT, readers: 'all' })
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
