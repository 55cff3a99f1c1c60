import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Listing } from '../../src/engine/types.ts'
import { readPage } from '../../src/sites/read.ts'
import { PARSERS } from './fixtures.ts'

/** Relative dates of the fixtures count from here. */
const READ_AT = '2026-11-23T12:00:00Z'

/** The Listing of test/pages/NAME/page.html, the same with every parser. */
export const readFixture = (name: string, url: string): Listing =>
  readHtml(readFileSync(new URL(`../pages/${name}/page.html`, import.meta.url), 'utf8'), url)

export function readHtml(html: string, url: string): Listing {
  const [first, ...others] = Object.values(PARSERS).map(
    (parse) => readPage(parse(html), url, { readAt: READ_AT, readers: 'all' }).listing,
  )
  if (first === undefined) throw new Error('no parser')
  for (const other of others) expect(other).toEqual(first)
  return first
}
