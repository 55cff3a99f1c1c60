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

/** One-sided 95 % upper bound of a share (Clopper & Pearson). */
export const upperBound = (hits: number, of: number): number =>
  hits >= of ? 1 : betaQuantile(hits + 1, of - hits, 0.95)
