import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Work } from './work.ts'

/** Where the page of the export says how far it is, in `storage.session`: the popup looks on. */
const KEY = 'reportProgress'

export function publish(work: Work): void {
  const isOver = work.kind !== 'shooting' && work.kind !== 'making'
  const { session } = browser.storage
  const told = session.set({ [KEY]: work }).then(() => (isOver ? session.remove(KEY) : undefined))
  // Nobody may be looking, and the report does not depend on it.
  void told.catch(() => undefined)
}

/** How far the export is, from when it was started; `null` before the page said anything. */
export function useProgress(isStarted: boolean): Work | null {
  const [work, setWork] = useState<Work | null>(null)
  useEffect(() => {
    if (!isStarted) return
    const look = (changes: Record<string, { newValue?: unknown }>): void => {
      const now = changes[KEY]?.newValue
      if (now) setWork(now as Work)
    }
    browser.storage.session.onChanged.addListener(look)
    return () => browser.storage.session.onChanged.removeListener(look)
  }, [isStarted])
  return work
}
