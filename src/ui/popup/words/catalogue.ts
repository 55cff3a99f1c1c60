import type { PageState } from '../../../engine/state.ts'
import type { MoreEnd } from '../../../protocol/messages.ts'
import type { TimelineUnit } from '../../../report/timeline.ts'
import type { Trouble } from '../../view.ts'

/** A state without a result: what it is, and what to do. */
interface Notice {
  title: string
  body: string
}

/** What the popup says around the result. Sentences about reviews and findings come from report/words. */
export interface Chrome {
  name: string
  reading: string
  rereading: string
  readAgain: string
  tryAgain: string
  language: string
  /** The language of the browser, as a choice beside the others. */
  asBrowser: string
  low: string
  high: string
  range: (low: number, high: number) => string
  score: (score: number, low: number, high: number) => string
  tooFew: (read: number, needed: number) => string
  tooLittle: (read: number) => string
  notGood: string
  shown: string
  without: (kept: number) => string
  starRange: (low: number, high: number) => string
  starsOf: (stars: number) => string
  withSigns: string
  busiest: Record<TimelineUnit, (count: number, date: string) => string>
  bar: (date: string, count: number, marked: number) => string
  undated: (count: number) => string
  date: (iso: string) => string
  reasons: string
  seenSoFar: string
  maybe: (explanation: string) => string
  ordinary: string
  moreReasons: (count: number) => string
  moreReviews: (count: number) => string
  reviewsBehind: (count: number) => string
  photos: (count: number) => string
  anonymous: string
  showOnPage: string
  notOnPage: string
  wholeText: string
  lessText: string
  clear: string
  clearIn: (signals: string) => string
  unclear: string
  notMeasured: (count: number) => string
  meaning: string
  aboutReviews: string
  partial: string
  walled: string
  more: string
  moreHint: (cap: number) => string
  moreRunning: string
  moreAt: (page: number, cap: number, reviews: number) => string
  moreStop: string
  moreEnded: Record<MoreEnd, (page: number) => string>
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
