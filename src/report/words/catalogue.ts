import type { AbstentionKey, ClaimKey, InnocentKey } from '../../engine/claims.ts'
import type { PAGE_GAPS, PageState } from '../../engine/state.ts'
import type { AdjustedStars, Band, Family, Listing, ReviewClass, SignalId } from '../../engine/types.ts'
import type { TimelineUnit } from '../timeline.ts'
import type { VerifyChange, VerifyObstacle } from '../verify.ts'

/** Languages people read reports in. */
export type Language = 'en' | 'zh'

/** `why` of the gaps that concern the whole page. */
type PageGapWhy = (typeof PAGE_GAPS)[keyof typeof PAGE_GAPS]['why']

/** Fields that readers name in gaps. They may name others; those stand as they are. */
type GapField =
  | 'reviews'
  | `reviews.${'id' | 'reviewer' | 'stars' | 'title' | 'text' | 'postedOn' | 'verified'}`
  | 'structured-data'
  | 'id'
  | 'url'
  | 'title'
  | 'photos'
  | 'gaps'

/** What a page shows of its reviews: how many were read, and how many the shop states. */
export type Coverage = Listing['coverage']

/** The numbers of one piece of evidence. */
export interface Counted {
  /** Reviews named. */
  n: number
  /** As the claim defines it; `null` when it has no such number. */
  observed: number | null
  expected: number | null
}

/** Kinds of personal data that exports hide. */
export type HiddenKind = 'phone' | 'email' | 'chat' | 'identity' | 'order'

/**
 * Everything Brushlight says, in one language. Each record is typed by the keys the engine may use, so that a key
 * without a sentence does not compile.
 */
export interface Words {
  claims: Record<ClaimKey, (counted: Counted) => string>
  /** Introduces the words that several texts have in common. */
  skeleton: (pattern: string) => string
  innocent: Record<InnocentKey, string>
  abstentions: Record<AbstentionKey, string>
  bands: Record<Band, string>
  classes: Record<ReviewClass, string>
  signals: Record<SignalId, string>
  families: Record<Family, string>
  states: Record<PageState, string>
  pageGaps: Record<PageGapWhy, string>
  timeline: Record<TimelineUnit, string>
  hidden: Record<HiddenKind, string>
  verify: {
    unchanged: string
    changed: string
    changes: Record<VerifyChange, (file: string) => string>
    unreadable: Record<VerifyObstacle, string>
  }
  /** Names of what a reader looks for, as `Gap.field` writes them. */
  fields: Record<GapField, string>
  abstained: (signal: string, why: string) => string
  gap: (field: string, why: string) => string
  read: (coverage: Coverage) => string
  stars: (stars: AdjustedStars) => string
  scoreMeaning: string
}
