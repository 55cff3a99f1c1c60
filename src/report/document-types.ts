import type { ClaimKey, InnocentKey } from '../engine/claims.ts'
import type { Listing, SignalId } from '../engine/types.ts'
import type { ClusterType } from './clusters.ts'
import type { Listed } from './crate.ts'
import type { EvidenceKind } from './evidence-kind.ts'
import type { Capture, Reporter, Statement, Tool } from './input.ts'
import type { REPORT_SCHEMA } from './keys.ts'
import type { Strength } from './strength.ts'
import type { ReportWords } from './words/catalogue.ts'

/**
 * `data/report.json`; its schema is docs/report.schema.json. No total, no probability: reasons with their counts and
 * ordinary explanations. `null` is unknown, never zero.
 */
export interface ReportDocument {
  schemaVersion: typeof REPORT_SCHEMA
  caseId: string
  /** BCP 47. */
  lang: string
  madeUtc: string
  lead: string
  subject: {
    platform: string
    sellerName: string | null
    sellerId: string | null
    creditCode: string | null
    itemId: string
    itemTitle: string | null
    canonicalUrl: string
    purchased: boolean | null
    stated: Listing['stated']
  }
  capture: Capture & {
    reviewsShown: number | null
    reviewsCaptured: number
    coverage: 'complete' | 'partial' | 'unknown'
    walled: boolean
    gaps: { field: string; why: string }[]
  }
  tool: Tool & { ruleSet: { id: string; version: string } }
  reviews: ReviewEntry[]
  clusters: { id: string; type: ClusterType; measure: ClaimKey; value: number | null; members: string[] }[]
  incentives: IncentiveEntry[]
  evidence: EvidenceEntry[]
  /** What the shopper disagreed with before judging: no rule looked at these reviews, and what these rules saw weighs nothing. */
  setAside: { rules: SignalId[]; reviews: string[] }
  summary: {
    flagged: number
    excluded: number
    /** Reviews named, by rule. */
    byRule: Record<string, number>
    /** Reasons about the listing as a whole. */
    listing: ReasonEntry[]
    innocentExplanations: { key: InnocentKey; text: string }[]
    limits: string[]
  }
  redactions: RedactionEntry[]
  sealed: { label: string; sha256: string }[]
  reporter: Reporter | null
  statement: Statement | null
  integrity: {
    payloadOxum: string
    files: Listed[]
    prevBundleSha256: string | null
  }
}

export interface ReviewEntry {
  key: string
  platformReviewId: string
  authorMask: string | null
  authorMaskedBy: 'platform' | 'tool' | null
  dateShown: string | null
  rating: number | null
  sku: string | null
  title: string | null
  textExact: string
  textSha256: string | null
  followUps: { text: string; dateShown: string | null }[]
  language: string | null
  purchaseMark: boolean | null
  programme: string | null
  platformDefault: boolean
  excluded: boolean
  media: { asset: string | null; url: string; sha256: string | null; phash: string | null; included: boolean }[]
  flags: FlagEntry[]
}

interface ReasonEntry {
  ruleId: SignalId
  reasonKey: ClaimKey
  /** The reason in the report's language. */
  reason: string
  strength: Strength
  /** As the claim defines it. */
  observed: number | null
  /** What it was compared with: the usual value of the same measure. */
  threshold: number | null
  /** Ordinary explanations; their texts are in the summary. */
  counterEvidence: InnocentKey[]
}

export interface FlagEntry extends ReasonEntry {
  /** Other reviews the reason names, at most ten; the cluster has all. */
  peers: string[]
  cluster: string | null
  /** In annotations.jsonld; `null` where no reason that weighs names the review. */
  annotationId: string | null
}

export interface IncentiveEntry {
  kind: EvidenceKind | 'review'
  source: 'user' | 'review'
  review: string | null
  file: string | null
  fileSha256: string | null
  quote: string | null
  seenUtc: string | null
}

interface EvidenceEntry {
  kind: EvidenceKind
  file: string
  fileSha256: string
  type: string
  description: string
  quote: string | null
  seenUtc: string | null
}

export interface RedactionEntry {
  file: string
  page: number | null
  /** x, y, width, height in pixels. */
  rect: [number, number, number, number] | null
  /** Key of the review whose text it is. */
  review: string | null
  kind: string
  count: number
}

/** What only the maker of the bundle knows. */
export interface DocumentFrame {
  words: ReportWords
  textHashes: ReadonlyMap<string, string>
  sealed: readonly { label: string; sha256: string }[]
  files: readonly Listed[]
}
