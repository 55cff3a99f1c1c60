import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Rows drawn beyond what is in sight, on either side. */
const BEYOND = 8

interface Virtual {
  box: RefObject<HTMLDivElement | null>
  /** A row of the usual height, never seen, that is measured: text size is the shopper's. */
  probe: RefObject<HTMLDivElement | null>
  /** The row that is open, to be measured. */
  opened: RefObject<HTMLLIElement | null>
  /** Rows to draw, from `first` up to `last`; and the heights that stand for the others. */
  first: number
  last: number
  before: number
  after: number
  onScroll: () => void
  /** Brings a row into sight. */
  reveal: (row: number) => void
}

/** Of many rows of one height, and one that may be open and taller, those in sight. */
export function useVirtual(count: number, open: number): Virtual {
  const box = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const opened = useRef<HTMLLIElement>(null)
  const [height, setHeight] = useState(44)
  const [extra, setExtra] = useState(0)
  const [view, setView] = useState({ top: 0, size: 600 })

  const look = useCallback(() => {
    const element = box.current
    if (!element) return
    const top = Math.floor(element.scrollTop / height) * height
    setView((before) =>
      before.top === top && before.size === element.clientHeight ? before : { top, size: element.clientHeight },
    )
  }, [height])

  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      const own = probe.current?.getBoundingClientRect().height ?? 0
      if (own > 0) setHeight(own)
      const tall = opened.current?.getBoundingClientRect().height ?? 0
      setExtra(tall > 0 && own > 0 ? Math.max(0, tall - own) : 0)
      look()
    })
    for (const element of [box.current, probe.current, opened.current]) if (element) observer.observe(element)
    return () => observer.disconnect()
  }, [look, open])

  useEffect(look, [look])

  const openAt = open >= 0 && open < count ? open : -1
  const tall = openAt < 0 ? 0 : extra
  /** Distance of a row from the top. */
  const topOf = (row: number): number => row * height + (openAt >= 0 && row > openAt ? tall : 0)
  const rowAt = (top: number): number => {
    if (openAt < 0 || top < (openAt + 1) * height) return Math.floor(top / height)
    return Math.max(openAt, Math.floor((top - tall) / height))
  }
  const total = count * height + tall
  const first = Math.max(0, Math.min(count, rowAt(Math.min(view.top, Math.max(0, total - view.size))) - BEYOND))
  const last = Math.min(count, rowAt(view.top + view.size) + 1 + BEYOND)
  return {
    box,
    probe,
    opened,
    first,
    last,
    before: topOf(first),
    after: Math.max(0, total - topOf(last)),
    onScroll: look,
    reveal: (row) => {
      const element = box.current
      if (!element) return
      const top = topOf(row)
      if (top < element.scrollTop) element.scrollTop = top
      else if (top + height > element.scrollTop + element.clientHeight)
        element.scrollTop = top + height - element.clientHeight + 2
      look()
    },
  }
}
