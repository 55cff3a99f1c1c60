import { along, placed } from '../../src/engine/share.ts'
import type { Family } from '../../src/engine/types.ts'

/** One review as the fit sees it. */
export interface Row {
  /** What each family says of it, in nats. */
  sums: ReadonlyMap<Family, number>
  /** What is added whatever the multipliers. */
  offset: number
  planted: boolean
}

const START = 0.8
const LEAST = 0.4
/** Largest multiplier: a simulation cannot show all the honest ways to copy. */
const MOST = 1.2
/** How firmly a multiplier is held to `START`, in reviews' worth of evidence. */
const HOLD = 40
const ROUNDS = 400

/**
 * Multipliers of the families by penalised logistic regression. The intercept is the prior: planted rows are weighed
 * to be that share of all, because how much is planted in a simulation says nothing of life.
 */
export function multipliers(
  listings: readonly (readonly Row[])[],
  families: readonly Family[],
  prior: number,
): Partial<Record<Family, number>> {
  const rows = compressed(listings.flat(), families)
  const total = (planted: boolean): number =>
    rows.reduce((sum, row) => sum + (row.planted === planted ? row.count : 0), 0)
  const [plantedRows, others] = [total(true), total(false)]
  // As many rows as an honest listing would have, `prior` of them planted.
  const weigh = (planted: boolean): number => (planted ? (prior * others) / (1 - prior) / Math.max(1, plantedRows) : 1)
  const start = Math.log(prior / (1 - prior))
  const values = families.map(() => START)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = families.map((_, f) => HOLD * (START - (values[f] ?? 0)))
    const curve = families.map(() => HOLD)
    for (const { sums, offset, planted, count } of rows) {
      let evidence = start + offset
      for (let f = 0; f < sums.length; f++) evidence += (values[f] ?? 0) * (sums[f] ?? 0)
      const p = 1 / (1 + Math.exp(-evidence))
      const weight = count * weigh(planted)
      for (let f = 0; f < sums.length; f++) {
        slope[f] = (slope[f] ?? 0) + weight * (Number(planted) - p) * (sums[f] ?? 0)
        curve[f] = (curve[f] ?? 0) + weight * p * (1 - p) * (sums[f] ?? 0) ** 2
      }
    }
    for (let f = 0; f < values.length; f++)
      values[f] = Math.min(MOST, Math.max(LEAST, (values[f] ?? 0) + (0.5 * (slope[f] ?? 0)) / (curve[f] ?? 1)))
  }
  return Object.fromEntries(families.map((family, f) => [family, Math.round((values[f] ?? START) * 100) / 100]))
}

interface Compressed {
  sums: number[]
  offset: number
  planted: boolean
  count: number
}

/** Equal rows once, with their number. Rows that say nothing are kept: they hold the prior. */
function compressed(rows: readonly Row[], families: readonly Family[]): Compressed[] {
  const known = new Map<string, Compressed>()
  for (const { sums, offset, planted } of rows) {
    const own = families.map((family) => Math.round((sums.get(family) ?? 0) * 50) / 50)
    const key = `${own.join()} ${offset.toFixed(1)} ${planted}`
    const row = known.get(key)
    if (row) row.count++
    else known.set(key, { sums: own, offset, planted, count: 1 })
  }
  return [...known.values()]
}

const GROUPS = 28

/** Isotonic regression (pool adjacent violators) of y on x in groups of equal size: points of a rising line. */
export function isotonic(points: readonly (readonly [x: number, y: number])[]): [number, number][] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const blocks: { x: number; y: number; n: number }[] = []
  const size = Math.max(1, Math.ceil(sorted.length / GROUPS))
  for (let at = 0; at < sorted.length; at += size) {
    const group = sorted.slice(at, at + size)
    const mean = (i: 0 | 1): number => group.reduce((sum, point) => sum + point[i], 0) / group.length
    blocks.push({ x: mean(0), y: mean(1), n: group.length })
    for (let last = blocks.length - 1; last > 0; last--) {
      const [left, right] = [blocks[last - 1], blocks[last]]
      if (!left || !right || left.y < right.y) break
      const n = left.n + right.n
      blocks.splice(last - 1, 2, {
        x: (left.x * left.n + right.x * right.n) / n,
        y: (left.y * left.n + right.y * right.n) / n,
        n,
      })
    }
  }
  return blocks.map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])
}

interface Point {
  raw: number
  information: number
  truth: number
  size: number
}

const COVERED = 0.905
const BANDS = 8

/**
 * Widths at which the interval holds the true score nine times in ten, by information: in groups of equal spread on
 * its logarithm, never rising with it (Vovk et al. 2005, conformal prediction, with the place of the interval fixed).
 */
export function widths(points: readonly Point[], score: readonly (readonly [number, number])[]): [number, number][] {
  const needed = points
    .map(({ raw, information, truth }) => ({
      at: Math.log(information),
      width: widthFor(Math.round(along(score, raw)), truth),
    }))
    .sort((a, b) => a.at - b.at)
  const [first, last] = [needed[0]?.at ?? 0, needed[needed.length - 1]?.at ?? 1]
  const groups: Group[] = []
  for (let band = 0; band < BANDS; band++) {
    const edge = (i: number): number => first + ((last - first) * i) / BANDS
    const own = needed.filter(({ at }) => at >= edge(band) && (at < edge(band + 1) || band === BANDS - 1))
    if (own.length < 30) continue
    const sorted = own.map(({ width }) => width).sort((a, b) => a - b)
    const width = sorted[Math.min(sorted.length - 1, Math.ceil(COVERED * sorted.length))] ?? 100
    groups.push({ at: own.reduce((sum, { at }) => sum + at, 0) / own.length, width, n: own.length })
  }
  return falling(groups).map(({ at, width }) => [Math.round(Math.exp(at)), Math.round(width)])
}

interface Group {
  at: number
  width: number
  n: number
}

/** Pooled until no width rises with information: less of it never gives a narrower interval. */
function falling(groups: readonly Group[]): Group[] {
  const blocks: Group[][] = []
  const mean = (block: readonly Group[]): number =>
    block.reduce((sum, { width, n }) => sum + width * n, 0) / block.reduce((sum, { n }) => sum + n, 0)
  for (const group of groups) {
    blocks.push([group])
    for (let last = blocks.length - 1; last > 0; last--) {
      const [left, right] = [blocks[last - 1] ?? [], blocks[last] ?? []]
      if (mean(left) >= mean(right)) break
      blocks.splice(last - 1, 2, [...left, ...right])
    }
  }
  return blocks.flatMap((block) => block.map((group) => ({ ...group, width: mean(block) })))
}

function widthFor(score: number, truth: number): number {
  for (let width = 1; width < 100; width++) {
    const [low, high] = placed(score, width)
    if (truth >= low && truth <= high) return width
  }
  return 100
}
