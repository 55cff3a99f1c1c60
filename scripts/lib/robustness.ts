import { judge } from '../../src/engine/judge.ts'
import type { Listing, Verdict } from '../../src/engine/types.ts'
import { chanceOf, seedOf } from '../../test/campaigns/chance.ts'
import { reworded, templatesOf } from '../../test/campaigns/grammar.ts'
import { ATTACKS, attacked, HONEST, honest, type Language } from '../../test/campaigns/simulate.ts'
import { blank, daysOf, ordinary, page, worldOf } from '../../test/campaigns/world.ts'
import { campaignOf } from './campaigns.ts'
import { rank } from './ranking.ts'
import type { poolsFor } from './simulation.ts'

type Pools = ReturnType<typeof poolsFor>

const LANGUAGES: readonly Language[] = ['en', 'zh']
const judged = (listing: Listing): Verdict => judge(listing, { now: '2026-01-01T00:00:00Z' })

const COPIES = 50
const GENUINE = 150

/**
 * Review AUC on planted templates (the five of lib/campaigns.ts, in two days), mean over listings: as planted, and with
 * this share of the words of every planted text replaced.
 */
export function paraphrase(
  seed: number,
  pools: Pools,
  times: number,
  share: number,
): { before: number; after: number } {
  const sums = { before: 0, after: 0 }
  for (const language of LANGUAGES)
    for (let i = 0; i < times; i++) {
      const chance = chanceOf(seedOf(seed, `paraphrase ${language} ${i}`))
      const world = worldOf(language, pools[language][i % pools[language].length] ?? null, chance)
      const genuine = daysOf(world, GENUINE).map((day) => ordinary(world, day))
      const day = world.opened + Math.floor(world.days * (0.2 + 0.6 * chance.next()))
      const copies = campaignOf({ language, size: COPIES, stars: 5, day }, chance.next)
      const told = copies.map((copy) => ({ ...copy, text: reworded(copy.text, share, language, chance) }))
      const planted = new Set(copies.map(({ id }) => id))
      sums.before += aucOf(page(world, [...genuine, ...copies]), planted)
      sums.after += aucOf(page(world, [...genuine, ...told]), planted)
    }
  const listings = LANGUAGES.length * times
  return { before: sums.before / listings, after: sums.after / listings }
}

function aucOf(listing: Listing, planted: ReadonlySet<string>): number {
  const { reviews } = judged(listing)
  const ranking = rank(
    reviews.map(({ suspicion }) => suspicion),
    reviews.map(({ id }) => planted.has(id)),
  )
  return ranking?.auc ?? 0.5
}

/** Random halves of random listings, honest and not: how often the interval got narrower. */
export function halving(seed: number, pools: Pools, times: number): { narrower: number; compared: number } {
  const chance = chanceOf(seedOf(seed, 'halving'))
  let narrower = 0
  let compared = 0
  for (let i = 0; i < times; i++) {
    const language = chance.pick(LANGUAGES)
    const plan = {
      language,
      size: 10 + chance.below(300),
      seed: seedOf(seed, `half ${i}`),
      pool: chance.pick(pools[language]),
    }
    const { listing } = chance.hit(0.5) ? honest(chance.pick(HONEST), plan) : attacked(chance.pick(ATTACKS), 0.3, plan)
    const half = chance.shuffled(listing.reviews).slice(0, listing.reviews.length >> 1)
    const [whole, part] = [judged(listing), judged({ ...listing, reviews: half })].map(({ interval }) => interval)
    if (!whole || !part) continue
    compared++
    if (part[1] - part[0] < whole[1] - whole[0]) narrower++
  }
  return { narrower, compared }
}

interface Framing {
  stars: 1 | 5
  /** How far the adjusted stars moved. */
  moved: number
  score: [before: number | null, after: number | null]
}

/** A rival plants twenty obvious copies among two thousand genuine reviews. */
export function framing(seed: number, pools: Pools): Framing[] {
  return LANGUAGES.flatMap((language) =>
    ([1, 5] as const).map((stars) => {
      const chance = chanceOf(seedOf(seed, `framing ${language} ${stars}`))
      const world = worldOf(language, pools[language][0] ?? null, chance)
      const genuine = daysOf(world, 2_000).map((day) => ordinary(world, day))
      const [text = ''] = templatesOf(1, stars, world.product, world.kit, chance)
      const day = world.opened + 30
      const planted = Array.from({ length: 20 }, () => blank(world, { day, stars, text }))
      // The shop goes on stating what it stated: what moves is ours.
      const before = page(world, genuine)
      const after = { ...before, reviews: [...genuine, ...planted] }
      const [a, b] = [judged(before), judged(after)]
      return { stars, moved: Math.abs((b.stars.adjusted ?? 0) - (a.stars.adjusted ?? 0)), score: [a.score, b.score] }
    }),
  )
}
