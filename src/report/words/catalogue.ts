import type { AbstentionKey, ClaimKey, InnocentKey } from '../../engine/claims.ts'
import type { PAGE_GAPS, PageState } from '../../engine/state.ts'
import type { AdjustedStars, Band, Family, Listing, ReviewClass, SignalId } from '../../engine/types.ts'
import type { EvidenceKind } from '../evidence-kind.ts'
import type { TimelineUnit } from '../timeline.ts'
import type { VerifyChange, VerifyObstacle } from '../verify.ts'
import type { CauseWords } from './gaps.ts'
import type { Language } from './language.ts'

export type { Language } from './language.ts'

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
export type HiddenKind = 'phone' | 'email' | 'chat' | 'identity' | 'order' | 'name'

/** What evidence states. */
export type ClaimWords = Record<ClaimKey, (counted: Counted) => string>

/** Names of things, and sentences without numbers. */
export interface NameWords {
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
}

/**
 * Everything Brushlight says of a verdict, in one language. Each record is typed by the keys the engine may use, so
 * that a key without a sentence does not compile.
 */
export interface Words extends NameWords {
  language: Language
  claims: ClaimWords
  innocent: Record<InnocentKey, string>
  /** Causes of gaps, with the numbers they carry. */
  causes: CauseWords
  /** Introduces the words that several texts have in common. */
  skeleton: (pattern: string) => string
  similarity: (share: number) => string
  abstained: (signal: string, why: string) => string
  gap: (field: string, why: string) => string
  read: (coverage: Coverage) => string
  stars: (stars: AdjustedStars) => string
  scoreMeaning: string
  /** What stands between names in a list, between clauses, and between sentences without their stops. */
  between: { names: string; clauses: string; sentences: string }
}

/** What only the exported report says: its headings, its limits, and how to verify it. */
export interface PageWords {
  title: string
  lead: string
  seller: string
  item: string
  readOn: string
  madeOn: string
  address: string
  /** With what the page was read. */
  browser: string
  caseId: string
  unknown: string
  /** How many of the reviews kept have a counted feature. */
  counted: (flagged: number, kept: number) => string
  timelineKey: { marked: string; other: string }
  /** Tallest bar, and the day it begins. */
  most: (n: number, from: string) => string
  undated: (n: number) => string
  seen: string
  nothingSeen: string
  ordinary: string
  /** Ends a sentence. */
  stop: string
  concerned: (n: number) => string
  more: (n: number) => string
  weightless: string
  lookedFor: string
  notMeasured: string
  gaps: string
  limits: string
  limit: readonly string[]
  /** Times in the report are those of a clock that cannot be right. */
  clockOff: string
  hiddenCount: (n: number) => string
  /** Reviews that the shopper left out. */
  excludedCount: (n: number) => string
  /** What the shopper disagreed with before judging: heading, reviews no rule looked at, rules whose findings do not count. */
  setAside: string
  setAsideReviews: (n: number) => string
  setAsideFindings: (n: number) => string
  /** Nothing was seen beside what was set aside. */
  nothingElse: string
  how: string
  method: readonly string[]
  reviews: string
  reviewsCut: (shown: number, all: number) => string
  screenshots: string
  ownEvidence: string
  kinds: Record<EvidenceKind, string>
  statement: string
  confirmedOn: (time: string) => string
  noText: string
  stars: (n: number) => string
  later: string
  madeBy: (tool: string, engine: string) => string
  files: string
  time: (utc: string) => string
}

/** What an exported report says. */
export interface ReportWords extends Words {
  page: PageWords
}
