import type { Gap, Photo, Review, Reviewer, Seller, Stated } from '../engine/types.ts'

/**
 * How one shop's pages are read. An adapter says where things are; caps, identity, merging of repeated reviews and
 * gaps are done for all of them in listing.ts.
 */
export interface Adapter {
  /** `Listing.site`. */
  id: string
  /** Whether this URL is a listing of the shop (or a wall in front of one). No other adapter may claim it too. */
  matches: (url: URL) => boolean
  /** The shop's own id of the listing; `null` when the URL does not tell. */
  listingId: (url: URL) => string | null
  /** Canonical address when the shop has one; else `canonicalUrl` is used. */
  canonical?: (url: URL) => string | null
  /** Fields this shop shows with every review: a review without one becomes a gap. */
  shows: readonly ShownField[]
  read: (page: Page) => PageReading
}

export type ShownField = 'id' | 'reviewer' | 'stars' | 'title' | 'text' | 'postedOn' | 'verified'

export const defineAdapter = (adapter: Adapter): Adapter => adapter

/** One review as a reader saw it. A field left out is unknown. */
export type ReviewDraft = Partial<Omit<Review, 'id' | 'reviewer' | 'text'>> & {
  /** The shop's id. */
  id?: string | null
  /** Where it is on the page. */
  anchor?: Element | null
  reviewer?: Partial<Reviewer> | null
  /** '' for a star-only review, `null` where the text should be and was not found. */
  text: string | null
}

/** One page as a reader saw it. A field left out is unknown. */
export interface PageReading {
  /** Listing id found on the page; the URL's goes first. */
  id?: string | null
  title?: string | null
  seller?: Partial<Seller> | null
  stated?: Partial<Stated>
  photos?: Photo[]
  reviews: ReviewDraft[]
  /** A login, captcha or fold hides reviews. */
  walled?: boolean
  /** False where this kind of page loads its reviews only on demand, so that finding none is no surprise. */
  rendersReviews?: boolean
  gaps?: Gap[]
}

/** Selectors tried in order; the first that yields something wins. */
export type Selectors = string | readonly string[]

/** A part of the page (the whole, or one review) and the words to read it with. */
export interface Scope {
  element: Element
  /** Shown text of the first match that has any; `null` when none has. */
  text: (selectors: Selectors) => string | null
  /** The pieces of the first match's text between elements that draw a separator. */
  parts: (selectors: Selectors, separator: string) => string[]
  /** A non-empty attribute of the first match that has it. */
  attr: (selectors: Selectors, name: string) => string | null
  has: (selectors: Selectors) => boolean
  first: (selectors: Selectors) => Scope | null
  /** All matches of the first selector that has any. */
  all: (selectors: Selectors) => Scope[]
  /** 1 to 5, from text, `aria-label` or class (stars.ts). */
  stars: (selectors: Selectors) => number | null
  /** A date sentence in any language (dates.ts). */
  date: (selectors: Selectors, options?: { dayFirst?: boolean }) => string | null
  /** The same for a text already read. */
  dateOf: (text: string | null, options?: { dayFirst?: boolean }) => string | null
  /** A count shown exactly ("1,140"); `null` for "10万+". */
  count: (selectors: Selectors) => number | null
  /** A count shown as bounds: "10万+" is `{ min: 100000, max: null }`. */
  range: (selectors: Selectors) => { min: number; max: number | null } | null
  /** Pictures, from `data-src` before `src`, `href` or the style. */
  photos: (selectors: Selectors) => Photo[]
  /** Reads each match with `read`, in page order, at most `LIMITS.reviews`; `null` leaves one out. */
  each: <T>(selectors: Selectors, read: (scope: Scope) => T | null) => T[]
  /** The same part with everything below `selector` ignored (a popover that repeats the review, a comment thread). */
  without: (selector: string) => Scope
}

export interface Page extends Scope {
  document: Document
  url: URL
  /** ISO 8601, UTC: relative dates count from here. */
  readAt: string
}
