import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import { listingKey, type Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/vanished-reviews.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { gatherPast } from '../../src/memory/past.ts'
import { listing, review } from './listings.ts'
import { measured } from './samples.ts'

const ALL = Array.from({ length: 60 }, (_, i) =>
  review({ id: `r${i}`, stars: i % 6 === 0 ? 1 : 5, text: `own words ${i}`, postedOn: '2026-05-05' }),
)
const at = (readAt: string, reviews: Review[], total: number | null = reviews.length): Listing => {
  const shown = listing(reviews, { readAt })
  return { ...shown, stated: { ...shown.stated, reviewCount: total } }
}
const EARLY = '2026-06-01T00:00:00Z'
const LATE = '2026-09-01T00:00:00Z'
/** As a stream that holds both readings would see the later one, in whichever order they come. */
const read = (now: Listing, ...others: Listing[]): Reading => {
  const gathering = gatherPast()
  for (const each of [now, ...others]) gathering.add(each)
  return signal.measure(prepare(now, gathering.past()).sample, new Map())
}

describe('vanished-reviews', () => {
  it('counts what is gone between two complete readings', () => {
    const reading = measured(read(at(LATE, ALL.slice(6)), at(EARLY, ALL)))
    expect(reading).toMatchObject({ weight: 0.3, innocent: ['moderation', 'withdrawn', 'moved-reviews'] })
    expect(reading.evidence).toEqual([
      { claim: 'vanished-reviews.gone', reviews: [], observed: 6, expected: 60, quotes: [] },
    ])
  })

  it('weighs more where mostly complaints are gone', () => {
    const kept = ALL.filter(({ stars, id }) => stars !== 1 || id === 'r0')
    const reading = measured(read(at(LATE, kept), at(EARLY, ALL)))
    expect(reading.weight).toBe(1)
    expect(reading.evidence[1]).toMatchObject({ claim: 'vanished-reviews.low-gone', observed: 1, expected: 0.0196 })
  })

  it('sees nothing in a few withdrawn reviews, or in new ones', () => {
    expect(measured(read(at(LATE, ALL.slice(2)), at(EARLY, ALL))).weight).toBe(0)
    expect(measured(read(at(LATE, ALL), at(EARLY, ALL.slice(20)))).weight).toBe(0)
  })

  it('does not take another page of the reviews for missing ones', () => {
    const [first, second] = [at(EARLY, ALL.slice(0, 30), 600), at(LATE, ALL.slice(30), 600)]
    expect(measured(read(second, first)).weight).toBe(0)
    expect(read(at(LATE, ALL.slice(30), null), at(EARLY, ALL.slice(0, 30), null))).toEqual({
      kind: 'abstained',
      why: 'readings-incomplete',
    })
  })

  it('states a total that fell', () => {
    const reading = measured(read(at(LATE, ALL, 500), at(EARLY, ALL, 620)))
    expect(reading.evidence).toMatchObject([{ claim: 'vanished-reviews.total-fell', observed: 500, expected: 620 }])
    expect(measured(read(at(LATE, ALL, 610), at(EARLY, ALL, 620))).weight).toBe(0)
  })

  it('abstains without an earlier reading; a later one is none, nor one at the same time', () => {
    const why = { kind: 'abstained', why: 'no-earlier-reading' }
    expect(read(at(LATE, ALL))).toEqual(why)
    expect(read(at(EARLY, ALL), at(LATE, ALL.slice(9)))).toEqual(why)
    expect(read(at(LATE, ALL), at(LATE, ALL.slice(9)))).toEqual(why)
    expect(signal.measure(prepare(at(LATE, ALL), null).sample, new Map())).toEqual(why)
    expect(listingKey(at(LATE, ALL))).toBe('schema-org invented')
  })
})
