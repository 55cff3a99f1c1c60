import type { PageReading, Seen, ShownField } from './adapter.ts'

/** How the responses are read that the pages of one shop or review service receive. */
export interface PayloadFormat {
  /** `Listing.site`: the id of the shop's adapter or of the service's widget. */
  site: string
  /**
   * Whether a response from this address may hold reviews: those are watched for on shops the user granted. The file
   * exports it as `answers` too (see answers.ts).
   */
  answers: (url: URL) => boolean
  /** The script element in which the page itself carries the same JSON, such as `#__NEXT_DATA__`. */
  state?: string
  /** The listing a response's address names; `null` or left out when addresses do not tell. */
  listingId?: (url: URL) => string | null
  /** Listings have other ids in responses than in the addresses of pages, so that the two cannot be compared. */
  foreignIds?: true
  /** Address of a listing's page, for responses whose own address says nothing; `null` where the id is not enough. */
  page: (id: string) => string | null
  /** How the format is known: from a real response, or never seen live. */
  seen: Exclude<Seen, 'page'>
  /** Fields every review of a response has. */
  shows: readonly ShownField[]
  /** `null` when the JSON is nothing of that shop. `id`: the listing the page's URL names. */
  read: (json: unknown, context: PayloadContext) => PageReading | null
}

export interface PayloadContext {
  id: string | null
  /** Address of the response; of the page where that is not known. */
  url: URL
  /** ISO 8601, UTC: relative dates count from here. */
  readAt: string
}
