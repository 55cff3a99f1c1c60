import type { AbstentionKey, InnocentKey } from './claims.ts'
import { hash32 } from './hash.ts'
import type { Steps } from './steps.ts'
import type { Evidence, Family, Listing, Review, SignalId } from './types.ts'

/**
 * One distinct review, made ready once and shared by all signals. A review that the listing shows twice appears
 * once. The order of `Sample.reviews` is canonical (by review id), so that page order cannot change a verdict.
 */
export interface Prepared {
  /** Position in `Sample.reviews`. */
  at: number
  review: Review
  /** `review.text` in canonical form (engine/text/canonical.ts); '' for a star-only review. */
  canonical: string
  /** Day posted, counted from 1970-01-01; `null` where no date was shown. */
  day: number | null
  /** Who wrote it, as far as the page tells (id, else name); `null` when unknown: unknown is never "the same". */
  reviewer: string | null
  /** Written by the shop, not by a person. */
  platformDefault: boolean
  /** Too short or too common to say anything about the listing. */
  lowInformation: boolean
}

/** What signals measure. */
export interface Sample {
  listing: Listing
  reviews: readonly Prepared[]
  /** What is known from other listings; `null` when judging a listing alone. */
  past: Past | null
  /** Earlier readings of this listing, oldest first, where they are known apart from a past. */
  earlier?: readonly Snapshot[]
}

/** How the listing of a sample looked before. */
export const earlierOf = ({ listing, past, earlier }: Sample): readonly Snapshot[] =>
  earlier ?? past?.snapshots(listingKey(listing), listing.readAt) ?? []

/** What `Past` calls a listing: a listing's id is its own within its shop only. */
export const listingKey = ({ site, id }: Pick<Listing, 'site' | 'id'>): string => `${site} ${id}`

/** What has been seen elsewhere and earlier. Read-only to the engine; built by `memory`. */
export interface Past {
  /** Listings other than `listing` in which someone else posted this canonical text. */
  listingsWithText(canonical: string, listing: string, reviewer: string | null): readonly string[]
  /** Listings other than `listing` in which someone else posted this picture. */
  listingsWithPhoto(asset: string, listing: string, reviewer: string | null): readonly string[]
  /**
   * What this reviewer (an account of network/account.ts) wrote under listings of the same shop other than `listing`,
   * by day. A review that several listings show is one; one that `listing` shows too is left out. Empty for strangers.
   */
  reviewsBy(account: string, listing: string): readonly Visit[]
  /** How `listing` looked when it was read before `before` (ISO 8601), oldest first. */
  snapshots(listing: string, before: string): readonly Snapshot[]
}

/** One review that a reviewer wrote under another listing. */
export interface Visit {
  listing: string
  /** Seller of that listing; `null` when unknown. */
  seller: string | null
  day: number | null
  stars: number | null
  /** Reviews of that listing that are remembered. */
  crowd: number
}

/** An earlier reading of one listing. */
export interface Snapshot {
  /** ISO 8601, UTC. */
  at: string
  /** As the shop stated them then. */
  reviewCount: number | null
  sales: { min: number; max: number | null } | null
  /** Whether all reviews the shop stated were read. */
  complete: boolean
  /** Reviews that came from people: stars by `reviewMark`. */
  reviews: ReadonlyMap<number, number | null>
}

/** A short name of a review, the same in every reading of its listing. Two of 5,000 reviews meet once in 300 listings. */
export const reviewMark = ({ id }: Pick<Review, 'id'>): number => hash32(id, 0x7ead)

/** What one signal says of one review: a log-likelihood ratio in nats, negative where it reassures. */
export interface ReviewWeight {
  weight: number
  /** A fact anyone can check (same long text, same photo, own admission): not discounted in a small sample. */
  exact: boolean
}

/** The result of a signal, before fusion. */
export type Reading =
  | { kind: 'abstained'; why: AbstentionKey }
  | {
      kind: 'measured'
      /** Listing-level log-likelihood ratio in nats, capped by the signal; 0 when nothing unusual was seen. */
      weight: number
      /** How many observations informed it; small numbers are discounted in fusion. */
      informedBy: number
      evidence: Evidence[]
      innocent: InnocentKey[]
      /** Keyed by `Prepared.at`. */
      reviews: ReadonlyMap<number, ReviewWeight>
    }

/**
 * A signal measures one pattern. It is a pure function of the sample: no clock, no chance, no page order.
 * `source` cites where the measure and its thresholds come from.
 */
export interface Signal {
  id: SignalId
  family: Family
  source: string
  /** Signals whose readings this one looks at; they are measured first. */
  after?: readonly SignalId[]
  measure: (sample: Sample, earlier: Earlier) => Reading
  /** The same in pieces, for a signal that takes longer than a few milliseconds on 5,000 reviews. */
  steps?: (sample: Sample, earlier: Earlier) => Steps<Reading>
}

/** Readings of the signals named in `after`. */
export type Earlier = ReadonlyMap<SignalId, Reading>

export const abstain = (why: AbstentionKey): Reading => ({ kind: 'abstained', why })

/** Measured, and nothing unusual seen. */
export const nothingSeen = (informedBy: number): Reading => ({
  kind: 'measured',
  weight: 0,
  informedBy,
  evidence: [],
  innocent: [],
  reviews: new Map(),
})
