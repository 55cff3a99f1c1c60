import { stableHash } from '../engine/hash.ts'
import type { Gap } from '../engine/types.ts'
import type { Adapter, Page } from './adapter.ts'
import { canonicalUrl, toUrl } from './identity.ts'
import { type PageRead, toListing } from './listing.ts'
import { adapterFor } from './registry.ts'
import { readSchemaOrg } from './schema-org.ts'
import { openPage } from './scope.ts'
import { readServices } from './services.ts'

export interface ReadOptions {
  /** ISO 8601, UTC; relative dates count from here. */
  readAt: string
  /** `general` switches the per-shop readers off. */
  readers: 'all' | 'general'
}

/**
 * The Listing a page shows, and where its reviews stand on it. Never throws, never changes the page: what could not be
 * read is in `gaps`. A shop's own reader speaks first; where it finds no review, structured data may.
 */
export function readPage(document: Document, url: string, options: ReadOptions): PageRead {
  const address = toUrl(url)
  const adapter = options.readers === 'all' ? adapterFor(address) : null
  const page = safely(() => openPage(document, address, options.readAt))
  if (adapter !== null) return readShop(adapter, page, address, options.readAt)
  const service = options.readers === 'all' && page !== null ? readWidget(page, address, options.readAt) : null
  return service ?? readGeneral(page, address, options.readAt)
}

const FAILED: Gap = { field: 'reviews', why: 'the reader stopped at something unexpected' }

/** A reader that trips over a page must not take the popup with it; the gap says that it did. */
function safely<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

function readShop(adapter: Adapter, page: Page | null, url: URL, readAt: string): PageRead {
  const canonical = adapter.canonical?.(url) ?? canonicalUrl(url)
  const header = { site: adapter.id, id: adapter.listingId(url), url: canonical, readAt, shows: adapter.shows }
  const own = page && safely(() => adapter.read(page))
  const reading = own ?? { reviews: [], gaps: [FAILED] }
  if (reading.reviews.length > 0 || page === null) return toListing(header, reading)
  const service = safely(() => readServices(page))
  const general = service?.reading ?? safely(() => readSchemaOrg(page))
  if (!general?.reviews.length) return toListing(header, reading)
  const source = service === null ? 'structured data' : 'a review widget'
  const gaps = [...(reading.gaps ?? []), ...(general.gaps ?? []), { field: 'reviews', why: `read from ${source}` }]
  const stated = { ...general.stated, ...known(reading.stated ?? {}) }
  return toListing({ ...header, shows: [] }, { ...reading, stated, reviews: general.reviews, gaps })
}

/** Review services on the page of a shop that has no reader of its own; `null` when none of them shows a review. */
function readWidget(page: Page, url: URL, readAt: string): PageRead | null {
  const found = safely(() => readServices(page))
  if (found === null) return null
  const canonical = canonicalUrl(url)
  const header = { site: found.id, id: stableHash(canonical), url: canonical, readAt, shows: found.shows }
  return toListing(header, found.reading)
}

function readGeneral(page: Page | null, url: URL, readAt: string): PageRead {
  const canonical = canonicalUrl(url)
  const header = { url: canonical, readAt, shows: [] }
  const found = page && safely(() => readSchemaOrg(page))
  if (found?.isListing) return toListing({ ...header, site: 'schema-org', id: stableHash(canonical) }, found)
  const gaps = found?.gaps ?? (page === null ? [] : [FAILED])
  return toListing({ ...header, site: 'generic', id: null }, { reviews: [], gaps })
}

const known = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Partial<T>
