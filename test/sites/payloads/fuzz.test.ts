import { describe, expect, test } from 'vitest'
import { decodeListing } from '../../../src/engine/codec.ts'
import { readPayload } from '../../../src/sites/payload.ts'
import { parsePayload } from '../../../src/sites/payloads/json.ts'
import { COMMENT, JD, READ_AT, TMALL } from '../responses.ts'
import { SAMPLES } from './samples.ts'

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])

/** What a hostile or changed response may hold in any place. */
const ODD: readonly unknown[] = [
  null,
  [],
  {},
  0,
  -1,
  4.5,
  1e308,
  true,
  '',
  '9'.repeat(40),
  '9999-99-99T99:99:99Z',
  'javascript:alert(1)',
  '\ud800',
  ['a', null, 1],
  [{}, [], { value: {} }],
  { value: { label: [] }, name: 7, url: 'x' },
  deep(20),
  JSON.parse('{"__proto__":{"text":"p","rating":5},"constructor":1,"toString":2}'),
]

const LONG: readonly unknown[] = [
  'x'.repeat(30_000),
  '<br>&amp;'.repeat(3_000),
  Array.from({ length: 6_000 }, () => ({})),
]

interface Place {
  holder: Record<string, unknown>
  name: string
}

function placesOf(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const name of Object.keys(value)) {
    found.push({ holder: value as Record<string, unknown>, name })
    placesOf((value as Record<string, unknown>)[name], found)
  }
  return found
}

/** A listing that the contract takes as it is, or one sentence. */
function check(site: string, json: unknown, url: string): void {
  const read = readPayload(site, JSON.stringify(json) ?? 'null', url, { readAt: READ_AT })
  if (!read.ok) {
    expect(read.error).toMatch(/^The response of "[a-z-]+" cannot be read: [^\n]+\.$/)
    return
  }
  const decoded = decodeListing(JSON.parse(JSON.stringify(read.value)))
  expect(decoded.ok ? '' : decoded.error).toBe('')
  expect(new Set(read.value.reviews.map(({ id }) => id)).size).toBe(read.value.reviews.length)
}

const RATE = {
  id: '1',
  auctionNumId: '2',
  feedback: 'x',
  feedbackDate: '2019-08-21',
  userNick: 'a',
  skuMap: { a: 'b' },
}
const CASES = [
  ...SAMPLES.map(({ site, address, response }) => ({ site, url: address, text: response })),
  { site: 'jd', url: JD, text: { productCommentSummary: { productId: 1, commentCount: 2 }, comments: [COMMENT] } },
  { site: 'tmall', url: TMALL, text: { data: { total: '5', foldCount: '1', rateList: [RATE] } } },
  {
    site: 'nowhere',
    url: 'https://nowhere.example/',
    text: { reviews: [{ ...COMMENT, text: 'x', date: '2025-01-01' }] },
  },
].map(({ text, ...rest }) => {
  const parsed = parsePayload(typeof text === 'string' ? text : JSON.stringify(text))
  if (!parsed.ok) throw new Error(parsed.error)
  return { ...rest, json: parsed.value }
})

/** Mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe.each(CASES)('$site', ({ site, url, json }) => {
  test('any one value may be anything', () => {
    const copy = structuredClone(json)
    for (const [place, { holder, name }] of placesOf(copy).entries()) {
      const before = holder[name]
      // A third of them in each place, all of them in any three.
      for (const odd of ODD.filter((_, at) => (at + place) % 3 === 0)) {
        holder[name] = odd
        check(site, copy, url)
      }
      holder[name] = before
    }
  })

  test('many values at once, fields dropped, lists repeated', () => {
    const chance = chanceOf(20_261_126)
    const pick = <T>(among: readonly T[]): T | undefined => among[Math.floor(chance() * among.length)]
    for (let round = 0; round < 60; round++) {
      const copy = structuredClone(json)
      for (const { holder, name } of placesOf(copy)) {
        const dice = chance()
        if (dice < 0.04) holder[name] = pick([...ODD, ...LONG])
        else if (dice < 0.06) delete holder[name]
        else if (dice < 0.07) holder[name] = [holder[name], holder[name]]
      }
      check(site, copy, url)
    }
  })
})
