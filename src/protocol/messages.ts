import type { Listing, Result, Verdict } from '../engine/types.ts'

/** Why a page could not be judged; each has a sentence that says what to do (ui/words). */
export type Failure =
  /** Browser pages, the extension store, other extensions: no extension may read them. */
  | 'page-forbidden'
  /** The tab was closed or left while it was read. */
  | 'page-gone'
  /** The page did not answer in time. */
  | 'no-answer'
  /** Our own mistake; the popup offers to try again. */
  | 'internal'

export interface Judged {
  listing: Listing
  verdict: Verdict
}

/** Settings, in `storage.local`. */
export interface Settings {
  /** `auto` follows the browser. */
  language: 'auto' | 'en' | 'zh'
}

/** What the background answers. `from` is enforced by `serve`, not trusted from the message. */
export interface ToBackground {
  /** Reads the tab, judges it, remembers the verdict for this session. May be asked again at any time. */
  'tab/judge': { from: 'ui'; request: { tab: number }; reply: Result<Judged, Failure> }
  /** Scrolls the tab to a review and marks it for a moment; false when it is no longer on the page. */
  'tab/show': { from: 'ui'; request: { tab: number; review: string; text: string }; reply: boolean }
  /** Whether this origin is always checked. */
  'shop/status': { from: 'ui'; request: { origin: string }; reply: { always: boolean } }
  /** Starts or stops checking an origin; the permission itself is asked for in the popup (it needs the gesture). */
  'shop/always': { from: 'ui'; request: { origin: string; on: boolean; tab: number }; reply: { always: boolean } }
  'settings/get': { from: 'ui'; request: null; reply: Settings }
  'settings/set': { from: 'ui'; request: Settings; reply: Settings }
  /** A granted shop's page was read without a click: judge it and show the badge. */
  'page/listing': { from: 'content'; request: { listing: unknown }; reply: { badge: string } }
}

/** What the content script answers. */
export interface ToContent {
  'page/read': { from: 'background'; request: null; reply: { listing: unknown } }
  'page/show': { from: 'background'; request: { review: string; text: string }; reply: boolean }
}
