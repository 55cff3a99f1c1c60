import { finish, pieces, type Steps } from '../engine/steps.ts'
import type { ReviewDraft } from './adapter.ts'
import { mergeKey } from './text.ts'

/**
 * One draft per review. A page may show a review twice (list and popover, list and structured data, a "top" box):
 * copies share the shop's id or, where one of them has none, author, day and text. The first keeps its place and
 * takes what it lacks from the later ones. Reviews without text are never taken for copies of each other, unless
 * they come from two lists (`sources`): the n-th such review of one list is the n-th of the other.
 */
export const mergeDrafts = (sources: readonly (readonly ReviewDraft[])[]): ReviewDraft[] => finish(mergeSteps(sources))

/** `mergeDrafts` in pieces. */
export function* mergeSteps(sources: readonly (readonly ReviewDraft[])[]): Steps<ReviewDraft[]> {
  const isFull = pieces()
  const kept: ReviewDraft[] = []
  const byId = new Map<string, ReviewDraft>()
  const byKey = new Map<string, ReviewDraft>()
  for (const source of sources) {
    const seen = new Map<string, number>()
    for (const draft of source) {
      const id = draft.id ?? null
      const key = keyOf(draft, seen)
      const alike = key === null ? undefined : byKey.get(key)
      const same = (id === null ? undefined : byId.get(id)) ?? (areTwo(alike, id) ? undefined : alike)
      const one = same ?? { ...draft }
      if (same === undefined) kept.push(one)
      else complete(same, draft)
      if (id !== null) byId.set(id, one)
      if (key !== null && !byKey.has(key)) byKey.set(key, one)
      if (isFull(draft.text?.length ?? 0)) yield
    }
  }
  return kept
}

/** Two ids are two reviews, however alike: someone posted twice. */
const areTwo = (alike: ReviewDraft | undefined, id: string | null): boolean =>
  id !== null && alike?.id != null && alike.id !== id

/** Author, day and text; `null` without an author, since unknown is never "the same". */
function keyOf(draft: ReviewDraft, seen: Map<string, number>): string | null {
  const author = draft.reviewer?.name ?? draft.reviewer?.id ?? null
  if (author === null) return null
  const text = mergeKey(draft.text ?? '')
  const key = [mergeKey(author), draft.postedOn?.slice(0, 10) ?? '', text].join('\u0000')
  if (text !== '') return key
  const before = seen.get(key) ?? 0
  seen.set(key, before + 1)
  return `${key}\u0000${before}`
}

/** Gives a draft what it lacks and another of the same review has. */
export function complete(into: ReviewDraft, from: ReviewDraft): void {
  into.id ??= from.id ?? null
  into.anchor ??= from.anchor ?? null
  into.reviewer = { ...present(from.reviewer ?? {}), ...present(into.reviewer ?? {}) }
  into.stars ??= from.stars ?? null
  into.title ??= from.title ?? null
  into.text ||= from.text
  into.language ??= from.language ?? null
  into.postedOn ??= from.postedOn ?? null
  into.purchasedOn ??= from.purchasedOn ?? null
  into.verified ??= from.verified ?? null
  into.programme ??= from.programme ?? null
  into.helpful ??= from.helpful ?? null
  into.variant ??= from.variant ?? null
  into.photos = into.photos?.length ? into.photos : (from.photos ?? [])
  into.followUps = into.followUps?.length ? into.followUps : (from.followUps ?? [])
}

const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>
