import { judge } from '../../src/engine/judge.ts'
import type { Listing, Verdict } from '../../src/engine/types.ts'
import { chanceOf, seedOf } from '../../test/campaigns/chance.ts'
import {
  ATTACKS,
  type Attack,
  attacked,
  HONEST,
  type Honest,
  honest,
  type Language,
  type Pool,
  type Simulated,
} from '../../test/campaigns/simulate.ts'
import { poolsOf } from './pools.ts'

/** Which texts and seeds a run may use: what a fit has seen never scores it. */
export type Split = 'fit' | 'test'

const LANGUAGES: readonly Language[] = ['en', 'zh']

/** Pools of real texts, every second text for either split; invented texts alone where ../shared is not there. */
export function poolsFor(split: Split): Record<Language, readonly (Pool | null)[]> {
  const half = (texts: readonly string[]): string[] => texts.filter((_, i) => (i % 2 === 0) === (split === 'fit'))
  const of = (language: Language): (Pool | null)[] => [
    ...poolsOf(language).map((pool) => ({ positive: half(pool.positive), negative: half(pool.negative) })),
    null,
  ]
  return { en: of('en'), zh: of('zh') }
}

/** One simulated listing before it is made: making all at once would not fit into memory. */
export interface Case {
  kind: string
  language: Language
  size: number
  /** Planted share asked for; 0 for an honest listing. */
  share: number
  attack: Attack | null
  make: () => Simulated
}

export interface Tier {
  name: 'A' | 'B' | 'C' | 'D'
  from: number
  to: number
}
export const TIERS: readonly Tier[] = [
  { name: 'A', from: 5, to: 19 },
  { name: 'B', from: 20, to: 99 },
  { name: 'C', from: 100, to: 999 },
  { name: 'D', from: 1_000, to: 5_000 },
]

export const tierOf = (size: number): Tier['name'] | null =>
  TIERS.find(({ from, to }) => size >= from && size <= to)?.name ?? null

interface Source {
  split: Split
  seed: number
  pools: ReturnType<typeof poolsFor>
}

const poolOf = (pools: Source['pools'], language: Language, turn: number): Pool | null =>
  pools[language][turn % pools[language].length] ?? null

/** Every kind of attack at these sizes and shares. @param times how often, by size. */
export function attackCases(
  { seed, pools }: Source,
  sizes: readonly number[],
  shares: readonly number[],
  times: (size: number) => number,
): Case[] {
  let turn = 0
  return ATTACKS.flatMap((attack) =>
    LANGUAGES.flatMap((language) =>
      sizes.flatMap((size) =>
        shares.flatMap((share) =>
          Array.from({ length: times(size) }, (_, i): Case => {
            const pool = poolOf(pools, language, turn++)
            const plan = { language, size, seed: seedOf(seed, `${i}`), pool }
            return { kind: attack.kind, language, size, share, attack, make: () => attacked(attack, share, plan) }
          }),
        ),
      ),
    ),
  )
}

/** Every honest kind at these sizes, or at its own. */
export function honestCases(
  { seed, pools }: Source,
  sizes: readonly number[],
  times: (size: number) => number,
): Case[] {
  let turn = 0
  return HONEST.flatMap((kind) =>
    LANGUAGES.flatMap((language) =>
      (kind.sizes ?? sizes).flatMap((size) =>
        Array.from({ length: times(size) }, (_, i): Case => {
          const pool = poolOf(pools, language, turn++)
          const plan = { language, size, seed: seedOf(seed, `${i}`), pool }
          return { kind: kind.kind, language, size, share: 0, attack: null, make: () => honest(kind, plan) }
        }),
      ),
    ),
  )
}

/**
 * The population that calibration speaks of: of four listings three are honest (look-alikes included), one has something
 * planted that leaves a trace, a little more than science note 5 would plan for (5 to 20 %). Shares are even on a
 * logarithm from 3 to 60 %, sizes within the tier.
 */
export function population({ split, seed, pools }: Source, tier: Tier, count: number): Case[] {
  const chance = chanceOf(seedOf(seed, `population ${split} ${tier.name}`))
  const traced = ATTACKS.filter(leavesSigns)
  return Array.from({ length: count }, (_, i): Case => {
    const language = chance.pick(LANGUAGES)
    const pool = chance.pick(pools[language])
    const size = Math.round(tier.from * ((tier.to + 0.4) / tier.from) ** chance.next())
    const plan = { language, size, seed: seedOf(seed, `${split} ${tier.name} ${i}`), pool }
    if (i % 4 !== 0) {
      const kind: Honest = chance.pick(HONEST)
      return { kind: kind.kind, language, size, share: 0, attack: null, make: () => honest(kind, plan) }
    }
    const attack = chance.pick(traced)
    const share = 0.03 * 20 ** chance.next()
    return { kind: attack.kind, language, size, share, attack, make: () => attacked(attack, share, plan) }
  })
}

/** Whether a campaign of this kind shows in the score, at least in part. */
export const leavesSigns = ({ trace, scored }: Attack): boolean => !trace.startsWith('no') && scored !== false

export interface Outcome extends Omit<Case, 'make'> {
  verdict: Verdict
  planted: ReadonlySet<string>
  /** The score that the planted share comes to: the chance, in percent, that three reviews are all unplanted. */
  truth: number
}

const NOW = '2026-01-01T00:00:00Z'

export function outcomeOf({ make, ...rest }: Case): Outcome {
  const { listing, planted } = make()
  return { ...rest, planted, truth: truthOf(listing, planted), verdict: judge(listing, { now: NOW }) }
}

export function truthOf(listing: Listing, planted: ReadonlySet<string>): number {
  const people = listing.reviews.filter(({ platformDefault }) => !platformDefault).length
  return 100 * (1 - planted.size / Math.max(1, people)) ** 3
}
