import { useRef, useState } from 'preact/hooks'

type Component = typeof import('../choice/Choice.tsx').Choice

/** The choice before an export. Loaded when it is asked for: most popups are never exported from. */
export function useChoice() {
  const [loaded, setLoaded] = useState<{ Choice: Component } | null>(null)
  const asked = useRef<Element | null>(null)
  return {
    /** `null` while it is closed. */
    Choice: loaded?.Choice ?? null,
    open: async (): Promise<void> => {
      asked.current = document.activeElement
      const { Choice } = await import('../choice/Choice.tsx')
      setLoaded({ Choice })
    },
    /** What asked for it has the focus again. */
    close: (): void => {
      setLoaded(null)
      if (asked.current instanceof HTMLElement) asked.current.focus()
    },
  }
}
