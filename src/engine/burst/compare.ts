import { betaBinomialTail, cauchyCombine, hypergeometricTail } from '../measures/statistics.ts'
import { type Counts, indexOfDay, type Mark } from './timeline.ts'
import type { Window } from './windows.ts'

/**
 * Days on either side that make up the neighbourhood, and how many neighbours are wanted there. Where a listing is too
 * quiet the next, wider one is used: near neighbours cannot have drifted, but a handful of them tells nothing.
 */
const HORIZONS = [
  { days: 30, wanted: 60 },
  { days: 90, wanted: 15 },
  { days: 365, wanted: 15 },
  { days: Number.POSITIVE_INFINITY, wanted: 0 },
] as const
/** Neighbours without which nothing is compared. */
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
export function compare(window: Window, days: Int32Array, marks: readonly Counts[]): Comparison {
  const near = neighbourhood(window, days)
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

/** Chance of as many hits when the window is like its neighbours, under the more lenient of the two yardsticks. */
function chanceOf(hits: number, draws: number, successes: number, population: number): number {
  const usual = (successes - hits + 0.5) / (population - draws + 1)
  return Math.max(
    hypergeometricTail(hits, population, successes, draws),
    betaBinomialTail(hits, draws, STEADINESS * usual, STEADINESS * (1 - usual)),
  )
}

/** The reviews in and around a window, and how many of them its neighbours would lead to expect inside. */
function neighbourhood(window: Window, days: Int32Array): { start: number; end: number; usual: number | null } {
  const inside = window.end - window.start
  let start = window.start
  let end = window.end
  let reach = 0
  for (const { days: horizon, wanted } of HORIZONS) {
    reach = horizon
    start = indexOfDay(days, window.from - horizon)
    end = indexOfDay(days, window.to + horizon + 1)
    if (end - start - inside >= wanted) break
  }
  const first = Math.max(days[0] ?? 0, window.from - reach)
  const last = Math.min(days[days.length - 1] ?? 0, window.to + reach)
  const length = window.to - window.from + 1
  const around = last - first + 1 - length
  return { start, end, usual: around > 0 ? ((end - start - inside) / around) * length : null }
}
