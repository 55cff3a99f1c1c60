import type { Measured, Verdict } from '../engine/types.ts'
import { MARKS, type MarkItem, type MarkReason } from '../protocol/marks.ts'

/** What marks say of the verdict: every review that the evidence of a finding names, in the order of the verdict. */
export function marksOf(verdict: Verdict): { reasons: MarkReason[]; items: MarkItem[] } {
  const reasons: MarkReason[] = []
  const byReview = new Map<string, number[]>()
  const measured = verdict.findings
    .filter((finding): finding is Measured => finding.kind === 'measured' && finding.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { family, evidence, innocent } of measured)
    for (const { claim, reviews, observed, expected } of evidence) {
      if (reasons.length === MARKS.reasons) break
      const at = reasons.push({
        family,
        claim,
        n: reviews.length,
        observed,
        expected,
        innocent: innocent.slice(0, MARKS.innocent),
      })
      for (const id of new Set(reviews)) {
        const named = byReview.get(id) ?? []
        if (named.length < MARKS.perReview) byReview.set(id, [...named, at - 1])
      }
    }
  const items = verdict.reviews.flatMap(({ id, class: kind }) => {
    const named = byReview.get(id)
    return named ? [{ review: id, reasons: named, counts: kind !== 'ordinary' }] : []
  })
  return { reasons, items }
}
