import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { changedLines } from '../../scripts/lib/changes.ts'
import { strangers } from '../../scripts/lib/origin.ts'
import type { Listing } from '../../src/engine/types.ts'

const PAGE = `<!-- https://shop.example/item/1 -->
<!doctype html><html lang="en"><script type="application/ld+json">{"@type":"Product","name":"Oak stool",
"review":{"author":"Ida Fenn","datePublished":"2025-03-01","reviewBody":"Stands level.","reviewRating":{"ratingValue":4}}}</script></html>
`
const program = path.resolve('node_modules/.cache/brushlight/accept/main.mjs')
let home = ''
const at = (file: string): string => path.join(home, 'test/pages/schema-org/stool', file)
const accept = (args: string[], env: Record<string, string> = {}) => {
  const { CI: _, ...own } = process.env
  return spawnSync(process.execPath, [program, ...args], { cwd: home, encoding: 'utf8', env: { ...own, ...env } })
}

beforeAll(() => {
  // Without a case it only says how it is used, and is built.
  expect(spawnSync(process.execPath, ['scripts/run.mjs', 'accept']).status).toBe(2)
  home = mkdtempSync(path.join(tmpdir(), 'accept-'))
}, 60_000)
beforeEach(() => {
  rmSync(path.join(home, 'test'), { recursive: true, force: true })
  mkdirSync(path.dirname(at('page.html')), { recursive: true })
  writeFileSync(at('page.html'), PAGE)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('a golden takes two steps, with a person between them', () => {
  expect(accept(['schema-org/stool', '--reviewed']).stderr).toContain('nobody has looked at it yet')
  const shown = accept(['schema-org/stool'])
  expect(shown.status).toBe(0)
  expect(shown.stdout).toContain('"name": "Ida Fenn"')
  expect(existsSync(at('listing.json'))).toBe(false)
  expect(accept(['schema-org/stool', '--reviewed']).status).toBe(0)
  expect(JSON.parse(readFileSync(at('listing.json'), 'utf8')).reviews[0].stars).toBe(4)
  expect(existsSync(at('proposed.json'))).toBe(false)
})

test('what was reviewed is what is kept: a page read otherwise since then is refused', () => {
  accept(['schema-org/stool'])
  writeFileSync(at('page.html'), PAGE.replace('"ratingValue":4', '"ratingValue":2'))
  expect(accept(['schema-org/stool', '--reviewed'])).toMatchObject({ status: 2 })
  expect(existsSync(at('listing.json'))).toBe(false)
})

test('CI writes nothing', () => {
  const { status, stderr } = accept(['schema-org/stool'], { CI: 'true' })
  expect(status).toBe(2)
  expect(stderr).toBe('accept: a golden is looked at by a person, never written in CI\n')
  expect(existsSync(at('proposed.json'))).toBe(false)
})

test('a case that is not there, and arguments that are not known', () => {
  expect(accept(['schema-org/bench']).stderr).toContain('there is no test/pages/schema-org/bench/page.html')
  expect(accept(['schema-org/stool', '--all']).status).toBe(2)
})

test('a listing may say only what the page says', () => {
  accept(['schema-org/stool'])
  const listing: Listing = JSON.parse(readFileSync(at('proposed.json'), 'utf8'))
  expect(strangers(listing, PAGE)).toEqual([])
  const [review] = listing.reviews
  if (review === undefined) throw new Error('no review')
  const forged = { ...review, text: 'Stands level. Five stars!', reviewer: null, helpful: 12, id: 'R1' }
  expect(strangers({ ...listing, title: 'Elm stool', reviews: [forged] }, PAGE)).toEqual([
    'title: "Elm stool"',
    'reviews[0].id: "R1"',
    'reviews[0].text: "Stands level. Five stars!"',
    'reviews[0].helpful: 12',
  ])
})

test('only changed lines are shown, with their numbers', () => {
  expect(changedLines('a\nb\nc\n', 'a\nx\nc\nd\n')).toEqual(['-2 b', '+2 x', '+4 d'])
  expect(changedLines('', 'a\n')).toEqual(['+1 a'])
})
