import browser from 'webextension-polyfill'
import type { Listing } from '../engine/types.ts'
import { accumulate } from './accumulate.ts'
import { inTurn } from './queue.ts'

/**
 * What the pages of one listing showed so far, per tab, in `storage.session`: reviews that left the page stay while
 * the tab stays on the listing, also when the worker dies or the next page is another document.
 */
export interface Collected {
  /** Names of the listing: its own, and those its further pages go by where no reader knows better. */
  keys: string[]
  listing: Listing
}

const keyIn = (tab: number): string => `collected:${tab}`

/** Only one key per listing, so that a page cannot fill the store with names. */
const MOST_KEYS = 40

/** Readers that know the shop name its listings surely; for the others a title tells two apart as well. */
const GENERAL = new Set(['schema-org', 'generic', 'structural'])

const nameOf = ({ site, id }: Listing): string => `${site}\n${id}`

/** @returns what the tab holds, whichever listing it is of; `null` for nothing. */
export async function recallCollected(tab: number): Promise<Collected | null> {
  const { [keyIn(tab)]: found } = await browser.storage.session.get(keyIn(tab))
  return (found as Collected | undefined) ?? null
}

/**
 * Adds a reading to what its listing showed before, or begins anew where the tab shows another listing.
 * @param isFurther the page was reached by reading more: it belongs to the listing, whatever it is called.
 */
export function collect(
  tab: number,
  listing: Listing,
  isFurther: (held: Collected) => boolean = no,
): Promise<Collected> {
  return inTurn(async () => {
    const before = await recallCollected(tab)
    const isSame = before !== null && (isOf(before, listing) || isFurther(before))
    const held: Collected = isSame
      ? {
          keys: [...new Set([...before.keys, nameOf(listing)])].slice(0, MOST_KEYS),
          listing: accumulate(before.listing, listing),
        }
      : { keys: [nameOf(listing)], listing }
    await keep(tab, held)
    return held
  })
}

const no = (): boolean => false

const isOf = ({ keys, listing: known }: Collected, listing: Listing): boolean =>
  keys.includes(nameOf(listing)) &&
  (!GENERAL.has(listing.site) ||
    listing.reviews.length === 0 ||
    known.title === null ||
    listing.title === null ||
    known.title === listing.title)

/** Changes what the tab holds, if it holds anything. */
export function changeCollected(tab: number, change: (listing: Listing) => Listing): Promise<void> {
  return inTurn(async () => {
    const before = await recallCollected(tab)
    if (before) await keep(tab, { ...before, listing: change(before.listing) })
  })
}

export function forgetCollected(tab: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyIn(tab)))
}

/** The quota is shared: when it is full, what other tabs hold makes room; the reading itself is on its way anyway. */
async function keep(tab: number, held: Collected): Promise<void> {
  try {
    await browser.storage.session.set({ [keyIn(tab)]: held })
  } catch {
    const all = await browser.storage.session.get(null)
    const others = Object.keys(all).filter((key) => key.startsWith('collected:') && key !== keyIn(tab))
    await browser.storage.session.remove(others)
    await browser.storage.session.set({ [keyIn(tab)]: held }).catch(() => undefined)
  }
}
