import { openRoots } from '../shadows.ts'
import { breath, pause } from '../slices.ts'

/** Milliseconds without a change after which a page is taken to have settled. */
const QUIET_MS = 350

export interface Changes {
  /** Waits for a change and for the page to rest after it, at most so long. @returns whether there was one. */
  next: (patience: number) => Promise<boolean>
  /** Whether something changed since it was last asked for. */
  any: () => boolean
  stop: () => void
}

/** Watches the page and its open shadow roots for changes. */
export function watchChanges(page: Document): Changes {
  let changed = false
  let at = performance.now()
  const observer = new MutationObserver(() => {
    changed = true
    at = performance.now()
  })
  for (const root of openRoots(page)) observer.observe(root, { childList: true, characterData: true, subtree: true })
  return {
    any: () => changed,
    next: async (patience) => {
      const until = performance.now() + patience
      while (performance.now() < until && !(changed && performance.now() - at >= QUIET_MS)) await pause(60)
      const was = changed
      changed = false
      return was
    },
    stop: () => observer.disconnect(),
  }
}

/** A click as the page's own script sees one; `HTMLElement.prototype`, since a form can hide its own `click`. */
export function click(element: Element): void {
  element.scrollIntoView({ block: 'center' })
  HTMLElement.prototype.click.call(element)
}

/** Part of what is in view that one scroll moves: a list that keeps only what is in view must not skip any. */
const STRIDE = 0.8

/** Scrolls on by most of a view. @returns false at the end. */
export async function scrollOn(page: Document, scroller: Element | null): Promise<boolean> {
  const target = scroller ?? page.scrollingElement ?? page.documentElement
  const before = target.scrollTop
  const view = scroller === null ? (page.defaultView?.innerHeight ?? target.clientHeight) : target.clientHeight
  target.scrollTo({ top: before + Math.max(100, view * STRIDE), behavior: 'instant' })
  await pause(120)
  await breath()
  return target.scrollTop > before + 1
}
