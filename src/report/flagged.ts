import type { Finding, Measured, Review } from '../engine/types.ts'
import { findingOrder } from './findings.ts'

/** A review with the reasons that name it. */
export interface Flagged {
  /** Id of the review. */
  id: string
  /** In the verdict's order of weight. */
  reasons: readonly { finding: Measured; evidence: Measured['evidence'][number] }[]
}

/**
 * Reviews named by a finding that weighs, those with the most weight first, then in page order. Each has every piece of
 * evidence that names it. Linear in all evidence, but for the sorting.
 */
export function flaggedReviews(reviews: readonly Review[], verdict: { findings: readonly Finding[] }): Flagged[] {
  const named = new Map<string, { weight: number; reasons: Flagged['reasons'][number][] }>()
  for (const finding of findingOrder(verdict)) {
    const here = new Set<string>()
    for (const evidence of finding.evidence) {
      for (const id of new Set(evidence.reviews)) {
        const entry = named.get(id) ?? { weight: 0, reasons: [] }
        if (!here.has(id)) entry.weight += finding.weight
        here.add(id)
        entry.reasons.push({ finding, evidence })
        named.set(id, entry)
      }
    }
  }
  const ids = [...new Set(reviews.map(({ id }) => id))]
  return ids
    .flatMap((id) => {
      const entry = named.get(id)
      return entry ? [{ id, ...entry }] : []
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, reasons }) => ({ id, reasons }))
}
