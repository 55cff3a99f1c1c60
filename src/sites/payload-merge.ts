import { stableHash } from '../engine/hash.ts'
import { finish, type Steps } from '../engine/steps.ts'
import type { Gap } from '../engine/types.ts'
import type { PageReading, ReviewDraft } from './adapter.ts'
import { first, rawText } from './dom.ts'
import { toUrl } from './identity.ts'
import { type Header, type PageRead, toListing } from './listing.ts'
import { FORMATS, readResponse } from './payload.ts'
import type { PayloadFormat } from './payload-format.ts'
import { completeWith, countShared } from './payload-match.ts'
import { type ReadOptions, readPage } from './read.ts'
import { ADAPTERS } from './registry.ts'

/** A response the page received, as a script in the page saw it. Hostile. */
export interface Observed {
  address: string
  body: string
}

/** Responses of one page that are read, and the length of one. */
const MOST = 100
const LONGEST = 8_000_000

/**
 * The Listing of a page together with the responses it received and the state it carries in a script. A response about
 * another listing is left out, and a gap says so. Never throws, never changes the page.
 */
export const readPageWith = (
  document: Document,
  url: string,
  payloads: readonly Observed[],
  options: ReadOptions & { state?: boolean },
): PageRead => finish(readPageWithSteps(document, url, payloads, options))

/** The same in pieces: the page, then each response, which may be long. */
function* readPageWithSteps(
  document: Document,
  url: string,
  payloads: readonly Observed[],
  options: ReadOptions & { state?: boolean },
): Steps<PageRead> {
  return yield* addPayloads(document, url, readPage(document, url, options), payloads, options)
}

/**
 * `readPageWith` for a page that was read already, in pieces.
 * @param options `state: false` leaves out what a script carries: after the page went on by itself it is the one before.
 */
export function* addPayloads(
  document: Document,
  url: string,
  page: PageRead,
  payloads: readonly Observed[],
  options: ReadOptions & { state?: boolean },
): Steps<PageRead> {
  if (options.readers === 'general') return page
  const states = FORMATS.flatMap((format) => {
    const isAsked = options.state !== false && format.site === page.source.header.site
    const body = isAsked && format.state ? stateOf(document, format.state) : null
    return body === null ? [] : [{ format, url: toUrl(url), body }]
  })
  return yield* merged(page, [...states, ...formatted(payloads, page.source.header.site)])
}

/**
 * A page read before, with responses added: they complete the reviews on the page (ids, exact times, what the page
 * leaves out), then come those only they hold. The page's own totals go first. Linear in the length of the responses.
 */
export const mergePayloads = (page: PageRead, payloads: readonly Observed[]): PageRead =>
  finish(merged(page, formatted(payloads, page.source.header.site)))

/** A response, and who can read it. */
interface Response {
  format: PayloadFormat
  url: URL
  body: string
}

interface Received {
  format: PayloadFormat
  reading: PageReading
}

function stateOf(document: Document, selector: string): string | null {
  try {
    const script = first(document, selector)
    return script === null ? null : rawText(script).slice(0, LONGEST + 1)
  } catch {
    return null
  }
}

function formatted(payloads: readonly Observed[], site: string): Response[] {
  return payloads.flatMap(({ address, body }) => {
    const url = toUrl(address)
    const able = FORMATS.filter((format) => format.answers(url))
    const format = able.find((one) => one.site === site) ?? able.find(isService)
    return format === undefined ? [] : [{ format, url, body }]
  })
}

/** A review service answers on the pages of any shop; a shop's responses belong to its own pages. */
const isService = ({ site }: PayloadFormat): boolean => !ADAPTERS.some(({ id }) => id === site)

