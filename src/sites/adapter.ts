import type { Gap, Photo, Review, Reviewer, Seller, Stated } from '../engine/types.ts'

/**
 * How one shop's pages are read. An adapter says where things are; caps, identity, merging of repeated reviews and
 * gaps are done for all of them in listing.ts.
 */
export interface Adapter {
  /** `Listing.site`. */
  id: string
  /** `place` reviews places and services; left out, a shop reviews goods. */
  kind?: 'place'
  /** The hosts it knows; left out where `matches` alone says. */
  hosts?: readonly string[]
  /** Whether this URL is a listing of the shop (or a wall in front of one). No other adapter may claim it too. */
  matches: (url: URL) => boolean
  /** The shop's own id of the listing; `null` when the URL does not tell. */
  listingId: (url: URL) => string | null
  /** Canonical address when the shop has one; else `canonicalUrl` is used. */
  canonical?: (url: URL) => string | null
  /** Fields this shop shows with every review: a review without one becomes a gap. */
  shows: readonly ShownField[]
  /** How the shop's own page shows further reviews; left out where nothing is known. */
  more?: More
  /** How it is known (docs/adding-a-shop.md): on a real page, in a real response, or never seen live. */
  seen: Seen
  read: (page: Page) => PageReading
}

/**
 * How a reader's facts are known. `page`: read on a saved real page. `payload`: only responses of the shop were seen.
 * `never`: from public scrapers or by inference; where it finds nothing, the structural reader speaks.
 */
export type Seen = 'page' | 'payload' | 'never'

/** Where a page leads to further reviews, each tried in this order. */
export interface More {
  /** What opens the list: a tab, or "all reviews" of a drawer. */
  open?: Selectors
  /** "Load more" below the list. */
  expand?: Selectors
  /** A link or button to the next page, when it is not switched off. */
  next?: Selectors
  /** What is scrolled to load more; the window when `:scope`. */
  scroll?: Selectors
}

/**
 * How a review service is read that stands on the pages of many shops. It claims no address: it speaks wherever its
 * own markup is found and no shop's reader does.
 */
export interface Widget {
  /** `Listing.site`. */
  id: string
  /** Present exactly where the service is on the page. */
  root: Selectors
  shows: readonly ShownField[]
  more?: More
  seen: Seen
  read: (page: Page) => PageReading
}

export const defineWidget = (widget: Widget): Widget => widget

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
  /** The shop's own translation of the text, by which a page that shows it is known to show this review. */
  translation?: string | null
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
  /** What stands at the top of the open shadow root of each match, as the page shows it there. */
  shadows: (selectors: Selectors) => Scope[]
  /** The same part with everything below `selector` ignored (a popover that repeats the review, a comment thread). */
  without: (selector: string) => Scope
}

export interface Page extends Scope {
  document: Document
  url: URL
  /** ISO 8601, UTC: relative dates count from here. */
  readAt: string
}
