import { expect, test } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { serialise, serialiseLine } from '../../src/engine/serialise.ts'
import type { Listing, Verdict } from '../../src/engine/types.ts'
import { DEMO, listing, person, review } from './listings.ts'

const full = listing(
  [
    review({
      id: 'a',
      reviewer: { ...person('Ada'), id: '7', reviewCount: 3, level: 'gold' } as ReturnType<typeof person>,
      photos: [{ url: 'https://maple.example/a.png', asset: 'a', hash: '00ff' }],
      followUps: [{ text: 'still good', postedOn: '2026-02-01' }],
    }),
  ],
  { seller: { id: '1', name: 'Maple' }, gaps: [{ field: 'title', why: 'not found' }] },
)
full.stated.sales = { min: 1, max: null }
full.stated.histogram = [0, 0, 0, 0, 1]

/** What a browser does to a value on its way through a message. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value

const DOCUMENTS: [string, Listing | Verdict][] = [['listing', full]]
for (const demo of DEMO) DOCUMENTS.push([demo.slug, judge(demo.listing, { now: full.readAt })])

test.each(DOCUMENTS)('%s: nothing is lost, and the order of keys does not matter', (_, document) => {
  expect(JSON.parse(serialise(document))).toEqual(document)
  expect(serialise(sorted(document) as typeof document)).toBe(serialise(document))
  expect(JSON.parse(serialiseLine(document))).toEqual(document)
})
