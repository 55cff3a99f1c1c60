import type { ReviewDraft } from './adapter.ts'
import { complete } from './merge.ts'
import { mergeKey } from './text.ts'

/** Letters and digits of a text by which one rendering of it is known in another, cut or whole. */
const PREFIX = 40
const SHORTEST = 12

/**
 * Reviews from structured data and from the page's structure, each once. What the data says wins field by field; what
 * only the page shows is kept where the two speak of the same list, that is, share a review, unless `isPart` says that
 * the page shows other things among its reviews. In the order of the page when all of the data is on it. Linear.
 */
export function combine(data: readonly ReviewDraft[], shown: readonly ReviewDraft[], isPart = false): ReviewDraft[] {
  if (data.length === 0 || shown.length === 0) return [...data, ...shown]
  const stated = data.map((draft) => ({ ...draft }))
  const find = finder(stated)
  const pairs = shown.map((draft) => ({ draft, same: find(draft) }))
  const matched = pairs.flatMap(({ draft, same }) => {
    if (same === null) return []
    complete(same, draft)
    return [same]
  })
  if (matched.length === 0 || isPart) return stated
  const ordered = pairs.map(({ draft, same }) => same ?? draft)
  const found = new Set(matched)
  const rest = stated.filter((draft) => !found.has(draft))
  return rest.length > ordered.length
    ? [...stated, ...ordered.filter((draft) => !found.has(draft))]
    : [...ordered, ...rest]
}

/** Finds the review of the data that one on the page shows; each is found once. */
function finder(stated: readonly ReviewDraft[]): (draft: ReviewDraft) => ReviewDraft | null {
  const byKey = new Map<string, ReviewDraft[]>()
  for (const draft of stated) {
    for (const key of keysOf(draft)) {
      const before = byKey.get(key)
      if (before === undefined) byKey.set(key, [draft])
      else before.push(draft)
    }
  }
  const used = new Set<ReviewDraft>()
  return (draft) => {
    for (const key of keysOf(draft)) {
      const same = byKey.get(key)?.find((one) => !used.has(one) && !differ(one, draft))
      if (same === undefined) continue
      used.add(same)
      return same
    }
    return null
  }
}

/** What a review may be known by, the surest first. */
function keysOf(draft: ReviewDraft): string[] {
  const keys: string[] = []
  const author = mergeKey(draft.reviewer?.name ?? '')
  const text = mergeKey(draft.text ?? '')
  const title = mergeKey(draft.title ?? '')
  const day = draft.postedOn?.slice(0, 10) ?? ''
  if (draft.id) keys.push(`id ${draft.id}`)
  if (text.length >= SHORTEST) keys.push(`text ${text.slice(0, PREFIX)}`)
  // Some data joins title and text, some pages do.
  if (title !== '' && text !== '') keys.push(`text ${(title + text).slice(0, PREFIX)}`)
  if (author !== '' && day !== '') keys.push(`day ${author} ${day}`)
  if (author !== '') keys.push(`star ${author} ${draft.stars ?? ''} ${text.slice(0, SHORTEST)}`)
  return keys
}

/** Two of the same person and day with other texts are two. */
function differ(one: ReviewDraft, other: ReviewDraft): boolean {
  if (one.id != null && other.id != null && one.id === other.id) return false
  const [a, b] = [mergeKey(one.text ?? ''), mergeKey(other.text ?? '')]
  const isPart =
    a === '' ||
    b === '' ||
    a.slice(0, PREFIX).startsWith(b.slice(0, PREFIX)) ||
    b.includes(a.slice(0, PREFIX)) ||
    a.includes(b.slice(0, PREFIX))
  return !isPart
}
