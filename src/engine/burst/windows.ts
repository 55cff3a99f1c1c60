import { indexOfDay } from './timeline.ts'

/** Days `from` to `to`, both with a review on them; reviews `start` to `end` (exclusive) of the timeline. */
export interface Window {
  from: number
  to: number
  start: number
  end: number
}

/** Lengths of the densest windows, in days. */
const LENGTHS = [1, 3, 7, 14] as const
/** Fewer reviews than this in a window cannot differ from their neighbours beyond chance. */
const FEWEST = 5
/** A longer block is a period of the listing's life, not a burst. */
const LONGEST = 30
const MOST_BINS = 2_000
const MOST_WINDOWS = 12

/**
 * Windows worth asking about, at most 12, from dates alone: what is inside them is not looked at, so that asking does
 * not bias the answer. The densest window of each length, then the densest Bayesian blocks.
 * @param days ascending. O(n + b²) for b ≤ 2,000 bins of a day or more.
 */
export function windowsOf(days: Int32Array): Window[] {
  const found = new Map<number, Window>()
  const add = (window: Window | null): void => {
    if (!window) return
    // Two windows with the same reviews are one question.
    const key = window.start * (days.length + 1) + window.end
    if (found.size < MOST_WINDOWS && !found.has(key)) found.set(key, window)
  }
  for (const length of LENGTHS) add(densest(days, length))
  for (const window of denseBlocks(days)) add(window)
  return [...found.values()]
}

/** The fullest window of `length` days, the earliest of equals; `null` when none holds enough reviews. */
function densest(days: Int32Array, length: number): Window | null {
  let best: Window | null = null
  for (let start = 0, end = 0; start < days.length; start++) {
    const from = days[start] ?? 0
    while (end < days.length && (days[end] ?? 0) < from + length) end++
    const most = best ? best.end - best.start : FEWEST - 1
    if (end - start > most) best = { from, to: days[end - 1] ?? from, start, end }
  }
  return best
}

/** Blocks busier than both neighbours, short enough to be a burst; densest first. */
function denseBlocks(days: Int32Array): Window[] {
  const edges = blockEdges(days)
  const blocks = edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0
    const start = indexOfDay(days, from)
    const end = indexOfDay(days, to)
    return { start, end, rate: (end - start) / (to - from), length: to - from }
  })
  return blocks
    .filter(({ start, end, rate, length }, i) => {
      const busier = rate > (blocks[i - 1]?.rate ?? 0) && rate > (blocks[i + 1]?.rate ?? 0)
      return busier && length <= LONGEST && end - start >= FEWEST && blocks.length > 1
    })
    .sort((a, b) => b.rate - a.rate || a.start - b.start)
    .map(({ start, end }) => ({ start, end, from: days[start] ?? 0, to: days[end - 1] ?? 0 }))
}

/**
 * Bayesian blocks (Scargle et al., ApJ 2013, section 3.1) over bins of whole days: the division into blocks of
 * constant rate with the greatest total fitness N (ln N − ln T), each block paying a price that keeps chance
 * divisions at 5 %.
 * @returns first days of the blocks, and the day after the last.
 */
function blockEdges(days: Int32Array): number[] {
  const first = days[0] ?? 0
  const span = (days[days.length - 1] ?? 0) - first + 1
  const width = Math.ceil(span / MOST_BINS)
  const bins = Math.ceil(span / width)
  const before = new Int32Array(bins + 1)
  for (const day of days) before[Math.floor((day - first) / width) + 1]!++
  for (let i = 1; i <= bins; i++) before[i]! += before[i - 1]!
  const logs = new Float64Array(Math.max(bins, days.length) + 1)
  for (let i = 1; i < logs.length; i++) logs[i] = Math.log(i)
  const price = 4 - Math.log(73.53 * 0.05 * days.length ** -0.478)
  const best = new Float64Array(bins + 1)
  const cut = new Int32Array(bins + 1)
  for (let end = 1; end <= bins; end++) {
    let most = Number.NEGATIVE_INFINITY
    const total = before[end]!
    for (let start = 0; start < end; start++) {
      const inside = total - before[start]!
      const fitness = best[start]! + inside * (logs[inside]! - logs[end - start]!)
      if (fitness > most) {
        most = fitness
        cut[end] = start
      }
    }
    best[end] = most - price
  }
  const edges: number[] = []
  for (let end = bins; end > 0; end = cut[end]!) edges.push(first + end * width)
  return [...edges, first].reverse()
}
