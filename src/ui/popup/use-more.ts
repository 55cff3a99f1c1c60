import { useCallback, useEffect, useState } from 'preact/hooks'
import type { More } from '../../protocol/messages.ts'
import { ask } from '../ask.ts'
import type { Tab } from './tab.ts'

/** How often the popup asks how far reading more is, in milliseconds. */
const GLANCE = 500

interface ReadingMore {
  /** `null` while it is not known. */
  more: More | null
  start: () => void
  stop: () => void
}

/** Reading more goes on without the popup; this only looks. @param onEnd is called when it ended while the popup looked on. */
export function useMore(tab: Tab | null, onEnd: () => void): ReadingMore {
  const [more, setMore] = useState<More | null>(null)
  const isRunning = more?.state === 'running'

  const take = useCallback((now: More | undefined): void => now && setMore(now), [])

  useEffect(() => {
    if (tab) void ask('more/status', { tab: tab.id }).then(take)
  }, [tab, take])

  useEffect(() => {
    if (!isRunning || tab === null) return
    let isOver = false
    const timer = setInterval(() => {
      void ask('more/status', { tab: tab.id }).then((now) => {
        if (isOver || now === undefined) return
        setMore(now)
        if (now.state === 'done') onEnd()
      })
    }, GLANCE)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [isRunning, tab, onEnd])

  return {
    more,
    start: () => tab && void ask('more/start', { tab: tab.id, pace: null }).then(take),
    stop: () => tab && void ask('more/stop', { tab: tab.id }).then(take).then(onEnd),
  }
}
