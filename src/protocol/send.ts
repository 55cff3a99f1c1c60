import browser from 'webextension-polyfill'
import type { ToBackground, ToContent } from './messages.ts'

/**
 * Asks the background. Rejects when the worker dies on the way, and may then even resolve `undefined`: callers that
 * matter ask again (every message may be repeated).
 */
export function sendToBackground<N extends keyof ToBackground>(
  name: N,
  request: ToBackground[N]['request'],
): Promise<ToBackground[N]['reply']> {
  return browser.runtime.sendMessage({ name, request })
}

/** Asks the content script in the top frame of a tab; rejects when there is none. */
export function sendToContent<N extends keyof ToContent>(
  tab: number,
  name: N,
  request: ToContent[N]['request'],
): Promise<ToContent[N]['reply']> {
  return browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 })
}
