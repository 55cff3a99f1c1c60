import type { ClaimKey } from '../engine/claims.ts'
import type { Finding } from '../engine/types.ts'
import { findingOrder } from './findings.ts'

export type ClusterType = 'text' | 'photo' | 'time' | 'reviewers'

/** Reviews that a finding puts together. */
export interface Cluster {
  /** `T1`, `P1`, `D1`, `R1`, … in order of weight. */
  id: string
  type: ClusterType
  /** Key of the claim; it says what `value` measures. */
  claim: ClaimKey
  /** Ids of reviews. */
  members: readonly string[]
  value: number | null
}

const TYPES: Readonly<Partial<Record<ClaimKey, ClusterType>>> = {
  'near-duplicate.same-text': 'text',
  'near-duplicate.cluster': 'text',
  'template.skeleton': 'text',
  'generated-text.cluster': 'text',
  'hostile-campaign.same-text': 'text',
  'photo-reuse.same-photo': 'photo',
  'burst.five-star': 'time',
  'burst.one-star': 'time',
  'burst.near-duplicate': 'time',
  'burst.short': 'time',
  'burst.unverified': 'time',
  'hostile-campaign.burst': 'time',
  'reviewer-ring.praise': 'reviewers',
  'reviewer-ring.blame': 'reviewers',
}
const LETTERS: Readonly<Record<ClusterType, string>> = { text: 'T', photo: 'P', time: 'D', reviewers: 'R' }

/** The groups of two or more reviews in findings that weigh, strongest first. */
export function clustersOf(reasons: { findings: readonly Finding[] }): Cluster[] {
  const counts: Record<ClusterType, number> = { text: 0, photo: 0, time: 0, reviewers: 0 }
  return findingOrder(reasons).flatMap(({ evidence }) =>
    evidence.flatMap(({ claim, reviews, observed }): Cluster[] => {
      const type = TYPES[claim]
      if (type === undefined || reviews.length < 2) return []
      counts[type]++
      return [{ id: `${LETTERS[type]}${counts[type]}`, type, claim, members: reviews, value: observed }]
    }),
  )
}

/** The first cluster of a type that each review is in, by review id. */
export function clusterIds(clusters: readonly Cluster[], type: ClusterType): Map<string, string> {
  const ids = new Map<string, string>()
  for (const cluster of clusters) {
    if (cluster.type === type) for (const id of cluster.members) if (!ids.has(id)) ids.set(id, cluster.id)
  }
  return ids
}
