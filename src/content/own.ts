import type { Listing } from '../engine/types.ts'

/** Where the content scripts meet in our isolated world; the page cannot see it. */
export const OWN = '__brushlight'

/** What a reading saw, and where. */
export interface Seen {
  listing: Listing
  /** The element each review stands in, where it was read from one. */
  anchors: ReadonlyMap<string, Element>
}

export interface Own {
  /** False once the extension was updated or removed under this page. */
  alive: () => boolean
  /** Starts reading without being asked. */
  watch: () => void
  /** Reads what changes from now on, on a page that was read already. */
  follow: () => void
  /** What the last reading saw. */
  last: () => Seen | null
  /** Called after each reading, and when the page turns to another listing; the marks put themselves here. */
  tell: (what: 'read' | 'moved') => void
}

/** What `content.ts` left here; `undefined` before it ran. */
export const own = (): Own | undefined => (globalThis as typeof globalThis & { [OWN]?: Own })[OWN]

const OURS = '__brushlightOurs'

/** Nodes that we put into the page: what becomes of them is no change of the page's. */
export function ours(): WeakSet<Node> {
  const world = globalThis as typeof globalThis & { [OURS]?: WeakSet<Node> }
  world[OURS] ??= new WeakSet()
  return world[OURS]
}

/** Where the ear leaves what it heard, in the same isolated world. */
export const HEARD = '__brushlightHeard'

export interface Heard {
  /** Oldest first. */
  all: () => readonly HeardResponse[]
  /** Called after each; the reader that follows the page puts itself here. */
  tell: () => void
}

/** A response the page received, as the script in the page's own world told it. Hostile. */
export interface HeardResponse {
  /** Of the request. */
  address: string
  /** Of the page when it made the request. */
  page: string
  body: string
}
