import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * A button that shows more items: the first of the new ones is where the reader goes on.
 * @param items selects the items in the element that gets the ref.
 * @returns the ref, and what to call with the number of items shown so far when the button is pressed.
 */
export function useFurther<T extends HTMLElement>(items: string): [RefObject<T | null>, (shown: number) => void] {
  const list = useRef<T>(null)
  const shown = useRef(-1)
  // Not after the paint: what waits for one runs before the next rendering, when nothing new is there yet.
  useLayoutEffect(() => {
    if (shown.current < 0) return
    const first = list.current?.querySelectorAll<HTMLElement>(items)[shown.current]
    const control = first?.matches('[tabindex]') ? first : first?.querySelector<HTMLElement>('button')
    control?.focus()
    shown.current = -1
  })
  return [
    list,
    (now) => {
      shown.current = now
    },
  ]
}
