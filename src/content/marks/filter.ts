import type { Steps } from '../../engine/steps.ts'

const DIM: Keyframe = { opacity: 0.45 }
/** `display` does it in Chromium; the rest for browsers that do not animate it. */
const HIDE: Keyframe = {
  display: 'none',
  visibility: 'hidden',
  overflow: 'hidden',
  height: '0px',
  minHeight: '0px',
  margin: '0px',
  padding: '0px',
  borderWidth: '0px',
}
const PIECE = 40
const HIGHEST = 4

/** What each element of the page should look like. */
export type Looks = ReadonlyMap<Element, 'dim' | 'hide'>

export interface Filtered {
  /** Makes the page look so, in pieces. */
  apply: (looks: Looks) => Steps<void>
  /** Everything as it was, at once. */
  clear: () => void
  hidden: () => number
}

/**
 * Dims and hides elements of the page by animations that have ended and hold: no attribute, style or text of the page
 * is touched, and cancelling them leaves no trace.
 */
export function createFilter(): Filtered {
  const held = new Map<Element, { look: 'dim' | 'hide'; animation: Animation }>()
  const release = (element: Element): void => {
    held.get(element)?.animation.cancel()
    held.delete(element)
  }
  return {
    *apply(looks) {
      let done = 0
      for (const element of [...held.keys()]) {
        if (looks.get(element) === held.get(element)?.look && element.isConnected) continue
        release(element)
        if (++done % PIECE === 0) yield
      }
      for (const [element, look] of looks) {
        if (held.has(element)) continue
        const frame = look === 'dim' ? DIM : HIDE
        const animation = element.animate([frame, frame], { duration: 1, fill: 'both' })
        animation.finish()
        held.set(element, { look, animation })
        if (++done % PIECE === 0) yield
      }
    },
    clear: () => {
      for (const element of [...held.keys()]) release(element)
    },
    hidden: () => [...held.values()].filter(({ look }) => look === 'hide').length,
  }
}

/** The review with what wraps nothing else: hiding the review alone would leave an empty row. */
export function wrapped(review: Element): Element {
  let at = review
  for (let height = 0; height < HIGHEST; height++) {
    const above: Element | null = at.parentElement
    if (above === null || above.childElementCount !== 1 || above.matches('body, main, html')) return at
    at = above
  }
  return at
}
