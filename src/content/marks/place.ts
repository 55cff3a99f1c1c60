/** Where a mark stands: before `before` in `parent`, at the top of its review. */
export interface Spot {
  parent: Element | ShadowRoot
  before: Node | null
}

/** Children of these are laid out as text or blocks, so that a float among them stands at the end of a line. */
const FLOWING = new Set(['block', 'list-item', 'flow-root', 'table-cell', 'table-caption', 'inline', 'inline-block'])
const PRESSED = 'a, button, label, summary, select, [role=button], [role=link]'
const DEEPEST = 8

/**
 * The place of a mark: the review itself, or, where its children stand beside one another (flex, grid, table rows),
 * the child that holds most of its text. Asks for styles, so it should come before the page is changed.
 */
export function spotOf(review: Element): Spot {
  const view = review.ownerDocument.defaultView
  let at = review
  for (let depth = 0; view && depth < DEEPEST; depth++) {
    if (at.shadowRoot === null && FLOWING.has(view.getComputedStyle(at).display)) break
    const inner = fullest(at.shadowRoot ?? at)
    if (inner === null) break
    at = inner
  }
  const parent = at.shadowRoot ?? at
  return { parent, before: parent.firstChild }
}

/** The child that holds most text and is nothing to press: a mark in a link would be a button in a link. */
function fullest(parent: Element | ShadowRoot): Element | null {
  let best: Element | null = null
  let most = 0
  for (const child of parent.children) {
    if (child.matches(PRESSED) || !(child instanceof HTMLElement)) continue
    const length = child.textContent?.trim().length ?? 0
    if (length > most) {
      best = child
      most = length
    }
  }
  return best
}

/** Whether the page behind an element is dark, as far as its colours tell. */
export function isDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; view && at; at = at.parentElement) {
    const [r = 0, g = 0, b = 0, a = 1] = numbersOf(view.getComputedStyle(at).backgroundColor)
    if (a > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110
  }
  const root = view?.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? ''
  return (
    /dark/.test(root) && (!/light/.test(root) || (view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false))
  )
}

const numbersOf = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
