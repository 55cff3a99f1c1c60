import { betaQuantile } from '../../src/engine/measures/statistics.ts'

export interface Ranking {
  n: number
  /** Share of positives. */
  base: number
  /** Area under the ROC curve; ties count half. */
  auc: number
  /** Half width of its 95 % interval (Hanley & McNeil, Radiology 1982). */
  half: number
  /** Average precision; tied scores are one step. */
  ap: number
  /** How many different scores there are: a coarse score cannot rank. */
  distinct: number
}

/** How well `scores` put the positives first. @returns `null` without both classes, or when all scores are equal. */
export function rank(scores: readonly number[], positive: readonly boolean[]): Ranking | null {
  const order = scores.map((score, i) => ({ score, hit: positive[i] === true })).sort((a, b) => b.score - a.score)
  const positives = order.filter(({ hit }) => hit).length
  const negatives = order.length - positives
  if (positives === 0 || negatives === 0) return null
  let hits = 0
  let misses = 0
  let area = 0
  let ap = 0
  let distinct = 0
  for (let start = 0, end = 0; start < order.length; start = end) {
    let tiedHits = 0
    while (end < order.length && order[end]?.score === order[start]?.score) if (order[end++]?.hit) tiedHits++
    const tiedMisses = end - start - tiedHits
    area += tiedMisses * (hits + tiedHits / 2)
    hits += tiedHits
    misses += tiedMisses
    ap += (tiedHits / positives) * (hits / (hits + misses))
    distinct++
  }
  if (distinct === 1) return null
  const auc = area / (positives * negatives)
  const q1 = auc / (2 - auc)
  const q2 = (2 * auc * auc) / (1 + auc)
  const variance = auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc)
  const half = 1.96 * Math.sqrt(Math.max(0, variance) / (positives * negatives))
  return { n: order.length, base: positives / order.length, auc, half, ap, distinct }
}

/** 95 % percentile intervals (Efron 1979). */
export interface Spread {
  auc: [low: number, high: number]
  ap: [low: number, high: number]
}

const ROUNDS = 200

/**
 * Bootstrap intervals of AUC and average precision. Whole groups are drawn (reviews of one listing resemble each other),
 * or single rows where there is one group. Linear per round, after one sort.
 */
export function spreadOf(
  scores: readonly number[],
  positive: readonly boolean[],
  group: readonly string[],
  chance: () => number,
): Spread {
  const names = [...new Set(group)]
  const units = names.length > 1 ? names.length : scores.length
  const numbers = new Map(names.map((name, i) => [name, i]))
  const unitOf = (i: number): number => (names.length > 1 ? (numbers.get(group[i] ?? '') ?? 0) : i)
  const order = scores.map((score, i) => ({ score, hit: positive[i] === true, unit: unitOf(i) }))
  order.sort((a, b) => b.score - a.score)
  const aucs: number[] = []
  const aps: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = new Uint32Array(units)
    for (let i = 0; i < units; i++) {
      const unit = Math.floor(chance() * units)
      drawn[unit] = (drawn[unit] ?? 0) + 1
    }
    const { auc, ap } = weighted(order, drawn)
    if (Number.isNaN(auc)) continue
    aucs.push(auc)
    aps.push(ap)
  }
  return { auc: middle(aucs), ap: middle(aps) }
}

function weighted(
  order: readonly { score: number; hit: boolean; unit: number }[],
  drawn: Uint32Array,
): { auc: number; ap: number } {
  let positives = 0
  for (const { hit, unit } of order) if (hit) positives += drawn[unit] ?? 0
  let [hits, misses, area, ap] = [0, 0, 0, 0]
  for (let start = 0, end = 0; start < order.length; start = end) {
    let tiedHits = 0
    let tiedMisses = 0
    for (; end < order.length && order[end]?.score === order[start]?.score; end++) {
      const times = drawn[order[end]?.unit ?? 0] ?? 0
      if (order[end]?.hit) tiedHits += times
      else tiedMisses += times
    }
    area += tiedMisses * (hits + tiedHits / 2)
    hits += tiedHits
    misses += tiedMisses
    if (tiedHits > 0) ap += (tiedHits / positives) * (hits / (hits + misses))
  }
  return { auc: area / (positives * misses), ap }
}

function middle(values: number[]): [low: number, high: number] {
  const sorted = values.sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return [at(0.025), at(0.975)]
}

/** One-sided 95 % upper bound of a share (Clopper & Pearson). */
export const upperBound = (hits: number, of: number): number =>
  hits >= of ? 1 : betaQuantile(hits + 1, of - hits, 0.95)
