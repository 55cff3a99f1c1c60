import type { Listing } from './types.ts'

/** What kind of page was read, as far as the popup and the command line must tell the user. */
export type PageState =
  /** Reviews were read. */
  | 'listing'
  /** No product page. */
  | 'not-a-listing'
  /** A product page that shows no review (yet). */
  | 'no-reviews'
  /** A login, captcha or fold hides the reviews. */
  | 'walled'
  /** The shop says there are reviews, the reader found none: its layout has changed. */
  | 'not-understood'

/** Keys a reader puts into `gaps` for the whole page; each has a sentence for the user. */
export const PAGE_GAPS = {
  notAListing: { field: 'listing', why: 'not-a-listing' },
  noReviews: { field: 'reviews', why: 'no-reviews-shown' },
  walled: { field: 'reviews', why: 'walled' },
  notUnderstood: { field: 'reviews', why: 'layout-not-understood' },
} as const

/** Derived from the listing alone, so that popup and command line cannot disagree. */
export function pageState(listing: Listing): PageState {
  if (listing.reviews.length > 0) return 'listing'
  const has = (gap: { field: string; why: string }): boolean =>
    listing.gaps.some(({ field, why }) => field === gap.field && why === gap.why)
  if (listing.coverage.walled || has(PAGE_GAPS.walled)) return 'walled'
  if (has(PAGE_GAPS.notUnderstood)) return 'not-understood'
  if (has(PAGE_GAPS.notAListing)) return 'not-a-listing'
  return 'no-reviews'
}
