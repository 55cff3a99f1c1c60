/** Where the two content scripts meet in our isolated world; the page cannot see it. */
export const OWN = '__brushlight'

export interface Own {
  /** False once the extension was updated or removed under this page. */
  alive: () => boolean
  /** Starts reading without being asked. */
  watch: () => void
}
