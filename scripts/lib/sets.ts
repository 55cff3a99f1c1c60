import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Listing, Review } from '../../src/engine/types.ts'

let data = path.resolve('../shared/data')

/** Reads sets from another folder of the same layout from now on. */
export function readFrom(directory: string): void {
  data = path.resolve(directory)
}

/** A row of `reviews.ndjson.gz`, as far as it is used. */
export interface Row {
  id: string
  listing_id: string | null
  user_id: string | null
  user_mask?: string | null
  reviewer_name?: string | null
  rating: number | null
  date: string | null
  title: string | null
  text: string | null
  label: 'fake' | 'genuine' | null
  lang: string | null
  category?: string | null
  sentiment?: '0' | '1' | null
}

export const folderOf = (set: string): string => path.join(data, set)
const fileOf = (set: string): string => path.join(folderOf(set), 'reviews.ndjson.gz')

export const missing = (sets: readonly string[]): string[] => sets.filter((set) => !existsSync(fileOf(set)))

/** @returns the rows of a set, in file order. @throws when the set is missing. */
export function rowsOf(set: string): Row[] {
  const lines = gunzipSync(readFileSync(fileOf(set)))
    .toString('utf8')
    .split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

/** Rows by listing; rows that name none share one pseudo-listing. */
export function byListing(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = row.listing_id ?? 'all'
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** What a page would have shown. The sets know no purchase marks, photos or shop totals: all unknown. */
export function listingOf(id: string, reviews: Review[]): Listing {
  return {
    schema: 'brushlight/listing/1',
    site: 'generic',
    id,
    url: `https://shop.example/${encodeURIComponent(id)}`,
    title: null,
    seller: null,
    readAt: '2026-01-01T00:00:00Z',
    stated: { reviewCount: null, ratingCount: null, meanStars: null, histogram: null, sales: null },
    photos: [],
    reviews,
    coverage: { read: reviews.length, stated: null, walled: false },
    gaps: [],
  }
}

export function reviewOf(row: Row): Review {
  const name = row.reviewer_name ?? row.user_mask ?? null
  return {
    id: row.id,
    reviewer: row.user_id || name ? { id: row.user_id, name, reviewCount: null, level: null } : null,
    stars: row.rating,
    title: row.title,
    text: row.text ?? '',
    language: row.lang,
    postedOn: row.date,
    purchasedOn: null,
    verified: null,
    programme: null,
    helpful: null,
    variant: null,
    photos: [],
    followUps: [],
    platformDefault: false,
  }
}
