import type { PageState } from '../../../engine/state.ts'
import type { MoreEnd } from '../../../protocol/messages.ts'
import type { Conflict } from '../../conflict.ts'
import type { Trouble } from '../../view.ts'

/** A state without a result: what it is, and what to do. */
interface Notice {
  title: string
  body: string
}

/** What limits a result, in a sentence with what can be done about it. */
interface Notices {
  unread: (ago: string) => string
  stale: (ago: string) => string
  older: (engine: string) => string
  walled: string
  partial: string
  layout: string
  starsOnly: string
  language: (name: string) => string
  conflict: Record<Conflict, string>
  full: string
  erased: string
  offline: string
  private: string
}

/** What the popup says around the result. Sentences about reviews and findings come from report/words. */
export interface Chrome {
  name: string
  reading: string
  readAgain: string
  tryAgain: string
  language: string
  /** The language of the browser, as a choice beside the others. */
  asBrowser: string
  range: (low: number, high: number) => string
  score: (score: number, low: number, high: number) => string
  tooFew: (read: number, needed: number) => string
  tooLittle: (read: number) => string
  notGood: string
  shown: string
  adjusted: string
  keptOf: (kept: number, all: number) => string
  starsShop: string
  starsRead: string
  starsBoth: string
  shareOf: Record<'shop' | 'read' | 'both', (stars: string, shop: string, read: string) => string>
  starRange: (low: number, high: number) => string
  starsOf: (stars: number) => string
  bar: (date: string, count: number, marked: number) => string
  barStars: (bar: string, stars: string) => string
  standsOut: (count: number, period: string) => string
  standsOutStars: (count: number, period: string, share: string, stars: number) => string
  walkBars: string
  noStars: string
  undated: (count: number) => string
  date: (iso: string) => string
  reasons: string
  seenSoFar: string
  innocent: string
  ordinary: string
  moreReasons: (count: number) => string
  moreReviews: (count: number) => string
  reviewsBehind: (count: number) => string
  photos: (count: number) => string
  anonymous: string
  showOnPage: string
  showNext: (which: number, all: number) => string
  notOnPage: string
  wholeText: string
  lessText: string
  clear: string
  clearIn: (signals: string) => string
  unclear: string
  notMeasured: (count: number) => string
  /** What does not count because the shopper disagrees. */
  leftOut: (findings: number, reviews: number) => string
  meaning: string
  aboutReviews: string
  more: string
  moreHint: (cap: number) => string
  moreRunning: string
  moreAt: (page: number, cap: number, reviews: number) => string
  moreStop: string
  moreEnded: Record<MoreEnd, (page: number) => string>
  details: string
  options: string
  switchOn: string
  firstPage: string
  notices: Notices
  export: string
  making: string
  saved: (name: string) => string
  exportFailed: string
  always: string
  alwaysOn: string
  alwaysOff: string
  alwaysRefused: string
  empty: Record<Exclude<PageState, 'listing'>, string>
  failed: Record<Trouble, Notice>
}
