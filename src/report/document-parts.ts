import type { IncentiveEntry, RedactionEntry, ReportDocument } from './document-types.ts'
import { findingOrder, quoteText } from './findings.ts'
import type { Report } from './json.ts'
import { limitsOf } from './limits.ts'
import { strengthOf } from './strength.ts'
import type { ReportWords } from './words/catalogue.ts'
import { claimSentence, innocentSentence } from './words/index.ts'

/** Counts of reviews by rule, the ordinary explanations of all reasons, and what the report cannot say. */
export function summaryOf(report: Report, words: ReportWords): ReportDocument['summary'] {
  const { flagged, excluded, reasons } = report
  const order = findingOrder(reasons)
  const named = new Map<string, Set<string>>()
  for (const { signal, evidence } of order) {
    const ids = named.get(signal) ?? new Set<string>()
    for (const { reviews } of evidence) for (const id of reviews) ids.add(id)
    if (ids.size > 0) named.set(signal, ids)
  }
  const innocent = [...new Set(order.flatMap((finding) => finding.innocent))]
  return {
    flagged: flagged.length,
    excluded: excluded.length,
    byRule: Object.fromEntries([...named].map(([rule, ids]) => [rule, ids.size])),
    listing: order.flatMap((finding) =>
      finding.evidence
        .filter(({ reviews }) => reviews.length === 0)
        .map((evidence) => ({
          ruleId: finding.signal,
          reasonKey: evidence.claim,
          reason: claimSentence(evidence, words),
          strength: strengthOf(finding.weight),
          observed: evidence.observed,
          threshold: evidence.expected,
          counterEvidence: [...finding.innocent],
        })),
    ),
    innocentExplanations: innocent.map((key) => ({ key, text: innocentSentence(key, words) })),
    limits: limitsOf(report, words),
  }
}

/** Offers of a reward: what the shopper holds, and what reviews say of one. */
export function incentivesOf(
  { evidence, reasons, listing }: Report,
  keyOf: ReadonlyMap<string, string>,
): IncentiveEntry[] {
  const own = evidence
    .filter(({ kind }) => kind === 'card' || kind === 'chat' || kind === 'listing')
    .map(
      ({ kind, file, sha256, quote, seenUtc }): IncentiveEntry => ({
        ...{ kind, source: 'user', review: null, file, fileSha256: sha256, quote, seenUtc },
      }),
    )
  const reviews = new Map(listing.reviews.map((review) => [review.id, review]))
  const told = findingOrder(reasons)
    .filter(({ family }) => family === 'incentive')
    .flatMap((finding) => finding.evidence.flatMap(({ quotes }) => quotes))
    .flatMap((quote): IncentiveEntry[] => {
      const review = reviews.get(quote.review)
      if (review === undefined) return []
      const [key, text] = [keyOf.get(review.id) ?? null, quoteText(review, quote)]
      return [
        { kind: 'review', source: 'review', review: key, file: null, fileSha256: null, quote: text, seenUtc: null },
      ]
    })
  return [...own, ...told]
}

/** Everything that was blackened or replaced, and where. */
export function redactionsOf(report: Report, keys: readonly string[]): RedactionEntry[] {
  const pictures = report.screenshots.flatMap(({ file, redactions }, at) =>
    redactions.map(
      ({ kind, x, y, width, height }): RedactionEntry => ({
        ...{ file, page: at + 1, rect: [x, y, width, height], review: null, kind, count: 1 },
      }),
    ),
  )
  const page = report.page
  const parts = (page?.redactions ?? []).map(
    ({ kind, count }): RedactionEntry => ({
      ...{ file: page?.file ?? '', page: null, rect: null, review: null, kind, count },
    }),
  )
  const texts = report.passages.flatMap((passages, at) =>
    Object.entries(passages).map(
      ([kind, count]): RedactionEntry => ({
        ...{ file: 'report.json', page: null, rect: null, review: keys[at] ?? null, kind, count },
      }),
    ),
  )
  return [...pictures, ...parts, ...texts]
}
