import { finish, type Steps } from '../engine/steps.ts'
import type { ReviewDraft } from './adapter.ts'
import { attempt } from './general.ts'
import { toUrl } from './identity.ts'
import { type PageRead, toListingSteps } from './listing.ts'
import { addPayloads, type Observed } from './payload-merge.ts'
import { type Portion, type Portions, portionsOf } from './portions.ts'
import { type ReadOptions, readPage } from './read.ts'
import { openPage } from './scope.ts'
import { withObstacles } from './walls.ts'

/**
 * `readPageWith` in pieces, so that a page of thousands of reviews is not held up by being read: a large page is read
 * portion by portion (portions.ts), and what they show becomes one Listing as if it had been read at once.
 */
export function* readPageSteps(
  page: Document,
  url: string,
  payloads: readonly Observed[],
  options: ReadOptions & { state?: boolean },
): Steps<PageRead> {
  const portions = yield* portionsOf(page)
  const read = portions === null ? readPage(page, url, options) : yield* joined(portions, page, url, options)
  yield
  return yield* addPayloads(page, url, read, payloads, options)
}

/** Reads each portion, and puts their reviews in the order of the page under what the first that has any says. */
function* joined(portions: Portions, page: Document, url: string, options: ReadOptions): Steps<PageRead> {
  let first: PageRead | null = null
  const found: { draft: ReviewDraft; place: number }[] = []
  for (const portion of portions.each) {
    const read = onPage(readPage(portion.document, url, options), portion)
    const { reviews } = read.source.reading
    if (first === null || (first.source.reading.reviews.length === 0 && reviews.length > 0)) first = read
    // What stands outside the list keeps its place before the item that follows it in its portion.
    let place = -1
    for (const draft of reviews) {
      place = (draft.anchor && portions.placeOf(draft.anchor)) ?? place
      found.push({ draft, place })
    }
    yield
  }
  if (first === null) return readPage(page, url, options)
  // What stands in the way stands around the list, which only the page itself holds whole.
  const { header, reading } = obstructed(first, page, url, options)
  const reviews = found.sort((a, b) => a.place - b.place).map(({ draft }) => draft)
  return yield* toListingSteps(header, { ...reading, reviews })
}

/** A reading of a portion with the places of the page itself. */
function onPage(read: PageRead, { original }: Portion): PageRead {
  const placed = new Map<Element, Element | null>()
  const place = (copy: Element): Element | null => {
    if (!placed.has(copy)) placed.set(copy, original(copy))
    return placed.get(copy) ?? null
  }
  const anchors = new Map(
    [...read.anchors].flatMap(([id, copy]) => {
      const element = place(copy)
      return element === null ? [] : [[id, element] as const]
    }),
  )
  const { header, reading } = read.source
  const reviews = reading.reviews.map((draft) => ({ ...draft, anchor: draft.anchor ? place(draft.anchor) : null }))
  return { ...read, anchors, source: { header, reading: { ...reading, reviews } } }
}

function obstructed(read: PageRead, page: Document, url: string, { readAt }: ReadOptions): PageRead['source'] {
  const opened = attempt(() => openPage(page, toUrl(url), readAt))
  return ((opened && attempt(() => withObstacles(read, opened))) ?? read).source
}

/** The same at once, `null` where the page has no long list; for tests. @param large elements from which on it is. */
export function readInPortions(page: Document, url: string, options: ReadOptions, large: number): PageRead | null {
  const portions = finish(portionsOf(page, large))
  return portions && finish(joined(portions, page, url, options))
}
