import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeText, kindOf } from '../../src/cli/decode.ts'
import { parseDocument } from '../../src/cli/document.ts'
import { decodeListing } from '../../src/engine/codec.ts'
import { readPage } from '../../src/sites/read.ts'

const CORPUS = path.resolve('../shared/captures')
const exists = existsSync(CORPUS)
if (!exists) console.log('skipped: no corpus')
const pages = exists
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .sort()
  : []

/** The address a page was captured at, as its notes have it. */
function addressOf(name: string): string {
  const notes = path.join(CORPUS, name.replace(/html$/, 'truth.json'))
  const { url } = existsSync(notes) ? (JSON.parse(readFileSync(notes, 'utf8')) as { url?: unknown }) : {}
  return typeof url === 'string' && /^https?:/.test(url) ? url : 'https://shop.example/page'
}

describe.skipIf(!exists)('real pages', () => {
  it('are there', () => expect(pages.length).toBeGreaterThan(15))

  it.each(pages)('%s is told for a page, and its Listing survives the codec', { timeout: 60_000 }, (name) => {
    const html = decodeText(readFileSync(path.join(CORPUS, name)), name)
    expect(kindOf(html)).toBe('html')
    const options = { readAt: '2026-11-20T10:00:00.000Z', readers: 'all' } as const
    const { listing } = readPage(parseDocument(html), addressOf(name), options)
    expect(decodeListing(JSON.parse(JSON.stringify(listing)))).toStrictEqual({ ok: true, value: listing })
  })
})
