import browser from 'webextension-polyfill'
import type { ToBackground, ToContent, ToMarks } from './messages.ts'

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

type InPage = ToContent & ToMarks

/** Asks the content scripts in the top frame of a tab; rejects when there is none. */
export function sendToContent<N extends keyof InPage>(
  tab: number,
  name: N,
  request: InPage[N]['request'],
): Promise<InPage[N]['reply']> {
  return browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 })
}
