import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { ENGINE } from '../../engine/version.ts'
import type { Judged } from '../../protocol/messages.ts'
import { ask, judge } from '../ask.ts'
import { type Facts, type Screen, screenOf } from '../view.ts'
import type { Tab } from './tab.ts'

interface Watched {
  screen: Screen
  /** Reads the page again; what is on show stays meanwhile. */
  read: () => void
  /** Switches this shop on again, and reads it. */
  switchOn: () => void
}

const GONE = { ok: false as const, error: 'page-gone' as const }

/** Gathers what the popup knows; what it shows follows from that (`screenOf`). */
export function useScreen(tab: Tab | null, before: Judged | null, erasedAt: number | null): Watched {
  const [kept, setKept] = useState(before)
  const [reply, setReply] = useState<Facts['reply']>('pending')
  const isOnline = useOnline()

  const read = useCallback((): void => {
    // What was read last is what stays on show.
    setReply((last) => {
      if (typeof last === 'object' && last.ok) setKept(last.value)
      return 'pending'
    })
    void (tab ? judge(tab.id) : Promise.resolve(GONE)).then(setReply)
  }, [tab])
  useEffect(read, [read])

  const facts: Facts = useMemo(
    () => ({
      kept,
      reply,
      isOnline,
      isPrivate: browser.extension?.inIncognitoContext === true,
      isFull: typeof reply === 'object' && reply.ok && reply.value.isLost === true,
      erasedAt,
      engine: ENGINE,
      now: Date.now(),
    }),
    [kept, reply, isOnline, erasedAt],
  )
  const screen = useMemo(() => screenOf(facts), [facts])
  const switchOn = (): void => void (tab?.url ? letIn(tab.url) : Promise.resolve()).then(read)
  return { screen, read, switchOn }
}

/** Takes a shop off the list of those that are switched off, by its address and by its name. */
async function letIn(url: string): Promise<void> {
  const { origin } = new URL(url)
  // Seldom needed, and too large to wait for at every opening.
  const { shopOf } = await import('../shops.ts')
  const names = new Set([origin, shopOf(origin)?.id])
  const settings = await ask('settings/get', null)
  if (settings) await ask('settings/set', { off: settings.off.filter((one) => !names.has(one)) })
}

function useOnline(): boolean {
  const [isOnline, setOnline] = useState(navigator.onLine)
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine)
    for (const event of ['online', 'offline']) addEventListener(event, look)
    return () => {
      for (const event of ['online', 'offline']) removeEventListener(event, look)
    }
  }, [])
  return isOnline
}
