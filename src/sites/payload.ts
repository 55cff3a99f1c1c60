import type { Listing, Result } from '../engine/types.ts'
import type { PageReading } from './adapter.ts'
import { canonicalUrl, toUrl } from './identity.ts'
import { toListing } from './listing.ts'
import type { PayloadContext, PayloadFormat } from './payload-format.ts'
import { readGenericPayload } from './payloads/generic.ts'
import { parsePayload } from './payloads/json.ts'
import { ADAPTERS, adapterFor, WIDGETS } from './registry.ts'

/** Every file in payloads/ that exports `payloads` is one format; adding one changes nothing here. */
const modules = import.meta.glob<{ payloads?: readonly PayloadFormat[] }>('./payloads/*.ts', { eager: true })

export const FORMATS: readonly PayloadFormat[] = Object.values(modules)
  .flatMap(({ payloads }) => payloads ?? [])
  .sort((a, b) => (a.site < b.site ? -1 : 1))

/** Sites whose responses can be read. */
export const PAYLOAD_SITES: readonly string[] = FORMATS.map(({ site }) => site)

/**
 * What a response holds (JSON or JSONP); one sentence as error when it is none of that format. `url`: its own address,
 * or the page's. Linear in the length of the text, which is capped.
 */
export function readResponse(
  format: PayloadFormat,
  text: string,
  context: PayloadContext,
): Result<PageReading, string> {
  const parsed = parsePayload(text)
  if (!parsed.ok) return parsed
  const reading = readJson(format, parsed.value, context)
  return reading
    ? { ok: true, value: reading }
    : { ok: false, error: 'it holds no list of reviews in a format known here' }
}

/**
 * The Listing in a response a shop's page received (JSON or JSONP), read as the page's own reviews are.
 * A site without a format of its own, and JSON its format does not know, are read by the names of the fields.
 * @param url of the page; where it names no listing, the response does.
 * @returns one sentence as error when `text` is no such response. Linear in its length, which is capped.
 */
export function readPayload(
  site: string,
  text: string,
  url: string,
  options: { readAt: string },
): Result<Listing, string> {
  const address = toUrl(url)
  const adapter = adapterFor(address)
  const own = adapter?.id === site ? adapter : null
  const context = { id: own?.listingId(address) ?? null, url: address, readAt: options.readAt }
  const format = FORMATS.find((one) => one.site === site)
  const parsed = parsePayload(text)
  if (!parsed.ok) return failed(parsed.error, site)
  const reading = readAny(format, parsed.value, context)
  if (reading === null) return failed('it holds no list of reviews in a format known here', site)
  const named = own ? (own.canonical?.(address) ?? null) : pageOf(format, reading.id ?? null)
  const header = {
    // What no shop's reader knows is read by the general one, as on pages.
    site: format || [...ADAPTERS, ...WIDGETS].some((one) => one.id === site) ? site : 'generic',
    id: context.id,
    url: named ?? canonicalUrl(address),
    readAt: options.readAt,
    shows: format?.shows ?? [],
  }
  return { ok: true, value: toListing(header, reading).listing }
}

/** By the shop's format; where that finds no review, by the names of the fields, with what it knows of the listing. */
function readAny(format: PayloadFormat | undefined, json: unknown, context: PayloadContext): PageReading | null {
  const own = format === undefined ? null : readJson(format, json, context)
  if (own !== null && (own.reviews.length > 0 || own.walled)) return own
  const general = readGenericPayload(json, context)
  if (own === null || general === null) return own ?? general
  return { ...own, reviews: general.reviews, gaps: [...(own.gaps ?? []), ...(general.gaps ?? [])] }
}

/** What shops call their listings; anything else in a response makes no address. */
const LISTING_ID = /^[\w.:-]{1,200}$/

const pageOf = (format: PayloadFormat | undefined, id: string | null): string | null =>
  format !== undefined && id !== null && LISTING_ID.test(id) ? format.page(id) : null

function readJson(format: PayloadFormat, json: unknown, context: PayloadContext): PageReading | null {
  const reading = format.read(json, context)
  return reading && { ...reading, id: reading.id ?? format.listingId?.(context.url) ?? null }
}

const failed = (why: string, site: string): Result<never, string> => ({
  ok: false,
  error: `The response of "${site.slice(0, 40)}" cannot be read: ${why}.`,
})
