import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Work } from './work.ts'

/** Where the page of the export says how far it is, in `storage.session`: the popup looks on. */
const KEY = 'reportProgress'

export function publish(work: Work): void {
  void browser.storage.session.set({ [KEY]: work }).catch(() => undefined)
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
