import type { Finding, Listing, Review, Verdict } from './types.ts'

/**
 * The fields of both documents in the order in which they are written. A fixed order is needed because browsers sort
 * the keys of messages and of stored values: without it the popup's copy of a verdict would differ from the command
 * line's. A field missing here would be lost; a test compares.
 */
const ORDER =
  `schema site id url listing engine title seller name readAt judgedAt stated reviewCount ratingCount meanStars
histogram sales min max band score interval suspiciousShare mean adjusted low high kept reviewer level stars text language
postedOn purchasedOn verified programme helpful variant asset hash photos followUps platformDefault signal family kind why
weight claim review start end observed expected skeleton quotes evidence innocent suspicion class findings reviews coverage read walled
gaps field leftOut signals sensitivity`.split(/\s+/)

/**
 * The one way a document is written: by the popup's export, the report and the command line alike, so that two
 * copies of one verdict can be compared byte for byte. Two spaces of indent and a final newline.
 */
export const serialise = (document: Listing | Verdict): string => `${JSON.stringify(document, ORDER, 2)}\n`

/** The same on one line, for NDJSON. */
export const serialiseLine = (document: Listing | Verdict): string => `${JSON.stringify(document, ORDER)}\n`

/** A document, or a review of one, as a key: equal for equal content, whatever the order of its keys. */
export const contentKey = (content: Listing | Verdict | Review): string => JSON.stringify(content, ORDER)

/** A copy whose keys stand in that order, so that whatever is written from it does not depend on where it was kept. */
export const ordered = <T extends Listing | readonly Finding[]>(content: T): T =>
  JSON.parse(JSON.stringify(content, ORDER)) as T
