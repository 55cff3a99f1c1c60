import { isIn } from '../more/region.ts'
import { openRoots } from '../shadows.ts'
import type { Target } from './view.ts'

/** Elements looked at: a page of more is left as it is, what lies over the reviews is found at each step. */
const MOST_ELEMENTS = 30_000

export interface Hider {
  /** Hides what floats: headers with the shopper's name, chat bubbles, cookie notes. */
  floating: () => void
  /** Hides what floats over these points. */
  over: (points: readonly { x: number; y: number }[]) => void
  /** Puts everything back as it was. */
  restore: () => void
}

/** The style of an element, whatever the page calls `style`. */
function styleOf(element: Element): CSSStyleDeclaration | null {
  const { style } = element as HTMLElement
  return style instanceof CSSStyleDeclaration ? style : null
}

/**
 * Hides what floats over the page while it is photographed, and puts it back. Opacity, because a child cannot undo it;
 * nothing moves. What holds the reviews stays.
 */
export function createHider(page: Document, { region, places }: Target): Hider {
  const changed: { style: CSSStyleDeclaration; name: string; value: string; priority: string }[] = []
  const done = new Set<Element>()
  const anchors = [...places.values()]

  const set = (style: CSSStyleDeclaration, name: string, value: string): void => {
    changed.push({ style, name, value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) })
    style.setProperty(name, value, 'important')
  }
  const hide = (element: Element): void => {
    const style = styleOf(element)
    if (style === null || done.has(element) || isIn(region, element)) return
    if (isIn(element, region) && anchors.some((anchor) => isIn(anchor, element))) return
    done.add(element)
    set(style, 'transition', 'none')
    set(style, 'opacity', '0')
  }
  const floats = (element: Element): boolean => /^(?:fixed|sticky)$/.test(getComputedStyle(element).position)

  return {
    floating: () => {
      let left = MOST_ELEMENTS
      for (const root of openRoots(page))
        for (const element of root.querySelectorAll('*')) {
          if (left-- <= 0) return
          if (floats(element)) hide(element)
        }
    },
    over: (points) => {
      for (const { x, y } of points)
        for (const element of page.elementsFromPoint(x, y))
          for (let up: Element | null = element; up !== null && up !== region; up = up.parentElement)
            if (floats(up)) hide(up)
    },
    restore: () => {
      for (const { style, name, value, priority } of changed.splice(0).reverse())
        if (value === '') style.removeProperty(name)
        else style.setProperty(name, value, priority)
      done.clear()
    },
  }
}
