import { betaBinomialTail, cauchyCombine, hypergeometricTail } from '../measures/statistics.ts'
import { type Counts, indexOfDay, type Mark } from './timeline.ts'
import type { Window } from './windows.ts'

/** Days on either side that make up the neighbourhood; the wider ones are used while it holds too few reviews. */
const HORIZONS = [30, 90] as const
/** Small listings are judged only on extreme evidence, for which a year around is close enough. */
const SMALL_HORIZONS = [30, 90, 365] as const
/** Neighbours wanted before the horizon stops widening, and neighbours without which nothing is compared. */
const WANTED = 60
const NEEDED = 10
/** A smaller rise than this is not worth a sentence, however certain. */
const LIFT = 0.15
/**
 * How firmly a share is expected to hold from day to day, as the concentration of a Beta: buyers in a sale differ a
 * little from others, so with hundreds of reviews pure chance is too narrow a yardstick. At 60 a usual share of 65 %
 * moves by six points. Simulated false alarms at 1,000 reviews and more fall from 3 % to 0.1 %.
 */
const STEADINESS = 60

/** One mark inside a window and around it. */
export interface Rise {
  mark: Mark
  /** Shares, 0 to 1. */
  inside: number
  around: number
  /** One-sided p-value; 1 where the rise is below the floor. */
  p: number
}

/** Chance of as many hits when the window is like its neighbours, under the more lenient of the two yardsticks. */
function chanceOf(hits: number, draws: number, successes: number, population: number): number {
  const usual = (successes - hits + 0.5) / (population - draws + 1)
  return Math.max(
    hypergeometricTail(hits, population, successes, draws),
    betaBinomialTail(hits, draws, STEADINESS * usual, STEADINESS * (1 - usual)),
  )
}

export interface Comparison {
  window: Window
  /** Combined over all marks that could have risen. */
  p: number
  rises: Rise[]
  /** Reviews that the neighbourhood's pace would have put into the window; `null` without neighbourhood. */
  usual: number | null
}

/**
 * Compares a window with the days around it. Given only the dates, every arrangement of marks over these reviews is
 * equally likely if nothing is organised; the p-values count arrangements. O(marks · reviews in the window).
 */
export function compare(window: Window, days: Int32Array, marks: readonly Counts[], small: boolean): Comparison {
  const near = neighbourhood(window, days, small)
  const { start, end } = window
  const rises: Rise[] = []
  for (const { mark, known, carried } of marks) {
    const between = (counts: Int32Array, a: number, b: number): number => (counts[b] ?? 0) - (counts[a] ?? 0)
    const population = between(known, near.start, near.end)
    const successes = between(carried, near.start, near.end)
    const draws = between(known, start, end)
    const hits = between(carried, start, end)
    const constant = successes === 0 || successes === population
    if (constant || draws === 0 || population - draws < NEEDED) continue
    const inside = hits / draws
    const around = (successes - hits) / (population - draws)
    const p = inside - around < LIFT ? 1 : chanceOf(hits, draws, successes, population)
    rises.push({ mark, inside, around, p })
  }
  return { window, p: cauchyCombine(rises.map(({ p }) => p)), rises, usual: near.usual }
}

function neighbourhood(
  window: Window,
  days: Int32Array,
  small: boolean,
): { start: number; end: number; usual: number | null } {
  let start = window.start
  let end = window.end
  let horizon = 0
  for (horizon of small ? SMALL_HORIZONS : HORIZONS) {
    start = indexOfDay(days, window.from - horizon)
    end = indexOfDay(days, window.to + horizon + 1)
    if (end - start - (window.end - window.start) >= WANTED) break
  }
  const first = Math.max(days[0] ?? 0, window.from - horizon)
  const last = Math.min(days[days.length - 1] ?? 0, window.to + horizon)
  const length = window.to - window.from + 1
  const around = last - first + 1 - length
  const neighbours = end - start - (window.end - window.start)
  return { start, end, usual: around > 0 ? (neighbours / around) * length : null }
}
