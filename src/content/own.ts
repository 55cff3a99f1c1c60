/** Where the content scripts meet in our isolated world; the page cannot see it. */
export const OWN = '__brushlight'

export interface Own {
  /** False once the extension was updated or removed under this page. */
  alive: () => boolean
  /** Starts reading without being asked. */
  watch: () => void
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
