import type { Listing } from '../engine/types.ts'

/** Version of `report.json` and `reviews.csv`. */
export const REPORT_SCHEMA = '1.0'

/**
 * A key for each review, in page order: `<platform>|<item>|<review>`, the same in every bundle that holds it, so that
 * desks can join observations. A second review with one id gets `#2`, a third `#3`.
 */
export function reviewKeys({ site, id: item, reviews }: Listing): string[] {
  const times = new Map<string, number>()
  return reviews.map(({ id }) => {
    const nth = (times.get(id) ?? 0) + 1
    times.set(id, nth)
    return `${site}|${item}|${id}${nth === 1 ? '' : `#${nth}`}`
  })
}

/** `#a3` for the third flagged review: its annotation in annotations.jsonld. */
export const annotationId = (index: number): string => `#a${index + 1}`

/** How much of what the shop states was read; what a page hides makes it partial. */
export function coverageOf({ coverage: { read, stated, walled } }: Listing): 'complete' | 'partial' | 'unknown' {
  if (walled) return 'partial'
  if (stated === null) return 'unknown'
  return read >= stated ? 'complete' : 'partial'
}
