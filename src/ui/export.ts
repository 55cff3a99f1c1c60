import browser from 'webextension-polyfill'
import type { Listing, Verdict } from '../engine/types.ts'
import { type Language, loadReportWords } from '../report/words/index.ts'

/** A Blob address must outlive the click; a slow disk takes a while to read it. */
const KEEP_MS = 60_000

/**
 * Builds the evidence bundle and saves it as a download. It is built whole before the click: the popup may close
 * right after, and the download must not need it any more.
 * @returns the file name.
 */
export async function saveReport(input: { listing: Listing; verdict: Verdict; language: Language }): Promise<string> {
  // Loaded only now: most popups are never exported from, and opening must be fast.
  const { listing, verdict, language } = input
  const [{ makeBundle }, words] = await Promise.all([import('../report/bundle.ts'), loadReportWords(language)])
  const tool = { name: 'Brushlight', version: browser.runtime.getManifest().version }
  const madeAt = new Date().toISOString()
  const { name, bytes } = await makeBundle({ listing, verdict, words, madeAt, tool }, sha256)
  const link = document.createElement('a')
  // Copied, so that the Blob holds a plain buffer whatever the bytes were cut from.
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS)
  return name
}

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
