import { stableHash } from '../engine/hash.ts'
import type { Gap } from '../engine/types.ts'
import type { Adapter, Page, PageReading } from './adapter.ts'
import { attempt, readGenerally, STOPPED } from './general.ts'
import { canonicalUrl, toUrl } from './identity.ts'
import { type PageRead, toListing } from './listing.ts'
import { adapterFor } from './registry.ts'
import { openPage } from './scope.ts'
import { readServices } from './services.ts'
import { withObstacles } from './walls.ts'

export interface ReadOptions {
  /** ISO 8601, UTC; relative dates count from here. */
  readAt: string
  /** `general` switches the per-shop readers off. */
  readers: 'all' | 'general'
}

/**
 * The Listing a page shows, and where its reviews stand on it. Never throws, never changes the page: what could not be
 * read is in `gaps`. A shop's own reader speaks first; where it finds no review, review services, structured data and the
 * page's structure may.
 */
export function readPage(document: Document, url: string, options: ReadOptions): PageRead {
  const address = toUrl(url)
  const adapter = options.readers === 'all' ? adapterFor(address) : null
  const page = attempt(() => openPage(document, address, options.readAt))
  const read = readBy(adapter, page, address, options)
  return (page && attempt(() => withObstacles(read, page))) ?? read
}

function readBy(adapter: Adapter | null, page: Page | null, url: URL, { readAt, readers }: ReadOptions): PageRead {
  if (adapter !== null) return readShop(adapter, page, url, readAt)
  const service = readers === 'all' && page !== null ? readWidget(page, url, readAt) : null
  return service ?? readGeneral(page, url, readAt)
}

const FAILED: Gap = { field: 'reviews', why: STOPPED }

function readShop(adapter: Adapter, page: Page | null, url: URL, readAt: string): PageRead {
  const canonical = adapter.canonical?.(url) ?? canonicalUrl(url)
  const header = { site: adapter.id, id: adapter.listingId(url), url: canonical, readAt, shows: adapter.shows }
  const own = page && attempt(() => adapter.read(page))
  const reading = own ?? { reviews: [], gaps: [FAILED] }
  if (reading.reviews.length > 0 || page === null) return toListing(header, reading)
  const other = readOtherwise(page, reading)
  if (other === null) return toListing(header, reading)
  const gaps = [...(reading.gaps ?? []), ...(other.reading.gaps ?? []), { field: 'reviews', why: other.why }]
  const stated = { ...other.reading.stated, ...known(reading.stated ?? {}) }
  return toListing({ ...header, shows: [] }, { ...reading, stated, reviews: other.reading.reviews, gaps })
}

/** Where a shop's own reader finds nothing: a review service, then structured data and structure; `null` if nobody. */
function readOtherwise(page: Page, own: PageReading): { reading: PageReading; why: string } | null {
  const service = attempt(() => readServices(page))
  if (service !== null) return { reading: service.reading, why: 'read from a review widget' }
  const { reading, by } = readGenerally(page)
  if (reading.reviews.length === 0) return null
  if (by === 'data') return { reading, why: 'read from structured data' }
  // A wall, or a shop that says "no reviews yet": a list that looks like reviews there is another thing.
  const isRefused = own.walled === true || own.stated?.reviewCount === 0
  return isRefused ? null : { reading, why: 'read by structure' }
}

/** Review services on the page of a shop that has no reader of its own; `null` when none of them shows a review. */
function readWidget(page: Page, url: URL, readAt: string): PageRead | null {
  const found = attempt(() => readServices(page))
  if (found === null) return null
  const canonical = canonicalUrl(url)
  const header = { site: found.id, id: stableHash(canonical), url: canonical, readAt, shows: found.shows }
  return toListing(header, found.reading)
}

function readGeneral(page: Page | null, url: URL, readAt: string): PageRead {
  const canonical = canonicalUrl(url)
  const { reading, by } = page === null ? { reading: { reviews: [], gaps: [FAILED] }, by: null } : readGenerally(page)
  const id = by === null ? null : stableHash(canonical)
  const site = by === 'data' ? 'schema-org' : 'generic'
  return toListing({ url: canonical, readAt, shows: [], site, id }, reading)
}

const known = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Partial<T>
