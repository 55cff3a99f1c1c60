import browser from 'webextension-polyfill'
import { stableHash } from '../engine/hash.ts'
import type { LeftOut, Listing, SignalId } from '../engine/types.ts'
import { inTurn } from './queue.ts'

/**
 * What the shopper disagrees with, per listing, in `storage.local`; in private windows only until they close. Listings
 * and reviews are kept as hashes: the store tells neither what was looked at nor who wrote it.
 */
interface Kept {
  listing: string
  signals: SignalId[]
  reviews: string[]
}

/** Findings or reviews of one listing. */
export type Disagreement = { signal: SignalId } | { review: string }

const KEY = 'disagreements'
/** Oldest first out: listings, and reviews of one. */
const MOST = { listings: 300, reviews: 200 }
const NAME = /^[0-9a-f]{16}$/
const SIGNAL = /^[a-z-]{3,30}$/

const nameOf = ({ site, id }: Pick<Listing, 'site' | 'id'>): string => stableHash('listing', site, id)
const reviewName = (listing: string, review: string): string => stableHash('review', listing, review)

/** What is left out of this listing at the shopper's wish; nothing where nothing (valid) is stored. */
export async function recallDisagreements(listing: Listing): Promise<LeftOut> {
  const name = nameOf(listing)
  const found = (await all()).find((kept) => kept.listing === name)
  if (!found) return { signals: [], reviews: [] }
  const names = new Set(found.reviews)
  const reviews = listing.reviews.map(({ id }) => id).filter((id) => names.has(reviewName(name, id)))
  return { signals: found.signals, reviews: [...new Set(reviews)] }
}

/** Leaves one thing out, or counts it again. The newest listing stands last. */
export function changeDisagreement(listing: Listing, what: Disagreement, on: boolean): Promise<void> {
  return inTurn(async () => {
    const name = nameOf(listing)
    const kept = await all()
    const before = kept.find((one) => one.listing === name) ?? { listing: name, signals: [], reviews: [] }
    const after: Kept = {
      listing: name,
      signals: 'signal' in what ? withOrWithout(before.signals, what.signal, on) : before.signals,
      reviews:
        'review' in what
          ? withOrWithout(before.reviews, reviewName(name, what.review), on).slice(-MOST.reviews)
          : before.reviews,
    }
    const others = kept.filter((one) => one.listing !== name)
    const isEmpty = after.signals.length + after.reviews.length === 0
    await area().set({ [KEY]: [...others, ...(isEmpty ? [] : [after])].slice(-MOST.listings) })
  })
}

/** Counts everything of a listing again. */
export function forgetDisagreements(listing: Listing): Promise<void> {
  return inTurn(async () => {
    const name = nameOf(listing)
    await area().set({ [KEY]: (await all()).filter((one) => one.listing !== name) })
  })
}

const withOrWithout = <T>(list: readonly T[], one: T, on: boolean): T[] => [
  ...list.filter((each) => each !== one),
  ...(on ? [one] : []),
]

/** Stored data may be older than this code, or damaged: what does not fit is not there. */
async function all(): Promise<Kept[]> {
  const { [KEY]: stored } = await area().get(KEY)
  return Array.isArray(stored) ? stored.filter(isKept) : []
}

function isKept(value: unknown): value is Kept {
  const { listing, signals, reviews } = Object(value) as Record<string, unknown>
  return isList([listing], NAME) && isList(signals, SIGNAL) && isList(reviews, NAME)
}

const isList = (value: unknown, form: RegExp): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && form.test(one))

const area = (): browser.Storage.StorageArea =>
  browser.extension?.inIncognitoContext ? browser.storage.session : browser.storage.local
