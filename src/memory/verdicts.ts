import browser from 'webextension-polyfill'
import { stableHash } from '../engine/hash.ts'
import { contentKey } from '../engine/serialise.ts'
import type { Listing, Verdict } from '../engine/types.ts'
import { inTurn } from './queue.ts'

/** Verdicts live in `storage.session`: they outlast the worker, and end with the browser. */
const KEY = 'verdicts'
const KEPT = 12

export interface Remembered {
  tab: number
  /** What was judged, see `contentOf`. */
  content: string
  verdict: Verdict
}

/** Names what a listing shows, whenever it was read, and all else it is judged with. */
export const contentOf = (listing: Listing, judgedWith: unknown): string =>
  stableHash(contentKey({ ...listing, readAt: '' }), JSON.stringify(judgedWith))

/** Oldest first. The newest verdict of a tab replaces the earlier one, so that asking twice stores once. */
export function rememberVerdict(tab: number, content: string, verdict: Verdict): Promise<void> {
  return inTurn(async () => {
    const others = (await all()).filter((entry) => entry.tab !== tab)
    const entries = [...others, { tab, content, verdict }].slice(-KEPT)
    // The quota is shared: when it is full, older tabs are forgotten until the newest verdict fits.
    for (; entries.length > 0; entries.shift()) {
      try {
        await browser.storage.session.set({ [KEY]: entries })
        return
      } catch (error) {
        if (entries.length === 1) throw error
      }
    }
  })
}

/** @returns the tab's verdict, or `null` when it has none, or one of other content. */
export async function recallVerdict(tab: number, content: string): Promise<Verdict | null> {
  const found = (await all()).find((entry) => entry.tab === tab)
  return found?.content === content ? found.verdict : null
}

/** Tabs that hold a verdict, and it. */
export const heldVerdicts = async (): Promise<readonly Remembered[]> => all()

export function forgetTab(tab: number): Promise<void> {
  return inTurn(async () => {
    const entries = await all()
    const kept = entries.filter((entry) => entry.tab !== tab)
    if (kept.length < entries.length) await browser.storage.session.set({ [KEY]: kept })
  })
}

async function all(): Promise<Remembered[]> {
  const { [KEY]: entries } = await browser.storage.session.get(KEY)
  return Array.isArray(entries) ? (entries as Remembered[]) : []
}
