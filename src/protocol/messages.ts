import type { Explanation } from '../engine/explanation.ts'
import type { Listing, Result, SignalId, Verdict } from '../engine/types.ts'
import type { Language } from '../report/words/language.ts'
import type { Filter, MarkPart, MarkRound, MarkStatus, MarksNow } from './marks.ts'

/** Why a page could not be judged; each has a sentence that says what to do (ui/words). */
export type Failure =
  /** The shopper has not agreed on the first page yet: nothing is read before. */
  | 'not-agreed'
  /** The shopper switched this shop off. */
  | 'switched-off'
  /** Browser pages, the extension store, other extensions: no extension may read them. */
  | 'page-forbidden'
  /** The tab was closed or left while it was read. */
  | 'page-gone'
  /** The page did not answer in time. */
  | 'no-answer'
  /** Our own mistake; the popup offers to try again. */
  | 'internal'

/** What is kept of one kind. */
export interface Kept {
  kind: 'verdicts' | 'listings' | 'jobs' | 'disagreements' | 'readings' | 'settings'
  /** Ends with the browser. */
  session: boolean
  entries: number
  /** As the stores write it: JSON in UTF-8, keys included. */
  bytes: number
}

export interface Judged {
  listing: Listing
  verdict: Verdict
  /** The browser's store is full: no other page of ours can show it. */
  isLost?: boolean
}

/** Settings, in `storage.local`. What is stored may be older than this: protocol/settings.ts completes it. */
export interface Settings {
  /** `auto` follows the browser. */
  language: 'auto' | Language
  /** Marks beside reviews on the page, and which reviews it shows. */
  marks: Filter
  /** Where "some signs" and "strong signs" begin (engine/sensitivity.ts); measures and score are the same. */
  sensitivity: 'cautious' | 'usual' | 'keen'
  /** Whether known sales are named among the ordinary explanations. */
  saleCalendar: boolean
  /** Days that earlier readings of listings are kept; 0 keeps none. */
  keepDays: number
  /** What the export begins with: recipient (id of report/recipients) and the reporter's country (ISO 3166-1). */
  export: { recipient: string | null; country: string | null }
  /** Shops that are switched off: origins, or ids of readers (every address of that shop). Nothing is read there. */
  off: string[]
  /** When the shopper agreed on the first page (ISO 8601); nothing is read before. `null`: not yet. */
  welcomed: string | null
}

/** Why reading more ended. */
export type MoreEnd =
  /** The shopper stopped it. */
  | 'stopped'
  /** As many pages were read as are read at once. */
  | 'cap'
  /** The page leads to no further reviews. */
  | 'end'
  /** A login or captcha stands in the way. */
  | 'wall'
  /** The next step brought no review that was not known. */
  | 'nothing-new'
  /** The tab went to another page. */
  | 'left'

/** How reading more stands in a tab. */
export interface More {
  state: 'none' | 'running' | 'done'
  /** Pages read, the first included; 0 before any. */
  page: number
  /** Pages that are read at most. */
  cap: number
  /** Reviews of the listing read so far. */
  reviews: number
  /** `null` until it ended. */
  why: MoreEnd | null
}

/** A reading as it leaves the page: everything but its reviews, which are asked for in parts (`page/reviews`). */
export interface Reading {
  /** Names the reading; the page keeps only the last. */
  reading: number
  /** The listing without reviews. */
  head: unknown
  /** How many reviews it has. */
  total: number
}

/** Kinds of what pictures and copies of the page hide. */
type CoverKind = 'name' | 'face' | 'contact' | 'account'

/** A text that must not leave the machine as it stands. */
export interface Hidden {
  kind: Exclude<CoverKind, 'face'>
  text: string
  /** What stands for it. */
  as: string
  /** Whose review it belongs to. */
  review: string
}

/** A rectangle in CSS pixels. */
interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** What is blacked out of a picture, measured from where the reviews begin. */
export interface Cover extends Rectangle {
  kind: CoverKind
}

/** What there is to photograph, in CSS pixels. */
export interface ShotPlan {
  width: number
  height: number
  /** How much of the height is in sight at once. */
  view: number
  /** Where each review stands that is on the page now, measured from where the reviews begin. */
  places: readonly { id: string; top: number; bottom: number }[]
}

/** What is in sight now. */
export interface ShotView {
  /** Measured from where the reviews begin. */
  at: number
  left: number
  /** In the window. */
  sight: Rectangle
  window: { width: number; height: number }
  covers: readonly Cover[]
}

/** The reviews as the page holds them, cleaned. */
export interface PagePart {
  html: string
  /** Some reviews had no room. */
  cut: boolean
  /** Passages replaced, per kind. */
  replaced: Partial<Record<Hidden['kind'], number>>
}

