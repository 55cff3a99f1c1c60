import browser from 'webextension-polyfill'
import { stableHash } from '../engine/hash.ts'
import type { Listing, Verdict } from '../engine/types.ts'
import { inTurn } from './queue.ts'

/**
 * The popup shows what was judged of a page before it is read again, and must not wait for the worker to wake: this is
 * read straight from `storage.session`. A tab may have gone to another page meanwhile, so each judging notes the address
 * it was of.
 */
const KEY = 'judged-at'
const MOST_TABS = 50

interface Row {
  tab: number
  /** Hash of the address; the store needs no second list of pages visited. */
  page: string
}

const pageOf = (url: string): string => stableHash(url.replace(/#.*$/s, ''))

/** Notes that what the tab now shows was judged. @param url `null` where the browser does not tell: then nothing is at hand. */
export function noteJudged(tab: number, url: string | null): Promise<void> {
  return inTurn(async () => {
    const others = (await rows()).filter((row) => row.tab !== tab)
    const noted = url === null ? others : [...others, { tab, page: pageOf(url) }]
    await browser.storage.session.set({ [KEY]: noted.slice(-MOST_TABS) })
  })
}

/**
 * What was judged last, if it was of this very address of this tab; `null` otherwise. It may be out of date: read the
 * page as well.
 */
export async function atHand(tab: number, url: string | null): Promise<{ listing: Listing; verdict: Verdict } | null> {
  if (url === null) return null
  const held = await browser.storage.session.get([KEY, 'verdicts', `collected:${tab}`])
  const row = listOf<Row>(held[KEY]).find((each) => each.tab === tab)
  const verdict = listOf<{ tab: number; verdict: Verdict }>(held.verdicts).find((each) => each.tab === tab)?.verdict
  const { listing } = (held[`collected:${tab}`] ?? {}) as { listing?: Listing }
  if (row?.page !== pageOf(url) || !verdict || !listing) return null
  const isOfIt = verdict.listing.id === listing.id && verdict.reviews.length === listing.reviews.length
  return isOfIt ? { listing, verdict } : null
}

/** When everything remembered was erased in this session (memory/kept.ts), in milliseconds since 1970; `null` for never. */
export async function erasedAt(): Promise<number | null> {
  const { erased } = await browser.storage.session.get('erased')
  const at = typeof erased === 'string' ? Date.parse(erased) : Number.NaN
  return Number.isNaN(at) ? null : at
}

const rows = async (): Promise<Row[]> => listOf<Row>((await browser.storage.session.get(KEY))[KEY])

const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])
