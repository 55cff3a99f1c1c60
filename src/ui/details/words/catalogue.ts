import type { SignalId } from '../../../engine/types.ts'
import type { DetailFormats } from '../formats.ts'

/** What the details page says around the result. Sentences about reviews and findings come from report/words. */
export interface DetailsWords {
  format: DetailFormats
  pageTitle: (listing: string) => string
  contents: string
  backToPage: string
  pageIsGone: string
  openAddress: string
  exportReport: string
  nothingKept: { title: string; body: string; read: string }
  sections: Record<'score' | 'signals' | 'texts' | 'photos' | 'reviews' | 'links' | 'gaps', string>
  facts: Record<'shop' | 'seller' | 'read' | 'coverage' | 'stars' | 'reader' | 'engine' | 'address', string>
  noGaps: string
  unknown: string
  countAgain: string
  disagree: string
  disagreeFinding: (finding: string) => string
  disagreeReview: (who: string) => string
  disagreeHint: string
  /** Live announcements. */
  judgedAnew: (score: string) => string
  notJudged: string

  scoreLead: string
  noScore: string
  explaining: string
  notExplained: string
  step: string
  points: string
  sum: string
  score: string
  steps: Record<'full' | 'caution' | 'reassurance' | 'rounding', { name: string; why: string }>
  howShared: { title: string; body: string }
  bandTitle: string
  grounds: {
    above: (share: string, sure: string, needed: string) => string
    families: (firing: number) => string
    exact: (people: number) => string
    reviews: (judged: number) => string
    hostile: string
  }

  signalsLead: string
  asks: Record<SignalId, string>
  lookedAt: (observations: number) => string
  sawNothing: string
  weight: (weight: string) => string
  notMeasured: (count: number) => string
  sawNothingIn: (count: number) => string
  ordinary: string
  showReviews: (count: number) => string

  textsLead: string
  noTexts: string
  shared: string
  slot: string
  rowsShown: (shown: number, all: number) => string
  moreGroups: (count: number) => string

  photosLead: string
  noPhotos: string
  noPicture: string
  getPictures: string
  gettingPictures: string
  notOnPage: string
  notReadable: string
  pictureOf: (who: string) => string
  gallery: string
  underReviews: (count: number) => string

  search: string
  kind: string
  allKinds: string
  signal: string
  allSignals: string
  stars: string
  allStars: string
  noStars: string
  starsOf: (stars: number) => string
  picked: (count: number) => string
  clear: string
  shown: (shown: number, all: number) => string
  nothingShown: string
  columns: Record<'date' | 'stars' | 'reviewer' | 'text' | 'signs', string>
  sortedBy: { up: string; down: string }
  anonymous: string
  starsOnly: string
  open: (who: string) => string
  showOnPage: string
  gone: string
  noReason: string
  mayBe: string
  later: (date: string) => string
  verified: string
  unverified: string
  programme: (name: string) => string
  helpful: (count: number) => string
  photoCount: (count: number) => string
  strength: (value: string) => string

  time: string
  from: string
  to: string
  zoomIn: string
  zoomOut: string
  selected: (from: string, to: string, count: number) => string
  window: (from: string, to: string) => string
  pickWindow: string
  undated: (count: number) => string
  noDates: string
  bar: (date: string, count: number) => string

  linksLead: string
  noLinks: string
  linkKinds: Record<'near-duplicate' | 'photo-reuse' | 'reviewer-ring', string>
  links: (people: number, groups: number) => string
  asList: string
  moreInGroup: (count: number) => string
}
