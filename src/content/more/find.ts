import type { More, Selectors } from '../../sites/adapter.ts'
import { all, attr, shownText, tag } from '../../sites/dom.ts'
import type { Seen } from '../own.ts'
import { openRoots } from '../shadows.ts'
import { above, aboves, isIn, placesOf, regionOf } from './region.ts'
import { isAllowed, isLink } from './safe.ts'
import { isMeant, type Step } from './words.ts'

/** One way to further reviews. */
export type Way =
  | { kind: 'click'; step: Step; element: Element; loads: string | null }
  | { kind: 'scroll'; element: Element | null }

const CONTROLS =
  'a[href], a[onclick], button, [role="button"], [role="link"], [role="tab"], summary, input[type="button"], li[title], span[onclick], div[onclick]'
/** Controls looked at per part of the page. */
const MOST = 2_000

/**
 * Ways to further reviews, best first: what the shop's reader names, then what the page itself says near its reviews,
 * then scrolling. Only ways that cannot buy, send or leave the listing (safe.ts).
 */
export function findWays(page: Document, more: More | null, seen: Seen | null): Way[] {
  const places = seen === null ? [] : placesOf(page, seen)
  const ways: Way[] = []
  for (const step of ['open', 'expand', 'next'] as const) {
    const named = more?.[step]
    const found = named === undefined ? near(page, places, step) : select(page, named)
    ways.push(...found.filter((element) => isUsable(element)).flatMap((element) => wayOf(page, element, step)))
  }
  const scrolled = more?.scroll === undefined ? scrollerOf(page, places) : (select(page, more.scroll, true)[0] ?? null)
  return [...ways, { kind: 'scroll', element: scrolled }]
}

function wayOf(page: Document, element: Element, step: Step): Way[] {
  if (!isAllowed(page, element)) return []
  const link = isLink(page, element)
  return [{ kind: 'click', step, element, loads: link }]
}

/** All matches of the first selector that has any, in shadow roots too. */
function select(page: Document, selectors: Selectors, isScroller = false): Element[] {
  for (const selector of [selectors].flat()) {
    if (isScroller && selector === ':scope') return []
    const found = openRoots(page).flatMap((root) => all(root, selector))
    if (found.length > 0) return found.slice(0, 5)
  }
  return []
}

/**
 * Controls near the reviews whose label says what is wanted: in the part that holds the reviews, else in the parts
 * around it, nearest first; never inside a review, where "read more" unfolds a text.
 */
function near(page: Document, places: readonly Element[], step: Step): Element[] {
  const region = regionOf(places)
  const within = region === null ? [page.body] : aboves(region)
  const isInReview = (element: Element): boolean => places.some((place) => isIn(element, place))
  for (const part of within) {
    if (part === null) continue
    const controls = openRootsBelow(page, part)
      .flatMap((root) => all(root, CONTROLS))
      .slice(0, MOST)
    const found = controls.filter(
      (control) => isMeantAs(control, step) && !isInReview(control) && (step === 'open' || isBelow(control, places)),
    )
    if (found.length > 0) return found.slice(0, 3)
  }
  return step === 'next' ? numbered(region) : []
}

/** The part itself and the open shadow roots in it. */
const openRootsBelow = (page: Document, part: Element): (Element | ShadowRoot)[] => [
  part,
  ...openRoots(page).filter((root): root is ShadowRoot => root instanceof ShadowRoot && isIn(root.host, part)),
]

const isMeantAs = (control: Element, step: Step): boolean =>
  (step === 'next' && /(?:^|\s)next(?:\s|$)/i.test(attr(control, 'rel') ?? '')) ||
  labelsOf(control).some((label) => isMeant(label, step))

/** What a control says: its accessible name first, as far as attributes tell. */
const labelsOf = (control: Element): string[] =>
  [attr(control, 'aria-label'), shownText(control, { limit: 200 }), attr(control, 'title'), attr(control, 'value')]
    .map((label) => label?.trim() ?? '')
    .filter((label) => label !== '')

/** A control before the list belongs to something else, unless it stands in a pager. */
function isBelow(control: Element, places: readonly Element[]): boolean {
  const where = places[0]?.compareDocumentPosition(control) ?? 0
  const precedes =
    (where & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (where & Node.DOCUMENT_POSITION_DISCONNECTED) === 0
  return !precedes || isPager(control)
}

const isPager = (control: Element): boolean =>
  aboves(control)
    .slice(0, 4)
    .some((element) =>
      /pag(?:er|ing|inat)/i.test(`${attr(element, 'class') ?? ''} ${attr(element, 'aria-label') ?? ''}`),
    )

/** The number after the one that is marked as current. */
function numbered(region: Element | null): Element[] {
  for (const part of region === null ? [] : aboves(region).slice(0, 4)) {
    const current = all(part, '[aria-current="page"], [aria-current="true"]').find((one) =>
      /^\d{1,4}$/.test(shownText(one)),
    )
    if (current === undefined) continue
    const wanted = String(Number(shownText(current)) + 1)
    const pager =
      aboves(current)
        .slice(1, 4)
        .reverse()
        .find((one) => one !== part) ?? part
    const next = all(pager, CONTROLS).find((one) => shownText(one) === wanted)
    if (next !== undefined) return [next]
  }
  return []
}

/** Shown, and not switched off. */
function isUsable(element: Element): boolean {
  if (attr(element, 'disabled') !== null || attr(element, 'aria-disabled') === 'true') return false
  const classes = aboves(element)
    .slice(0, 2)
    .map((one) => attr(one, 'class') ?? '')
    .join(' ')
  if (/(?:^|[\s_-])(?:is-)?disabled?(?:$|[\s_-])/i.test(classes)) return false
  if (attr(element, 'aria-current') === 'page' || attr(element, 'aria-selected') === 'true') return false
  return tag(element) !== 'link' && (element.checkVisibility?.({ visibilityProperty: true }) ?? true)
}

/** The nearest part around the reviews that scrolls by itself; `null` for the window. */
function scrollerOf(page: Document, places: readonly Element[]): Element | null {
  for (const place of places.slice(-30).reverse())
    for (let up = above(place); up !== null && up !== page.body && up !== page.documentElement; up = above(up)) {
      if (up.scrollHeight <= up.clientHeight + 40) continue
      const flow = page.defaultView?.getComputedStyle(up).overflowY
      if (flow === 'auto' || flow === 'scroll' || flow === 'overlay') return up
    }
  return null
}
