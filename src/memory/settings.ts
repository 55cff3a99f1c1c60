import browser from 'webextension-polyfill'
import { accept } from '../protocol/accept.ts'
import type { Settings } from '../protocol/messages.ts'
import { inTurn } from './queue.ts'

const KEY = 'settings'
const DEFAULTS: Settings = { language: 'auto' }

/** @returns what is stored, or the defaults where nothing valid is. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY)
  return accept.settings(stored) ?? DEFAULTS
}

export function writeSettings(settings: Settings): Promise<Settings> {
  return inTurn(async () => {
    await browser.storage.local.set({ [KEY]: settings })
    return settings
  })
}
