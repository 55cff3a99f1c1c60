import type { ReviewDraft } from './adapter.ts'
import { mergeKey } from './text.ts'

/**
 * Each review with what its copy elsewhere on the page knows besides: the copy has the same id, or the same author and
 * text and is the only one of the kind. A copy without a match adds no review. Linear.
 */
export function completed(reviews: readonly ReviewDraft[], copies: readonly ReviewDraft[]): ReviewDraft[] {
  const byId = new Map<string, ReviewDraft>()
  const byKey = new Map<string, ReviewDraft | null>()
  for (const copy of copies) {
    const key = keyOf(copy)
    if (copy.id) byId.set(copy.id, copy)
    if (key !== null) byKey.set(key, byKey.has(key) ? null : copy)
  }
  return reviews.map((review) => {
    const copy = byId.get(review.id ?? '') ?? byKey.get(keyOf(review) ?? '')
    if (!copy) return review
    const reviewer = { ...known(copy.reviewer ?? {}), ...known(review.reviewer ?? {}) }
    return { ...known(copy), ...known(review), reviewer, text: review.text || copy.text }
  })
}

function keyOf({ reviewer, text }: ReviewDraft): string | null {
  const [name, words] = [mergeKey(reviewer?.name ?? ''), mergeKey(text ?? '')]
  return name === '' || words === '' ? null : `${name}\u0000${words}`
}

/** The fields that say something: neither `null` nor an empty list. */
export const known = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>
