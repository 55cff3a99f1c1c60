import type { Seen } from '../own.ts'
import { squeeze } from './mark.ts'

/** So much of a text tells one review from the next that stands in the same element. */
const BEGINNING = 24

interface Texts {
  /** How each review's text begins. */
  byId: ReadonlyMap<string, string>
  /** All that the review in an element says. */
  byAnchor: ReadonlyMap<Element, string>
}

/** The texts of the last reading; gathered once for each. */
export function textsOf(seen: () => Seen | null): () => Texts {
  let of: Seen | null = null
  let texts: Texts = { byId: new Map(), byAnchor: new Map() }
  return () => {
    const now = seen()
    if (now === of) return texts
    const byId = new Map<string, string>()
    const byAnchor = new Map<Element, string>()
    for (const { id, text, title, reviewer } of now?.listing.reviews ?? []) {
      byId.set(id, squeeze(text).slice(0, BEGINNING))
      const anchor = now?.anchors.get(id)
      if (anchor) byAnchor.set(anchor, `${reviewer?.name ?? ''} ${title ?? ''} ${text}`)
    }
    of = now
    texts = { byId, byAnchor }
    return texts
  }
}
