import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/sites/read.ts'
import { ADAPTERS } from '../../src/sites/registry.ts'
import { fixtures, PARSERS, READ_AT } from './fixtures.ts'

/**
 * Each case is read with every parser and compared with its listing.json. A golden is written only on request
 * (`ACCEPT=amazon/product-2024 npx vitest run test/sites/pages.test.ts`, or `ACCEPT=all`); look at it before it is kept.
 */
const accept = process.env.ACCEPT ?? ''

describe.each(fixtures())('$name', ({ name, site, url, html, golden }) => {
  const read = (parser: string): string => {
    const parse = PARSERS[parser]
    if (parse === undefined) throw new Error(`No parser ${parser}`)
    return `${JSON.stringify(readPage(parse(html), url, { readAt: READ_AT, readers: 'all' }).listing, null, 2)}\n`
  }

  if (accept === 'all' || accept === name) writeFileSync(golden, read('linkedom'))

  test.each(Object.keys(PARSERS))('is read as its golden says, with %s', (parser) => {
    expect(existsSync(golden), 'a missing golden is a failure').toBe(true)
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
