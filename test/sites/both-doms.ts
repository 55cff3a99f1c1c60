import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { parseHTML } from 'linkedom'
import { expect } from 'vitest'
import type { Listing } from '../../src/engine/types.ts'
import { readPage } from '../../src/sites/read.ts'

export const READ_AT = '2026-11-23T12:00:00Z'

/** The Listing of test/pages/NAME/page.html, read with linkedom; happy-dom must give the same. */
export function readFixture(name: string, url: string): Listing {
  const html = readFileSync(new URL(`../pages/${name}/page.html`, import.meta.url), 'utf8')
  return readHtml(html, url)
}

export function readHtml(html: string, url: string): Listing {
  const read = (document: Document): Listing => readPage(document, url, { readAt: READ_AT, readers: 'all' }).listing
  const listing = read(parseHTML(html).document)
  // Parsed, not loaded: no script runs and nothing is fetched.
  const window = new Window()
  const happy = new window.DOMParser().parseFromString(html, 'text/html')
  expect(read(happy as unknown as Document)).toEqual(listing)
  return listing
}
