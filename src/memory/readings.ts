import browser from 'webextension-polyfill'
import { stableHash } from '../engine/hash.ts'
import { listingKey, reviewMark, type Snapshot } from '../engine/signal.ts'
import type { Listing } from '../engine/types.ts'
import { inTurn } from './queue.ts'

/**
 * How listings looked at earlier visits, in `storage.local`, one key for each: what vanished or surged in between can be
 * seen only by comparing. Reviews are kept as 32-bit marks with their stars, no text and no name. Private windows keep
 * nothing and are told nothing.
 */
const PREFIX = 'reading:'
const MOST_LISTINGS = 200
const MOST_READINGS = 6
const MOST_REVIEWS = 1_000
/** Readings nearer to each other are one visit: its later one stands for it. */
const ONE_VISIT = 6 * 3_600_000
const DAY = 86_400_000

interface Stored extends Omit<Snapshot, 'reviews'> {
  reviews: [mark: number, stars: number | null][]
}

const keyOf = (listing: Listing): string => PREFIX + stableHash('reading', listingKey(listing))

const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true

/** Readings of earlier visits to this listing, oldest first; none older than `keepDays` before this one. */
export async function recallReadings(listing: Listing, keepDays: number): Promise<Snapshot[]> {
  if (isPrivate() || keepDays === 0) return []
  const now = Date.parse(listing.readAt)
  const { [keyOf(listing)]: stored } = await browser.storage.local.get(keyOf(listing))
  return rowsOf(stored)
    .filter(({ at }) => Date.parse(at) < now - ONE_VISIT && Date.parse(at) >= now - keepDays * DAY)
    .map((row) => ({ ...row, reviews: new Map(row.reviews) }))
}

/** Keeps this reading for later visits, and forgets what is older than `keepDays`. Linear in reviews. */
export function rememberReading(listing: Listing, keepDays: number): Promise<void> {
  if (isPrivate() || listing.reviews.length === 0) return Promise.resolve()
  return inTurn(async () => {
    if (keepDays === 0) return forgetBefore(Number.POSITIVE_INFINITY)
    const key = keyOf(listing)
    const now = Date.parse(listing.readAt)
    const { [key]: stored } = await browser.storage.local.get(key)
    const earlier = rowsOf(stored).filter(({ at }) => Date.parse(at) < now - ONE_VISIT)
    const isNew = rowsOf(stored).length === 0
    await browser.storage.local.set({ [key]: [...earlier, rowOf(listing)].slice(-MOST_READINGS) })
    // Looking through all is worth it only when there is one more listing.
    if (isNew) await forgetBefore(now - keepDays * DAY)
  })
}

/** Forgets readings older than that many days; all of them at 0. */
export const forgetOlder = (keepDays: number): Promise<void> =>
  inTurn(() => forgetBefore(keepDays === 0 ? Number.POSITIVE_INFINITY : Date.now() - keepDays * DAY))

/** Forgets readings before a time, in milliseconds, and the listings read longest ago beyond those that are kept. */
async function forgetBefore(time: number): Promise<void> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX))
  const left = all.map(([key, value]) => ({ key, rows: rowsOf(value).filter(({ at }) => Date.parse(at) >= time) }))
  const newest = left
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => ((a.rows.at(-1)?.at ?? '') < (b.rows.at(-1)?.at ?? '') ? 1 : -1))
    .slice(0, MOST_LISTINGS)
  const kept = new Set(newest.map(({ key }) => key))
  await browser.storage.local.remove(all.map(([key]) => key).filter((key) => !kept.has(key)))
  const shorter = newest.filter(({ key, rows }) => rows.length < rowsOf(all.find(([one]) => one === key)?.[1]).length)
  if (shorter.length > 0)
    await browser.storage.local.set(Object.fromEntries(shorter.map(({ key, rows }) => [key, rows])))
}

function rowOf(listing: Listing): Stored {
  const { reviewCount, sales } = listing.stated
  const { stated, walled, read } = listing.coverage
  const total = reviewCount ?? stated
  const people = listing.reviews.filter(({ platformDefault }) => !platformDefault)
  return {
    at: listing.readAt,
    reviewCount,
    sales,
    complete: total !== null && !walled && read >= total && people.length <= MOST_REVIEWS,
    reviews: people.slice(0, MOST_REVIEWS).map((review) => [reviewMark(review), review.stars]),
  }
}

const rowsOf = (stored: unknown): Stored[] =>
  Array.isArray(stored)
    ? (stored as Stored[]).filter((row) => typeof row?.at === 'string' && Array.isArray(row.reviews))
    : []
