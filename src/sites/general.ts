import type { Page, PageReading } from './adapter.ts'
import { combine } from './combine.ts'
import { readSchemaOrg } from './schema-org.ts'
import { readStructure } from './structural/index.ts'

/** What the readers that know no shop make of a page. */
export interface GeneralReading {
  reading: PageReading
  /** Which of them found the reviews, or what the page describes; `null` when neither found anything. */
  by: 'data' | 'structure' | null
}

/**
 * Structured data and structure both speak; the data wins field by field, and a review that both show counts once. What
 * one of them trips over does not silence the other.
 */
export function readGenerally(page: Page): GeneralReading {
  const data = attempt(() => readSchemaOrg(page))
  const shown = attempt(() => readStructure(page))
  const lost = data === null || shown === null ? [{ field: 'reviews', why: STOPPED }] : []
  const gaps = [...(data?.gaps ?? []), ...lost]
  const seen = shown?.reviews ?? []
  if (data?.isListing && (data.reviews.length > 0 || seen.length === 0)) {
    return { reading: { ...data, gaps, reviews: combine(data.reviews, seen, shown?.isTalk) }, by: 'data' }
  }
  if (seen.length === 0) return { reading: { reviews: [], gaps }, by: null }
  const described = data?.isListing ? { ...data, title: data.title ?? shown?.title ?? null } : shown
  return { reading: { ...described, gaps, reviews: seen }, by: 'structure' }
}

/** A cause for a gap. */
export const STOPPED = 'the reader stopped at something unexpected'

/** A reader that trips over a page must not take the popup with it; `null` then, and a gap has to say so. */
export function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
