import { ours } from './own.ts'
import { openRoots } from './shadows.ts'

const QUIET_MS = 800
/** A page that never rests is read in its restlessness. */
const PATIENCE_MS = 4_000
const WINDOW_MS = 60_000
const READS_PER_WINDOW = 4

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true }
/** A text that changes in place and is shorter than this is a clock or a counter, no review. */
const TELLING = 20

const isTelling = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' ? !(isOurs(addedNodes) && isOurs(removedNodes)) : (target.nodeValue?.length ?? 0) >= TELLING

const isOurs = (nodes: NodeList): boolean => Array.prototype.every.call(nodes, (node: Node) => ours().has(node))

export interface Watched {
  /** The page shows something else: look when it has settled. */
  changed: () => void
  /** Ends for good. */
  stop: () => void
}

/**
 * Calls `look` now, and again each time the page has been quiet after a change, at most four times a minute: a page
 * that never rests must not cost the shopper anything. Waits while the page is only being prerendered, or hidden.
 * @param isSeen what stands there now needs no look.
 */
export function whenSettled(page: Document, look: () => Promise<void>, isSeen = false): Watched {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | null = null
  let running = false
  let over = false
  const looks: number[] = []

  const later = (delay: number): void => {
    clearTimeout(timer)
    if (!over) timer = setTimeout(() => void run(), delay)
  }

  const changed = (): void => {
    const now = performance.now()
    waitingSince ??= now
    later(Math.max(0, Math.min(QUIET_MS, waitingSince + PATIENCE_MS - now)))
  }

  const run = async (): Promise<void> => {
    const now = performance.now()
    while (looks.length > 0 && now - (looks[0] ?? now) > WINDOW_MS) looks.shift()
    // A change seen while it is hidden or busy is not lost: becoming visible, or the end of the look, comes back here.
    if (page.visibilityState === 'hidden') return
    if (running || looks.length >= READS_PER_WINDOW) {
      later(running ? QUIET_MS : WINDOW_MS - (now - (looks[0] ?? now)))
      return
    }
    looks.push(now)
    waitingSince = null
    running = true
    await look().catch(() => undefined)
    running = false
    observeAll()
  }

  const observer = new MutationObserver((records) => {
    if (records.some(isTelling)) changed()
  })
  const observeAll = (): void => {
    // Observing a root twice is observing it once; shadow roots come and go with the page.
    if (!over) for (const root of openRoots(page)) observer.observe(root, OBSERVED)
  }

  const visible = (): void => {
    if (page.visibilityState === 'visible' && waitingSince !== null) changed()
  }

  const begin = (): void => {
    page.addEventListener('visibilitychange', visible)
    if (isSeen) {
      observeAll()
      return
    }
    waitingSince = performance.now()
    observer.observe(page, OBSERVED)
    void run()
  }
  if ('prerendering' in page && page.prerendering) page.addEventListener('prerenderingchange', begin, { once: true })
  else begin()

  return {
    changed,
    stop: () => {
      over = true
      clearTimeout(timer)
      observer.disconnect()
      page.removeEventListener('visibilitychange', visible)
    },
  }
}
