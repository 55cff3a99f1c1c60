import browser from 'webextension-polyfill'
import { judgeSteps } from '../engine/judge.ts'
import type { Listing, Result, Verdict } from '../engine/types.ts'
import { noteJudged } from '../memory/at-hand.ts'
import { collect, recallCollected } from '../memory/collected.ts'
import { rememberReading } from '../memory/readings.ts'
import { readSettings } from '../memory/settings.ts'
import { contentOf, recallVerdict, rememberVerdict } from '../memory/verdicts.ts'
import type { Failure, Judged } from '../protocol/messages.ts'
import { showBadge } from './badge.ts'
import { furtherOf } from './further.ts'
import { showMarks } from './marks.ts'
import { optionsFor } from './options.ts'
import { readTab } from './pull.ts'
import { inTurns } from './turns.ts'

/**
 * Reads a tab and judges it, with what the listing showed before. Every step may be repeated: the popup asks again
 * when the worker dies in between, and the same page gives the same verdict in the same place.
 */
export async function judgeTab(tab: number): Promise<Result<Judged, Failure>> {
  const url = await addressOf(tab)
  const read = await readTab(tab)
  if (!read.ok) return read
  const held = await collect(tab, read.value, await furtherOf(tab, read.value))
  const { verdict, isKept } = await judgeListing(tab, held.listing, url)
  return { ok: true, value: { listing: held.listing, verdict, ...(isKept ? {} : { isLost: true }) } }
}

/** What the last judging of a tab left: pages of the extension show it without reading the shop's page again. */
export async function keptOf(tab: number): Promise<Result<Judged, Failure>> {
  const held = await recallCollected(tab)
  if (!held) return { ok: false, error: 'page-gone' }
  // A verdict that made room for those of other tabs, or that the shopper's wish has changed, is made again.
  const { verdict } = await judgeListing(tab, held.listing)
  return { ok: true, value: { listing: held.listing, verdict } }
}

/** `null` where the browser does not tell. */
const addressOf = (tab: number): Promise<string | null> =>
  browser.tabs.get(tab).then(
    ({ url }) => url ?? null,
    () => null,
  )

/**
 * A page that shows what it showed before keeps its verdict, so that badge, popup and export of one page are the same
 * verdict, whichever asked first.
 * @param url what the tab showed when it was read; the next popup on that page begins with this verdict.
 */
export async function judgeListing(
  tab: number,
  listing: Listing,
  url: string | null = null,
): Promise<{ verdict: Verdict; badge: string; isKept: boolean }> {
  const options = await optionsFor(listing)
  const content = contentOf(listing, options)
  const verdict =
    (await recallVerdict(tab, content)) ?? (await inTurns(judgeSteps(listing, { ...options, now: listing.readAt })))
  // A full session store must not cost the shopper the answer; the verdict is on its way to the popup anyway.
  const isKept = await rememberVerdict(tab, content, verdict).then(
    () => true,
    () => false,
  )
  if (url !== null) await noteJudged(tab, (await addressOf(tab)) === url ? url : null).catch(() => undefined)
  const badge = await showBadge(tab, listing, verdict)
  void readSettings().then(({ keepDays }) => rememberReading(listing, keepDays).catch(() => undefined))
  // Badge and popup hold the truth and wait for nothing that is drawn in a page.
  void showMarks(tab, content, verdict)
  return { verdict, badge, isKept }
}
