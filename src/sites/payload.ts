import type { Listing, Result } from '../engine/types.ts'
import type { Adapter, PageReading, ShownField } from './adapter.ts'
import { adapter as jd } from './adapters/jd.ts'
import { adapter as taobao } from './adapters/taobao.ts'
import { adapter as tmall } from './adapters/tmall.ts'
import { canonicalUrl, toUrl } from './identity.ts'
import { toListing } from './listing.ts'
import { readAlibabaPayload } from './payloads/alibaba.ts'
import { readJdPayload } from './payloads/jd.ts'
import { parsePayload } from './payloads/json.ts'

interface Format {
  adapter: Adapter
  /** `null` when the JSON is nothing of that shop. `id`: the listing the URL names. */
  read: (json: unknown, context: { id: string | null; readAt: string }) => PageReading | null
  /** Address of the listing's page, for responses whose own address says nothing. */
  page: (id: string) => string
  /** Fields every review of a response has. */
  shows: readonly ShownField[]
}

const ALIBABA = { read: readAlibabaPayload, shows: ['id', 'reviewer', 'postedOn'] } as const

const FORMATS: readonly Format[] = [
  {
    adapter: jd,
    read: readJdPayload,
    page: (id) => `https://item.jd.com/${id}.html`,
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
  },
  { adapter: taobao, page: (id) => `https://item.taobao.com/item.htm?id=${id}`, ...ALIBABA },
  { adapter: tmall, page: (id) => `https://detail.tmall.com/item.htm?id=${id}`, ...ALIBABA },
]

/** Shops whose responses can be read, by adapter id. */
export const PAYLOAD_SITES: readonly string[] = FORMATS.map(({ adapter }) => adapter.id)

/**
 * The Listing in a response a shop's page received (JSON or JSONP), read as the page's own reviews are.
 * @param url of the page; where it names no listing, the response does.
 * @returns one sentence as error when `text` is no such response. Linear in its length, which is capped.
 */
export function readPayload(
  site: string,
  text: string,
  url: string,
  options: { readAt: string },
): Result<Listing, string> {
  const format = FORMATS.find(({ adapter }) => adapter.id === site)
  if (format === undefined) return failed(`only responses of ${PAYLOAD_SITES.join(', ')} can be read`, site)
  const parsed = parsePayload(text)
  if (!parsed.ok) return failed(parsed.error, site)
  const address = toUrl(url)
  const ours = format.adapter.matches(address)
  const id = ours ? format.adapter.listingId(address) : null
  const reading = format.read(parsed.value, { id, readAt: options.readAt })
  if (reading === null) return failed('it holds no list of reviews in a format known here', site)
  const named = ours ? (format.adapter.canonical?.(address) ?? null) : reading.id ? format.page(reading.id) : null
  const header = { site, id, url: named ?? canonicalUrl(address), readAt: options.readAt, shows: format.shows }
  return { ok: true, value: toListing(header, reading).listing }
}

const failed = (why: string, site: string): Result<never, string> => ({
  ok: false,
  error: `The response of "${site.slice(0, 40)}" cannot be read: ${why}.`,
})
