import type { Listing } from '../../src/engine/types.ts'
import { ATTACKS, type Attack } from './attacks.ts'
import { chanceOf, seedOf } from './chance.ts'
import type { Language } from './grammar.ts'
import { HONEST, type Honest } from './honest.ts'
import { daysOf, ordinary, type Pool, page, worldOf } from './world.ts'

/**
 * The campaign simulator: listings whose truth is known because we made them. The same seed gives the same listing,
 * byte for byte. Texts are invented (grammar.ts), or those of real buyers where a pool is handed in.
 */
export interface Simulated {
  listing: Listing
  /** Ids of the planted reviews; empty for an honest listing. */
  planted: ReadonlySet<string>
}

interface Plan {
  language: Language
  /** Reviews in all. */
  size: number
  seed: number
  pool: Pool | null
}

/** A listing in which this share of the reviews is planted (at least one). */
export function attacked(attack: Attack, share: number, { language, size, seed, pool }: Plan): Simulated {
  const chance = chanceOf(seedOf(seed, `${attack.kind} ${language} ${size} ${share}`))
  const world = worldOf(language, pool, chance)
  const count = Math.max(1, Math.round(share * size))
  const honest = daysOf(world, size - count).map((day) => ordinary(world, day))
  const planted = attack.plant(world, count, honest)
  const provoked = attack.provoked?.(world, count) ?? []
  const kept = honest.slice(0, Math.max(0, honest.length - provoked.length))
  return {
    listing: page(world, chance.shuffled([...kept, ...provoked, ...planted])),
    planted: new Set(planted.map(({ id }) => id)),
  }
}

/** A listing without anything planted. */
export function honest(kind: Honest, { language, size, seed, pool }: Plan): Simulated {
  const chance = chanceOf(seedOf(seed, `${kind.kind} ${language} ${size}`))
  return { listing: kind.make(worldOf(language, pool, chance), size), planted: new Set() }
}

export type { Attack, Honest, Language, Plan, Pool }
export { ATTACKS, HONEST }
