import type { ScoreStep } from '../explanation.ts'
import { listingIncentive, type Measurement, suspicionOf } from '../fusion.ts'
import type { Reassurance } from '../reassurance.ts'
import { shareOf } from '../share.ts'
import type { Prepared } from '../signal.ts'
import type { Steps } from '../steps.ts'
import type { Family, Listing, SignalId } from '../types.ts'
import type { Weighed } from '../weigh.ts'

/**
 * Shares a score out among what went into it. Signs overlap (a copied text inside a burst), so the cost of a family is
 * its mean effect over all orders in which families can be taken into account (Shapley 1953), and that of a signal the
 * same within its family (Owen 1977); what speaks for reviews takes part like a family. The sums are exact by
 * construction. Up to 2^families · 2^signals of a family scores, each linear in the reviews that carry a sign.
 */
export function* scoreSteps(weighed: Weighed, listing: Listing): Steps<ScoreStep[]> {
  const players = playersOf(weighed.used)
  const value = scoreOf(weighed, listing, players)
  const bare = value([], false)
  const found = yield* owenValues(players, value)
  const families = found.parts.map(({ family, signals }) => {
    const rounded = signals.map(({ signal, points }) => ({ signal, points: tenth(points) }))
    return { kind: 'family' as const, family, points: sum(rounded), signals: rounded }
  })
  const steps: ScoreStep[] = [
    { kind: 'full', points: 100 },
    { kind: 'caution', points: tenth(bare - 100) },
    ...families,
  ]
  const given = tenth(found.reassurance)
  if (given !== 0) steps.push({ kind: 'reassurance', points: given })
  const left = tenth(weighed.share.score - sum(steps))
  if (left !== 0) steps.push({ kind: 'rounding', points: left })
  return steps
}

interface Player {
  family: Family
  signals: Measurement[]
}

/** Families with something to say of reviews; the order of the signals is theirs. */
function playersOf(used: readonly Measurement[]): Player[] {
  const players = new Map<Family, Player>()
  for (const measurement of used) {
    const { signal, reading } = measurement
    if (signal.family === 'topic' || reading.kind !== 'measured') continue
    const speaks = [...reading.reviews.values()].some(({ weight }) => weight !== 0)
    if (!speaks && listingIncentive([measurement], 1) === 0) continue
    const known = players.get(signal.family)
    if (known) known.signals.push(measurement)
    else players.set(signal.family, { family: signal.family, signals: [measurement] })
  }
  return [...players.values()]
}

type Value = (signals: readonly Measurement[], reassured: boolean) => number

/** The score, not rounded, if only these signals had spoken, with or without what speaks for reviews. */
function scoreOf(
  { sample, kept, reassurance, information }: Weighed,
  listing: Listing,
  players: readonly Player[],
): Value {
  const all = players.flatMap(({ signals }) => signals)
  const carries = listingIncentive(all, sample.reviews.length) > 0
  // Only these can be above the prior: reassurance alone never is.
  const touched = sample.reviews.filter(({ at }) => at < kept && (carries || all.some((one) => speaksOf(one, at))))
  const nobody: Reassurance = { firm: new Float64Array(), soft: new Float64Array(), stars: new Float64Array() }
  const suspicion = new Float64Array(sample.reviews.length)
  const known = new Map<string, number>()
  return (signals, reassured) => {
    const key = `${signals.map(({ signal }) => signal.id).sort()} ${reassured}`
    const before = known.get(key)
    if (before !== undefined) return before
    const carried = listingIncentive(signals, sample.reviews.length)
    for (const prepared of touched)
      suspicion[prepared.at] = suspicionOf(prepared, signals, carried, reassured ? reassurance : nobody)
    const { calibrated } = shareOf(suspicion, information, listing.coverage)
    known.set(key, calibrated)
    return calibrated
  }
}

const speaksOf = ({ reading }: Measurement, at: Prepared['at']): boolean =>
  reading.kind === 'measured' && reading.reviews.has(at)

interface Parts {
  parts: { family: Family; signals: { signal: SignalId; points: number }[] }[]
  reassurance: number
}

function* owenValues(players: readonly Player[], value: Value): Steps<Parts> {
  const n = players.length + 1
  const isReassured = (coalition: number): boolean => (coalition & (1 << players.length)) !== 0
  const signalsOf = (coalition: number): Measurement[] =>
    players.flatMap(({ signals }, i) => (coalition & (1 << i) ? signals : []))
  const parts: Parts['parts'] = []
  for (const [i, { family, signals }] of players.entries()) {
    const points = signals.map(() => 0)
    for (const coalition of coalitionsWithout(i, n)) {
      const others = signalsOf(coalition)
      const outer = shapleyWeight(sizeOf(coalition), n)
      for (let own = 0; own < 1 << signals.length; own++) {
        const before = signals.filter((_, j) => own & (1 << j))
        const low = value([...others, ...before], isReassured(coalition))
        for (const [j, signal] of signals.entries()) {
          if (own & (1 << j)) continue
          const high = value([...others, ...before, signal], isReassured(coalition))
          points[j] = (points[j] ?? 0) + outer * shapleyWeight(sizeOf(own), signals.length) * (high - low)
        }
        yield
      }
    }
    parts.push({ family, signals: signals.map(({ signal }, j) => ({ signal: signal.id, points: points[j] ?? 0 })) })
  }
  let reassurance = 0
  for (const coalition of coalitionsWithout(players.length, n)) {
    const signals = signalsOf(coalition)
    reassurance += shapleyWeight(sizeOf(coalition), n) * (value(signals, true) - value(signals, false))
    yield
  }
  return { parts, reassurance }
}

function* coalitionsWithout(player: number, n: number): Generator<number> {
  for (let coalition = 0; coalition < 1 << n; coalition++) if (!(coalition & (1 << player))) yield coalition
}

const sizeOf = (coalition: number): number => {
  let size = 0
  for (let rest = coalition; rest > 0; rest &= rest - 1) size++
  return size
}

/** Part of all orders of `n` in which exactly these `before` come before one. */
function shapleyWeight(before: number, n: number): number {
  let weight = 1 / n
  // 1 / (n · C(n − 1, before))
  for (let i = 1; i <= before; i++) weight *= i / (n - i)
  return weight
}

const tenth = (points: number): number => Math.round(points * 10) / 10 + 0
const sum = (parts: readonly { points: number }[]): number => tenth(parts.reduce((all, { points }) => all + points, 0))
