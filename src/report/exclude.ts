import type { ClaimKey } from '../engine/claims.ts'
import type { Evidence, Finding } from '../engine/types.ts'

/** Claims about what several reviews share: with one left there is nothing to claim. */
const SHARED: ReadonlySet<ClaimKey> = new Set<ClaimKey>([
  'near-duplicate.same-text',
  'near-duplicate.cluster',
  'near-duplicate.further',
  'template.skeleton',
  'generated-text.cluster',
  'photo-reuse.same-photo',
  'hostile-campaign.same-text',
])

/** Claims whose observed number is the number of reviews named. */
const COUNTED: ReadonlySet<ClaimKey> = new Set<ClaimKey>([
  'near-duplicate.same-text',
  'incentive.conditioned',
  'incentive.reward',
  'incentive.disclosed',
  'incentive.reported',
  'photo-reuse.same-photo',
  'photo-reuse.gallery',
  'generated-text.cluster',
  'impossible-timing.before-purchase',
  'hostile-campaign.demand',
  'hostile-campaign.claim',
  'hostile-campaign.reported',
])

/**
 * The findings without the reviews that the shopper left out: those are neither named, counted nor quoted. Numbers of
 * the whole listing (shares, days) stay as they were measured. What then names nobody any more is dropped.
 */
export function withoutReviews(findings: readonly Finding[], excluded: ReadonlySet<string>): Finding[] {
  if (excluded.size === 0) return [...findings]
  return findings.flatMap((finding): Finding[] => {
    if (finding.kind === 'abstained' || finding.evidence.length === 0) return [finding]
    const evidence = finding.evidence.flatMap((one) => without(one, excluded) ?? [])
    return evidence.length === 0 ? [] : [{ ...finding, evidence }]
  })
}

function without(evidence: Evidence, excluded: ReadonlySet<string>): Evidence | null {
  const reviews = evidence.reviews.filter((id) => !excluded.has(id))
  if (reviews.length === evidence.reviews.length) return evidence
  if (reviews.length < (SHARED.has(evidence.claim) ? 2 : 1)) return null
  return {
    ...evidence,
    reviews,
    observed: COUNTED.has(evidence.claim) && evidence.observed !== null ? reviews.length : evidence.observed,
    quotes: evidence.quotes.filter(({ review }) => !excluded.has(review)),
  }
}
