import browser from 'webextension-polyfill'
import type { Settings } from '../protocol/messages.ts'
import { settingsOf } from '../protocol/settings.ts'
import { inTurn } from './queue.ts'

const KEY = 'settings'

/** @returns what is stored, with defaults where nothing valid is. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY)
  return settingsOf(stored)
}

/** Changes the fields that are given. @returns all of them. */
export function writeSettings(change: Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const settings = { ...(await readSettings()), ...change }
    await browser.storage.local.set({ [KEY]: settings })
    return settings
  })
}
