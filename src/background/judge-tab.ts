import browser from 'webextension-polyfill'
import { decodeListing } from '../engine/codec.ts'
import { judgeSteps } from '../engine/judge.ts'
import type { Listing, Result, Verdict } from '../engine/types.ts'
import { contentOf, recallVerdict, rememberVerdict } from '../memory/verdicts.ts'
import type { Failure, Judged } from '../protocol/messages.ts'
import { sendToContent } from '../protocol/send.ts'
import { showBadge } from './badge.ts'
import { CONTENT_SCRIPT } from './shops.ts'
import { inTurns } from './turns.ts'

/**
 * Reads a tab and judges it. Every step may be repeated: the popup asks again when the worker dies in between, and
 * the same page gives the same verdict in the same place.
 */
export async function judgeTab(tab: number): Promise<Result<Judged, Failure>> {
  const listing = await readTab(tab)
  if (!listing.ok) return listing
  const { verdict } = await judgeListing(tab, listing.value)
  return { ok: true, value: { listing: listing.value, verdict } }
}

/**
 * A page that shows what it showed before keeps its verdict, so that badge, popup and export of one page are the same
 * verdict, whichever asked first.
 */
export async function judgeListing(tab: number, listing: Listing): Promise<{ verdict: Verdict; badge: string }> {
  const content = contentOf(listing)
  const verdict = (await recallVerdict(tab, content)) ?? (await inTurns(judgeSteps(listing, { now: listing.readAt })))
  // A full session store must not cost the shopper the answer; the verdict is on its way to the popup anyway.
  await rememberVerdict(tab, content, verdict).catch(() => undefined)
  const badge = await showBadge(tab, listing, verdict)
  return { verdict, badge }
}

async function readTab(tab: number): Promise<Result<Listing, Failure>> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] })
  } catch {
    const exists = await browser.tabs.get(tab).catch(() => null)
    return { ok: false, error: exists ? 'page-forbidden' : 'page-gone' }
  }
  const reply = await sendToContent(tab, 'page/read', null).catch(() => null)
  if (!reply) return { ok: false, error: 'no-answer' }
  const decoded = decodeListing(reply.listing)
  return decoded.ok ? decoded : { ok: false, error: 'internal' }
}
