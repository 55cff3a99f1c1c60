import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { readSettings } from '../memory/settings.ts'
import type { Settings } from '../protocol/messages.ts'
import { ask } from './ask.ts'

/**
 * The settings as they are stored, wherever they are changed; `null` until they were read.
 * @returns them, and what changes some of them: false when that could not be stored.
 */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => Promise<boolean>] {
  const [settings, setSettings] = useState<Settings | null>(null)

  useEffect(() => {
    const follow = (): void => void readSettings().then(setSettings)
    follow()
    browser.storage.local.onChanged.addListener(follow)
    return () => browser.storage.local.onChanged.removeListener(follow)
  }, [])

  const change = async (wanted: Partial<Settings>): Promise<boolean> => {
    const stored = await ask('settings/set', wanted)
    if (stored !== undefined) setSettings(stored)
    return stored !== undefined
  }
  return [settings, change]
}
