import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { ask } from '../ask.ts'
import type { View } from '../view.ts'
import { shopOf, type Tab } from './tab.ts'
import type { Chrome } from './words/catalogue.ts'

interface Shop {
  /** `null` where the shop cannot be checked always, or while that is not known yet. */
  always: boolean | null
  /** What the last change did; '' before any. */
  note: string
  /** Call it in a click handler: the browser asks the user at once. */
  setAlways: (on: boolean) => void
}

export function useShop(tab: Tab | null, view: View, words: Chrome): Shop {
  const [always, setState] = useState<boolean | null>(null)
  const [outcome, setOutcome] = useState<'alwaysOn' | 'alwaysOff' | 'alwaysRefused' | null>(null)
  const origin = view.kind === 'judged' ? shopOf(tab, view.listing.url) : null

  useEffect(() => {
    setState(null)
    if (origin !== null) void ask('shop/status', { origin }).then((status) => setState(status?.always ?? null))
  }, [origin])

  const setAlways = (on: boolean): void => {
    if (origin === null || tab === null) return
    // The gesture is lost after the first wait, so the question comes before anything else.
    const asked = on ? browser.permissions.request({ origins: [`${origin}/*`] }) : Promise.resolve(true)
    void asked
      .catch(() => false)
      .then(async (granted) => {
        const reply = granted ? await ask('shop/always', { origin, on, tab: tab.id }) : undefined
        const now = reply?.always ?? always
        setState(now)
        setOutcome(now === on ? (on ? 'alwaysOn' : 'alwaysOff') : 'alwaysRefused')
      })
  }
  return { always, note: outcome === null ? '' : words[outcome], setAlways }
}
