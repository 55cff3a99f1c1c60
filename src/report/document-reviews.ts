import type { Evidence, Finding, Measured, Review } from '../engine/types.ts'
import type { Cluster } from './clusters.ts'
import type { DocumentFrame, FlagEntry, ReviewEntry } from './document-types.ts'
import type { Report } from './json.ts'
import { annotationId } from './keys.ts'
import { strengthOf } from './strength.ts'
import { claimSentence, type Words } from './words/index.ts'

/** Other reviews listed with a flag; the cluster has all. */
const PEERS = 10

export interface ReviewSetting {
  report: Report
  frame: DocumentFrame
  clusters: readonly Cluster[]
  /** Key of each review, in page order, and by id. */
  keys: readonly string[]
  keyOf: ReadonlyMap<string, string>
}

/** The reviews in page order. Of two with one id only the first carries flags, as everywhere. */
export function reviewEntries(setting: ReviewSetting): ReviewEntry[] {
  const flags = flagsOf(setting)
  const { report, keys, keyOf } = setting
  const originals = new Map(report.media.map(({ asset, original }) => [asset, original]))
  const excluded = new Set(report.excluded)
  return report.listing.reviews.map((review, at): ReviewEntry => {
    const first = keys[at] === keyOf.get(review.id)
    return {
      key: keys[at] ?? review.id,
      platformReviewId: review.id,
      authorMask: review.reviewer?.name ?? null,
      authorMaskedBy: report.maskedBy[at] ?? null,
      ...said(review),
      textSha256: setting.frame.textHashes.get(review.id) ?? null,
      excluded: excluded.has(review.id),
      media: review.photos.map(({ url, asset, hash }) => {
        const sha256 = asset === null ? null : (originals.get(asset) ?? null)
        return { asset, url, sha256, phash: hash, included: sha256 !== null }
      }),
      flags: first ? (flags.get(review.id) ?? []) : [],
    }
  })
}

const said = (review: Review) => ({
  dateShown: review.postedOn,
  rating: review.stars,
  sku: review.variant,
  title: review.title,
  textExact: review.text,
  followUps: review.followUps.map(({ text, postedOn }) => ({ text, dateShown: postedOn })),
  language: review.language,
  purchaseMark: review.verified,
  programme: review.programme,
  platformDefault: review.platformDefault,
})

/** Every reason that names a review, also those without weight, by review id. Linear in all evidence. */
function flagsOf({ report, frame, clusters, keyOf }: ReviewSetting): Map<string, FlagEntry[]> {
  const order = new Map(report.flagged.map(({ id }, index) => [id, index]))
  const clusterOf = new Map<readonly string[], string>(clusters.map(({ members, id }) => [members, id]))
  const flags = new Map<string, FlagEntry[]>()
  for (const finding of byWeight(report.reasons.findings)) {
    for (const evidence of finding.evidence) {
      const flag = flagOf(finding, evidence, frame.words)
      const near = evidence.reviews.slice(0, PEERS + 1).flatMap((id) => keyOf.get(id) ?? [])
      for (const id of new Set(evidence.reviews)) {
        const list = flags.get(id) ?? []
        const index = order.get(id)
        list.push({
          ...flag,
          peers: near.filter((key) => key !== keyOf.get(id)).slice(0, PEERS),
          cluster: clusterOf.get(evidence.reviews) ?? null,
          annotationId: index === undefined ? null : annotationId(index),
        })
        flags.set(id, list)
      }
    }
  }
  return flags
}

const byWeight = (findings: readonly Finding[]): Measured[] =>
  findings.filter((finding): finding is Measured => finding.kind === 'measured').sort((a, b) => b.weight - a.weight)

const flagOf = (finding: Measured, evidence: Evidence, words: Words) => ({
  ruleId: finding.signal,
  reasonKey: evidence.claim,
  reason: claimSentence(evidence, words),
  strength: strengthOf(finding.weight),
  observed: evidence.observed,
  threshold: evidence.expected,
  counterEvidence: [...finding.innocent],
})
