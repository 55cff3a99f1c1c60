/**
 * How the script in the page's world and the one in ours find each other: both run before any script of the page, and
 * the first thing they do is to pass a port through an event. After that no name is left that the page could use.
 */
export const HELLO = 'brushlight:hello'
export const PORT = 'brushlight:port'

/** What crosses the port. The receiver trusts none of it. */
export interface Told {
  address: string
  page: string
  body: string
}

/** Longest response that is handed over, in UTF-16 units. */
export const LONGEST = 4_000_000
/** Responses of one document that are handed over. */
export const MOST = 200