function* merged(page: PageRead, responses: readonly Response[]): Steps<PageRead> {
  const read: (Received | null)[] = []
  for (const response of responses.slice(0, MOST)) {
    yield
    read.push(readSafely(response, page.source.header))
  }
  const received = read.filter((one) => one !== null)
  const kept = aboutOne(page, received)
  const gaps = [
    ...leftOut(read.length - received.length, 'could not be read'),
    ...leftOut(received.length - kept.length, 'another listing'),
    ...leftOut(responses.length - read.length, 'more than are read'),
  ]
  return kept.length + gaps.length === 0 ? page : together(page, kept, gaps)
}

const leftOut = (count: number, why: string): Gap[] =>
  count === 0 ? [] : [{ field: 'responses', why: `${count} left out: ${why}` }]

function readSafely({ format, url, body }: Response, { id, readAt }: Header): Received | null {
  if (body.length > LONGEST) return null
  try {
    const read = readResponse(format, body, { id, url, readAt })
    return read.ok ? { format, reading: read.value } : null
  } catch {
    return null
  }
}

/** Those about the page's own listing. Where ids cannot be compared, those that name one listing and no other. */
function aboutOne(page: PageRead, received: readonly Received[]): Received[] {
  const { header, reading } = page.source
  const own = header.id ?? reading.id ?? null
  const isComparable = ({ format }: Received): boolean =>
    own !== null && format.site === header.site && format.foreignIds !== true
  const isOwn = (one: Received): boolean =>
    one.reading.id == null || (isComparable(one) ? isSameListing(one.reading.id, own ?? '') : one.reading.id === chosen)
  const foreign = received.filter((one) => one.reading.id != null && !isComparable(one))
  const chosen = chooseListing(foreign, reading.reviews)
  return received.filter(isOwn)
}

/** The listing that all responses name or, where they name several, the one whose reviews the page shows; else none. */
function chooseListing(received: readonly Received[], shown: readonly ReviewDraft[]): string | null {
  const ids = [...new Set(received.map(({ reading }) => reading.id ?? ''))]
  if (ids.length <= 1) return ids[0] ?? null
  let [best, most] = [null as string | null, 0]
  for (const id of ids) {
    const reviews = received.filter(({ reading }) => reading.id === id).flatMap(({ reading }) => reading.reviews)
    const shared = countShared(shown, reviews)
    if (shared > most) [best, most] = [id, shared]
  }
  return best
}

/** Also by the second half alone, where an id has two, and with or without "www." */
function isSameListing(one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => id.replace(/^www\./, '').toLowerCase())
  return a === b || a?.split(':').at(-1) === b || a === b?.split(':').at(-1)
}

function together(page: PageRead, kept: readonly Received[], gaps: readonly Gap[]): PageRead {
  const { header, reading } = page.source
  const readings = kept.map((one) => one.reading)
  const reviews = readings.flatMap((one) => one.reviews)
  const [some] = kept
  // The first that knows a total is right; the page goes before all responses.
  const stated = Object.assign({}, ...[reading, ...readings].reverse().map((one) => known(one.stated ?? {})))
  // A page that no reader knows and that shows no review is the service's, whose response speaks.
  const isUnknown = header.site === 'generic' && reading.reviews.length === 0 && reviews.length > 0
  const named =
    isUnknown && some ? { site: some.format.site, id: stableHash(header.url), shows: some.format.shows } : {}
  return toListing(
    { ...header, ...named },
    {
      ...reading,
      id: reading.id ?? null,
      title: reading.title ?? readings.find(({ title }) => title != null)?.title ?? null,
      seller: reading.seller ?? readings.find(({ seller }) => seller != null)?.seller ?? null,
      stated,
      reviews: completeWith(reading.reviews, reviews),
      walled: (reading.walled ?? false) || readings.some(({ walled }) => walled === true),
      gaps: distinct([...(reading.gaps ?? []), ...readings.flatMap((one) => one.gaps ?? []), ...gaps]),
    },
  )
}

const distinct = (gaps: readonly Gap[]): Gap[] => [
  ...new Map(gaps.map((gap) => [`${gap.field}\n${gap.why}`, gap])).values(),
]

const known = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Partial<T>
