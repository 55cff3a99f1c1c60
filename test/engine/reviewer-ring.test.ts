import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { byListing, listingOf, reviewOf, rowsOf } from '../../scripts/lib/sets.ts'
import { prepare } from '../../src/engine/prepare.ts'
import { listingKey, type Past, type Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/reviewer-ring.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { gatherPast } from '../../src/memory/past.ts'
import { listing, numbers, review } from './listings.ts'
import { measured, pastOf } from './samples.ts'

const dateOf = (day: number): string => new Date((19_000 + day) * 86_400_000).toISOString().slice(0, 10)

interface Wrote {
  who: string
  on: string
  day: number
  stars?: number
  masked?: boolean
}
/** Listings as they follow from who wrote where and when; two sellers by turns. */
function shopOf(wrote: readonly Wrote[]): Map<string, Listing> {
  const reviews = new Map<string, Review[]>()
  wrote.forEach(({ who, on, day, stars = 5, masked = false }, i) => {
    const reviewer = { id: masked ? null : who, name: masked ? `${who[0]}***${who.at(-1)}` : who }
    const one = review({
      id: `w${i}`,
      stars,
      postedOn: dateOf(day),
      text: `note ${i} of ${who}`,
      reviewer: { ...reviewer, reviewCount: null, level: null },
    })
    const known = reviews.get(on)
    if (known) known.push(one)
    else reviews.set(on, [one])
  })
  let made = 0
  return new Map(
    Array.from(reviews, ([id, all]) => [id, listing(all, { id, seller: { id: `seller ${made++ % 2}`, name: null } })]),
  )
}
function pastFrom(listings: Iterable<Listing>): Past {
  const gathering = gatherPast()
  for (const one of listings) gathering.add(one)
  return gathering.past()
}
const read = (listings: ReadonlyMap<string, Listing>, id: string, past = pastFrom(listings.values())): Reading =>
  signal.measure(prepare(listings.get(id) as Listing, past).sample, new Map())

/** Ten ordinary reviews on each of some listings, everybody once. */
const ordinary = (ids: readonly string[]): Wrote[] =>
  ids.flatMap((on, l) =>
    Array.from({ length: 10 }, (_, i) => ({ who: `once-${l}-${i}`, on, day: 37 * i + l, stars: 1 + (i % 5) })),
  )
const IDS = ['a', 'b', 'c', 'd', 'e']
const ring = (day = (l: number): number => 50 + 20 * l): Wrote[] =>
  [0, 1, 2, 3].flatMap((who) => IDS.slice(0, 4).map((on, l) => ({ who: `ring-${who}`, on, day: day(l) + (who % 3) })))

describe('reviewer-ring', () => {
  it('names people who praise the same listings on the same days', () => {
    const reading = measured(read(shopOf([...ordinary(IDS), ...ring()]), 'b'))
    expect(reading.weight).toBe(2.5)
    expect(reading.evidence).toHaveLength(1)
    expect(reading.evidence[0]).toMatchObject({ claim: 'reviewer-ring.praise', observed: 4 })
    expect(reading.evidence[0]?.reviews).toHaveLength(4)
    expect(reading.reviews.size).toBe(4)
    expect(reading.innocent).toContain('sold-together')
  })

  it('halves the weight where all of it is one seller’s', () => {
    const listings = shopOf([...ordinary(IDS), ...ring()])
    const own = new Map(Array.from(listings, ([id, one]) => [id, { ...one, seller: { id: 's', name: null } }]))
    expect(measured(read(own, 'b')).weight).toBe(1.25)
  })

  const nothing = (wrote: readonly Wrote[], id = 'b'): void =>
    expect(measured(read(shopOf([...ordinary(IDS), ...wrote]), id))).toMatchObject({ weight: 0, evidence: [] })

  it('sees nothing in people who share listings but not days, or not opinions', () => {
    nothing([0, 1, 2, 3].flatMap((who) => IDS.map((on, l) => ({ who: `hobby-${who}`, on, day: 60 * who + 20 * l }))))
    nothing(ring().map((one, i) => ({ ...one, stars: i % 2 === 0 ? 5 : 3 })))
    nothing(ring().map((one) => ({ ...one, stars: Number(one.who.at(-1)) % 2 === 0 ? 5 : 1 })))
  })

  it('leaves out prolific people, however often they meet', () => {
    const elsewhere = [0, 1, 2, 3].flatMap((who) =>
      Array.from({ length: 40 }, (_, i) => ({
        who: `ring-${who}`,
        on: `far-${who}-${i}`,
        day: 9 * i,
        stars: 1 + (i % 5),
      })),
    )
    nothing([...ring(), ...elsewhere])
  })

  it('sees nothing in two people, in two listings, or in masked names', () => {
    nothing(ring().filter(({ who }) => who < 'ring-2'))
    nothing(ring().filter(({ on }) => on < 'c'))
    const masked = ring().map((one) => ({ ...one, masked: true }))
    expect(read(shopOf(masked), 'b')).toEqual({ kind: 'abstained', why: 'no-reviewer-identity' })
  })

  it('abstains without memory', () => {
    const alone = prepare(shopOf(ring()).get('b') as Listing, null).sample
    expect(signal.measure(alone, new Map())).toEqual({ kind: 'abstained', why: 'no-memory' })
    expect(measured(signal.measure({ ...alone, past: pastOf({}) }, new Map())).weight).toBe(0)
  })
})

describe('a memory of 2,000 listings with forty rings of five people and five listings', () => {
  const chance = numbers(11)
  const whole = (n: number): number => Math.floor(chance() * n)
  const wrote: Wrote[] = []
  const rings: { people: string[]; on: string[] }[] = []
  let listings = new Map<string, Listing>()
  let past = pastOf({})
  beforeAll(() => {
    // Everybody else: 40,000 reviews by 25,000 people, a tenth of them regulars.
    for (let i = 0; i < 40_000; i++) {
      const who = chance() < 0.4 ? `regular-${whole(2_500)}` : `person-${whole(22_500)}`
      wrote.push({ who, on: `L${whole(2_000)}`, day: whole(700), stars: chance() < 0.65 ? 5 : 1 + whole(4) })
    }
    for (let r = 0; r < 40; r++) {
      const people = Array.from({ length: 5 }, (_, i) => `planted-${r}-${i}`)
      const on = Array.from({ length: 5 }, () => `L${whole(2_000)}`)
      rings.push({ people, on })
      const start = whole(600)
      for (const [l, id] of on.entries())
        for (const who of people) wrote.push({ who, on: id, day: start + 12 * l + whole(4), stars: 5 })
      // Camouflage: what ordinary people do.
      for (const who of people)
        for (let i = whole(4); i > 0; i--)
          wrote.push({ who, on: `L${whole(2_000)}`, day: whole(700), stars: 1 + whole(5) })
    }
    listings = shopOf(wrote)
    past = pastFrom(listings.values())
  }, 60_000)

  it('finds nine members in ten, and hardly anybody else', () => {
    let found = 0
    let sought = 0
    let others = 0
    for (const { people, on } of rings)
      for (const id of on) {
        const reading = measured(read(listings, id, past))
        const named = new Set(reading.evidence.flatMap(({ reviews }) => reviews))
        const names = listings
          .get(id)
          ?.reviews.flatMap(({ id: own, reviewer }) => (named.has(own) ? [reviewer?.id] : []))
        sought += people.length
        found += people.filter((who) => names?.includes(who)).length
        others += names?.filter((name) => !name?.startsWith('planted')).length ?? 0
      }
    expect(found / sought).toBeGreaterThanOrEqual(0.9)
    expect(others).toBe(0)
  })

  it('sees no ring elsewhere', () => {
    const planted = new Set(rings.flatMap(({ on }) => on))
    const elsewhere = [...listings.keys()].filter((id) => !planted.has(id)).slice(0, 500)
    for (const id of elsewhere) expect(measured(read(listings, id, past)).weight, id).toBe(0)
  })
})

const withData = existsSync('../shared/data/yelpchi-meta/reviews.ndjson.gz')
test.skipIf(!withData)(
  `no ring of prolific people on real reviews${withData ? '' : ' (skipped: no corpus)'}`,
  () => {
    for (const set of ['yelpchi-meta', 'amazon-musical-2014']) {
      const listings = Array.from(byListing(rowsOf(set)), ([id, rows]) => listingOf(id, rows.map(reviewOf)))
      const past = pastFrom(listings)
      for (const one of listings) {
        const reading = signal.measure(prepare(one, past).sample, new Map())
        const named = reading.kind === 'measured' ? [...reading.reviews.keys()] : []
        const active = named.filter((at) => {
          const who = prepare(one, null).sample.reviews[at]?.reviewer ?? ''
          return past.reviewsBy(who, listingKey(one)).length >= 5
        })
        expect(named.length > 0 && active.length === named.length, one.id).toBe(false)
      }
    }
  },
  60_000,
)
