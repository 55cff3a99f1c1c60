import { parent } from '../../sites/dom.ts'
import type { Seen } from '../own.ts'
import { findText } from '../show.ts'

/** Reviews without a known place that are looked for by their text: the last of a page say where the list ends. */
const LOOKED_FOR = 4

/** Where the reviews stand that were read, in page order as far as they are still there. */
export function placesOf(page: Document, { listing, anchors }: Seen): Element[] {
  const places = [...anchors.values()].filter((anchor) => anchor.isConnected)
  if (places.length > 0) return places
  return listing.reviews
    .slice(-LOOKED_FOR)
    .map(({ text }) => findText(page, text))
    .filter((place) => place !== null)
}

/** The element above, out of a shadow root too. */
export function above(element: Element): Element | null {
  const up = parent(element)
  if (up !== null) return up
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

export function aboves(element: Element): Element[] {
  const chain: Element[] = []
  for (let up: Element | null = element; up !== null; up = above(up)) chain.push(up)
  return chain
}

/** Whether `inner` stands in `outer`, shadow roots between them or not. */
export const isIn = (inner: Element, outer: Element): boolean => aboves(inner).includes(outer)

/** The smallest element that holds most of the places: strays (a box of the best review) do not widen it. */
export function regionOf(places: readonly Element[]): Element | null {
  const last = places.at(-1)
  if (last === undefined) return null
  const sample = places.slice(-40)
  return (
    aboves(last).find(
      (element) =>
        sample.filter((place) => isIn(place, element)).length >= sample.length * 0.6 &&
        (sample.length > 1 || element !== last),
    ) ?? null
  )
}