/** What the background answers. `from` is enforced by `serve`, not trusted from the message. */
export interface ToBackground {
  /** Reads the tab, judges it, remembers the verdict for this session. May be asked again at any time. */
  'tab/judge': { from: 'ui'; request: { tab: number }; reply: Result<Judged, Failure> }
  /** What the tab's last judging left, without reading again; `page-gone` when there is nothing of it. */
  'tab/kept': { from: 'ui'; request: { tab: number }; reply: Result<Judged, Failure> }
  /** How the verdict that `tab/kept` gives came about. */
  'tab/explain': { from: 'ui'; request: { tab: number }; reply: Result<Explanation, Failure> }
  /** Leaves a finding or a review out of the verdict, or (`on` false) counts it again. */
  'tab/disagree': {
    from: 'ui'
    request: { tab: number; what: { signal: SignalId } | { review: string }; on: boolean }
    reply: Result<Judged, Failure>
  }
  /** Copies of pictures that the tab shows now, by address; the shop is not asked for any. */
  'tab/pictures': { from: 'ui'; request: { tab: number; urls: string[] }; reply: Record<string, PictureState> }
  /** Scrolls the tab to a review and marks it for a moment; false when it is no longer on the page. */
  'tab/show': { from: 'ui'; request: { tab: number; review: string; text: string }; reply: boolean }
  /** Whether this origin is always checked. */
  'shop/status': { from: 'ui'; request: { origin: string }; reply: { always: boolean } }
  /** Starts or stops checking an origin; the permission itself is asked for in the popup (it needs the gesture). */
  'shop/always': { from: 'ui'; request: { origin: string; on: boolean; tab: number }; reply: { always: boolean } }
  /** What is kept now, and erasing all of it but the settings; answers what was erased. */
  'memory/kept': { from: 'ui'; request: null; reply: Kept[] }
  'memory/erase': { from: 'ui'; request: null; reply: Kept[] }
  /** Judges a listing that is not of a page: the example of the first page. Nothing of it is kept. */
  'listing/judge': { from: 'ui'; request: { listing: object }; reply: Result<Judged, Failure> }
  'settings/get': { from: 'ui'; request: null; reply: Settings }
  /** Changes the fields that are given; two pages that change different ones do not undo each other. */
  'settings/set': { from: 'ui'; request: Partial<Settings>; reply: Settings }
  /** Starts to read further pages; only the popup may. `pace`: milliseconds between two steps, at least and at most. */
  'more/start': { from: 'ui'; request: { tab: number; pace: [number, number] | null }; reply: More }
  /** Ends it; what was read stays. */
  'more/stop': { from: 'ui'; request: { tab: number }; reply: More }
  'more/status': { from: 'ui'; request: { tab: number }; reply: More }
  /** How the marks stand in a tab; looks at them now. */
  'marks/status': { from: 'ui'; request: { tab: number }; reply: MarksNow }
  /** Gets the page ready to be photographed; `null` where that cannot be. It puts itself back 20 s after the last step. */
  'shots/begin': { from: 'ui'; request: { tab: number; hidden: readonly Hidden[] }; reply: { plan: ShotPlan | null } }
  /** Scrolls to a place of the reviews and says what is in sight; `null` once the page changed. */
  'shots/step': { from: 'ui'; request: { tab: number; at: number }; reply: { view: ShotView | null } }
  /** Puts the page back as it was. */
  'shots/end': { from: 'ui'; request: { tab: number }; reply: true }
  /** The reviews as cleaned HTML; `null` where they are gone. */
  'tab/part': {
    from: 'ui'
    request: { tab: number; hidden: readonly Hidden[] }
    reply: { part: PagePart | null }
  }
  /** A granted shop's page was read without a click: judge it and show the badge. */
  'page/listing': { from: 'content'; request: Reading; reply: { badge: string } }
  /** The page shows another listing now, which is not read yet: the badge must not speak of the one before. */
  'page/moved': { from: 'content'; request: null; reply: true }
  /** A step of reading more. `go`: whether to go on; `fresh`: how many reviews were new. */
  'page/step': { from: 'content'; request: Step; reply: { go: boolean; fresh: number } }
}

/** One step of reading more, as the page tells it. */
export interface Step {
  /** What the page shows now; `null` when nothing was read. */
  reading: Reading | null
  /** Why the page cannot go on; `null` while it can. */
  end: MoreEnd | null
  /** Address of the next page, where the step loads another document. */
  leavingTo: string | null
}

/** A picture of a page: a small copy as a `data:` address; or why there is none. */
export type PictureState =
  | { kind: 'copied'; data: string }
  /** The page does not show it now. */
  | { kind: 'not-shown' }
  /** It comes from another origin that keeps its pixels closed. */
  | { kind: 'closed' }

/** What the content script answers. */
export interface ToContent {
  /** Reads the page as it is now. */
  'page/read': { from: 'background'; request: null; reply: Reading }
  /** The next part of a reading; `null` when the page holds another one by now. */
  'page/reviews': {
    from: 'background'
    request: { reading: number; from: number }
    reply: { reviews: readonly unknown[] } | null
  }
  'page/show': { from: 'background'; request: { review: string; text: string }; reply: boolean }
  /** Small copies of pictures the page shows, by address. */
  'page/pictures': { from: 'background'; request: { urls: string[] }; reply: Record<string, PictureState> }
  /** Goes on reading more; false when it does already. `leavingTo`: where a link of the pager led, on the page it led to. */
  'page/more': { from: 'background'; request: { pace: [number, number]; leavingTo: string | null }; reply: boolean }
  /** Takes no further step. */
  'page/stop': { from: 'background'; request: null; reply: true }
  'page/shots-begin': { from: 'background'; request: { hidden: readonly Hidden[] }; reply: ShotPlan | null }
  'page/shots-step': { from: 'background'; request: { at: number }; reply: ShotView | null }
  'page/shots-end': { from: 'background'; request: null; reply: true }
  'page/part': {
    from: 'background'
    request: { hidden: readonly Hidden[] }
    reply: PagePart | null
  }
}

/** What the marks in a page answer (content/marks.ts), where there are any. */
export interface ToMarks {
  /** Begins a round of marks; `known`: what it marks stands there already, or nothing is to be marked. */
  'page/marks': { from: 'background'; request: MarkRound; reply: 'parts' | 'known' }
  /** The next marks of it; false when another round has begun. */
  'page/marks-part': { from: 'background'; request: MarkPart; reply: boolean }
  'page/marks-status': { from: 'background'; request: null; reply: MarkStatus }
}
