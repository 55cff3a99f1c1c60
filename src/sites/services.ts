import type { Gap } from '../engine/types.ts'
import type { Page, PageReading, ReviewDraft, ShownField, Widget } from './adapter.ts'
import { WIDGETS } from './registry.ts'
import { readSchemaOrg } from './schema-org.ts'
import { mergeKey } from './text.ts'

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

/** Each review with what its copy knows besides: the same author and text, and only one copy of the kind. */
function completed(reviews: readonly ReviewDraft[], copies: readonly ReviewDraft[]): ReviewDraft[] {
  const byKey = new Map<string, ReviewDraft | null>()
  for (const copy of copies) {
    const key = keyOf(copy)
    if (key !== null) byKey.set(key, byKey.has(key) ? null : copy)
  }
  return reviews.map((review) => {
    const copy = byKey.get(keyOf(review) ?? '')
    return copy ? { ...known(copy), ...known(review), text: review.text } : review
  })
}

function keyOf({ reviewer, text }: ReviewDraft): string | null {
  const [name, words] = [mergeKey(reviewer?.name ?? ''), mergeKey(text ?? '')]
  return name === '' || words === '' ? null : `${name}\u0000${words}`
}

const known = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>
