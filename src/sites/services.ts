import type { Gap } from '../engine/types.ts'
import type { Page, PageReading, ShownField, Widget } from './adapter.ts'
import { completed, known } from './copies.ts'
import { WIDGETS } from './registry.ts'
import { readSchemaOrg } from './schema-org.ts'

/** What a review service shows on a page. */
export interface ServiceReading {
  /** Of the service. */
  id: string
  shows: readonly ShownField[]
  reading: PageReading
}

/**
 * Review services on a page; `null` when none of them shows a review. Where there are two, the one with more reviews
 * speaks and a gap names the rest. The page's structured data fills in what the service leaves out: totals, and the
 * fields of reviews it repeats; it adds no review.
 */
export function readServices(page: Page): ServiceReading | null {
  const spoken = WIDGETS.flatMap((widget) => readOne(widget, page) ?? [])
  const [best, ...others] = spoken.sort((a, b) => b.reading.reviews.length - a.reading.reviews.length)
  if (best === undefined) return null
  const general = readSchemaOrg(page)
  const gaps: Gap[] = [...(general.gaps ?? []), ...(best.reading.gaps ?? [])]
  if (others.length > 0) {
    gaps.push({ field: 'reviews', why: `${others.length} other review widgets on the page were left out` })
  }
  const stated = { ...general.stated, ...known(best.reading.stated ?? {}) }
  const reviews = completed(best.reading.reviews, general.reviews)
  const title = best.reading.title ?? general.title ?? page.text('h1')
  return { ...best, reading: { ...general, ...known(best.reading), title, stated, reviews, gaps } }
}

/** A service that trips over the page must not silence the others. */
function readOne({ id, root, shows, read }: Widget, page: Page): ServiceReading | null {
  if (!page.has(root)) return null
  try {
    const reading = read(page)
    return reading.reviews.length === 0 ? null : { id, shows, reading }
  } catch {
    return null
  }
}
