import browser from 'webextension-polyfill'
import { decodeListing } from '../engine/codec.ts'
import type { Listing, Result } from '../engine/types.ts'
import type { Failure, Reading } from '../protocol/messages.ts'
import { sendToContent } from '../protocol/send.ts'
import { refusalOf, refusalOfTab } from './allowed.ts'
import { CONTENT_SCRIPT } from './shops.ts'

/** Puts the reader into a tab; it stays there until the document ends. */
export async function inject(tab: number): Promise<Result<null, Failure>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] })
    return { ok: true, value: null }
  } catch {
    const exists = await browser.tabs.get(tab).catch(() => null)
    return { ok: false, error: exists ? 'page-forbidden' : 'page-gone' }
  }
}

/** Reads a tab as it is now, where reading is allowed. */
export async function readTab(tab: number): Promise<Result<Listing, Failure>> {
  const refused = await refusalOfTab(tab)
  if (refused !== null) return { ok: false, error: refused }
  const injected = await inject(tab)
  if (!injected.ok) return injected
  const reading = await sendToContent(tab, 'page/read', null).catch(() => null)
  return reading ? fetchReading(tab, reading) : { ok: false, error: 'no-answer' }
}

/**
 * The whole of a reading. A listing crosses in parts: one of 5,000 reviews in one message would hold up the page for
 * longer than a shopper should notice.
 */
export async function fetchReading(tab: number, { reading, head, total }: Reading): Promise<Result<Listing, Failure>> {
  const before = await refusalOfTab(tab)
  if (before !== null) return { ok: false, error: before }
  const reviews: unknown[] = []
  while (reviews.length < total) {
    const part = await sendToContent(tab, 'page/reviews', { reading, from: reviews.length }).catch(() => null)
    if (!part?.reviews?.length) return { ok: false, error: 'no-answer' }
    reviews.push(...part.reviews)
  }
  const decoded = decodeListing({ ...(head as object), reviews })
  if (!decoded.ok) return { ok: false, error: 'internal' }
  const refused = await refusalOf(decoded.value.url, decoded.value.site)
  return refused === null ? decoded : { ok: false, error: refused }
}
