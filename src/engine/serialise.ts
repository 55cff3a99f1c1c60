import type { Listing, Verdict } from './types.ts'

/**
 * The one way a document is written: by the popup's export, the report and the command line alike, so that two
 * copies of one verdict can be compared byte for byte. Two spaces of indent and a final newline; fields stand in the
 * order in which the engine makes them.
 */
export const serialise = (document: Listing | Verdict): string => `${JSON.stringify(document, null, 2)}\n`

/** The same on one line, for NDJSON. */
export const serialiseLine = (document: Listing | Verdict): string => `${JSON.stringify(document)}\n`
