import type { AbstentionKey, ClaimKey, InnocentKey } from './claims.ts'
import type { Sensitivity } from './sensitivity.ts'

/**
 * The two documents Brushlight is built around: a Listing (what a page showed) and a Verdict (what the engine
 * says of it). Both are public contracts; outside programs read them as JSON. In every field `null` means
 * "unknown or not shown", never zero, and an empty array means "the page was read and showed none".
 */

/** What a page showed. Text is as shown: entities decoded, outer white space trimmed, inner line breaks kept. */
export interface Listing {
  schema: 'brushlight/listing/1'
  /** Adapter id: `amazon`, `jd`, `taobao`, `tmall`; `schema-org` and `generic` for the general readers. */
  site: string
  /** The shop's own listing id; for general readers a stable hash of the canonical URL. */
  id: string
  /** Canonical address: no tracking parameters, no fragment. */
  url: string
  title: string | null
  seller: Seller | null
  /** ISO 8601, UTC. */
  readAt: string
  /** What the shop claims about all reviews. */
  stated: Stated
  /** The seller's gallery. */
  photos: Photo[]
  /** In page order. */
  reviews: Review[]
  /** `walled`: a login, captcha or fold hid reviews. */
  coverage: { read: number; stated: number | null; walled: boolean }
  /** What the reader expected and did not find. */
  gaps: Gap[]
}

export interface Seller {
  id: string | null
  name: string | null
}

export interface Stated {
  reviewCount: number | null
  ratingCount: number | null
  /** 1 to 5. */
  meanStars: number | null
  /** Shares of 1★ to 5★, each 0 to 1. */
  histogram: [number, number, number, number, number] | null
  /** "10万+" is `{ min: 100000, max: null }`. */
  sales: { min: number; max: number | null } | null
}

export interface Gap {
  field: string
  why: string
}

export interface Review {
  /** The shop's review id, else a stable hash of reviewer, date and text. */
  id: string
  reviewer: Reviewer | null
  /** 1 to 5 in steps of 0.01; other scales are mapped linearly, thumbs to 5 and 1. */
  stars: number | null
  title: string | null
  /** Empty for a star-only review. */
  text: string
  /** BCP 47. */
  language: string | null
  /** `YYYY-MM-DD`, or full ISO 8601 with offset where the shop shows a time. */
  postedOn: string | null
  purchasedOn: string | null
  /** `null` where the shop has no such mark. */
  verified: boolean | null
  /** Disclosed incentive programme: `vine`, `early-reviewer`, `free-product`, … */
  programme: string | null
  helpful: number | null
  variant: string | null
  photos: Photo[]
  /** 追评: what the same reviewer added later. */
  followUps: FollowUp[]
  /** The shop wrote the text itself (此用户没有填写评价 and the like). */
  platformDefault: boolean
}

export interface Reviewer {
  id: string | null
  name: string | null
  reviewCount: number | null
  level: string | null
}

export interface Photo {
  url: string
  /** Identity of the picture behind the URL: size, format and query removed. */
  asset: string | null
  /** Perceptual hash, lower-case hex, where pixels were read. */
  hash: string | null
}

export interface FollowUp {
  text: string
  postedOn: string | null
}

export type Band = 'not-enough-data' | 'no-signs' | 'some-signs' | 'strong-signs'

/** What the engine says of a listing. The same listing, past, clock and engine give the same bytes. */
export interface Verdict {
  schema: 'brushlight/verdict/1'
  listing: { site: string; id: string; url: string }
  /** Version of engine and rules. */
  engine: string
  /** Where the bands began, when not where they usually do (engine/sensitivity.ts). */
  sensitivity?: Exclude<Sensitivity, 'usual'>
  judgedAt: string
  band: Band
  /** Trust, 0 to 100, higher is better; `null` exactly when the band is `not-enough-data`. */
  score: number | null
  /** 90 % interval on the scale of `score`. */
  interval: [number, number] | null
  /** Share of reviews that carry signs, 0 to 1, with a 90 % interval. */
  suspiciousShare: { mean: number; low: number; high: number } | null
  stars: AdjustedStars
  findings: Finding[]
  /** Every review of the listing, in its order; `findings` are indexes into the list above. */
  reviews: ReviewVerdict[]
  /** What the shopper disagreed with, where it changed what was counted; absent where nothing was left out. */
  leftOut?: LeftOut
}

/** Findings and reviews whose evidence does not count, at the shopper's wish. */
export interface LeftOut {
  /** Their findings are shown as seen, with weight 0. */
  signals: SignalId[]
  /** Ids; these count as ordinary reviews, and no signal looks at them. */
  reviews: string[]
}

export interface AdjustedStars {
  stated: number | null
  adjusted: number | null
  low: number | null
  high: number | null
  /** Reviews with stars that carry no sign. */
  kept: number
}

export type ReviewClass = 'organised' | 'incentivised' | 'low-information' | 'platform-default' | 'ordinary'

interface ReviewVerdict {
  id: string
  /** 0 to 1. */
  suspicion: number
  class: ReviewClass
  findings: number[]
}

export type Finding = Abstained | Measured

export interface Abstained {
  signal: SignalId
  family: Family
  kind: 'abstained'
  why: AbstentionKey
}

export interface Measured {
  signal: SignalId
  family: Family
  kind: 'measured'
  /** Log-likelihood ratio in nats; 0 when nothing unusual was seen. */
  weight: number
  evidence: Evidence[]
  /** Keys of the ordinary explanations shown beside it. */
  innocent: InnocentKey[]
}

export interface Evidence {
  /** Key of the sentence that states it. */
  claim: ClaimKey
  /** Review ids. */
  reviews: string[]
  observed: number | null
  expected: number | null
  quotes: Quote[]
  /** Words that the reviews named have in common, in order, with `⟨…⟩` where they differ. Text of the page. */
  skeleton?: string
}

/** A passage of one review's `text`, as UTF-16 offsets: start inclusive, end exclusive. */
export interface Quote {
  review: string
  start: number
  end: number
}

export type Family = 'text' | 'time' | 'rating' | 'photo' | 'incentive' | 'network' | 'identity' | 'topic' | 'sales'

export type SignalId =
  | 'near-duplicate'
  | 'template'
  | 'assembled-text'
  | 'low-information'
  | 'generated-text'
  | 'burst'
  | 'impossible-timing'
  | 'rating-shift'
  | 'text-star-conflict'
  | 'photo-reuse'
  | 'incentive'
  | 'reviewer-ring'
  | 'hostile-campaign'
  | 'reviewer-history'
  | 'unverified-share'
  | 'merged-listing'
  | 'sales-surge'
  | 'vanished-reviews'

/** Success or failure as a value; thrown errors lose their type across a message. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E }
