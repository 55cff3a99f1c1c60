import { LIMITS } from '../../engine/limits.ts'
import { isPlatformDefault } from '../../engine/text/defaults.ts'
import type { PageReading, ReviewDraft } from '../adapter.ts'
import type { PayloadContext } from '../payload-format.ts'
import { type Fields, field, isFields } from './json.ts'

/** How the reviews of a response are told from the rest of it, however deep they lie in it. */
export interface Tree {
  /** Whether an object is one review: by fields no other object of the shop has. */
  isReview: (value: Fields) => boolean
  draft: (review: Fields, context: PayloadContext) => ReviewDraft
  /**
   * The list, where a response also shows some of its reviews apart (the most helpful, the most critical): those beside
   * it do not count, unless it is missing.
   */
  list?: string
  /** Names of the lists that hold reviews: an empty one is a response without reviews, not an unknown one. */
  lists: readonly string[]
  /** What the response says of the listing; `null` when it says nothing. */
  about?: (json: unknown, reviews: readonly Fields[], context: PayloadContext) => Omit<PageReading, 'reviews'> | null
  /** What the shop answers when it wants a login or a captcha. */
  isRefusal?: (json: unknown) => boolean
}

/**
 * Reads a response by its reviews alone, so that it may be whole, a part of it, a bare list, one review, or a list of
 * responses. `null` when nothing of it is known. Linear.
 */
export function readTree(tree: Tree, json: unknown, context: PayloadContext): PageReading | null {
  const reviews = findAll(listsOf(json, tree.list), tree.isReview)
  const about = tree.about?.(json, reviews, context) ?? null
  const isEmpty = reviews.length === 0 && hasEmptyList(json, tree.lists)
  if (reviews.length === 0 && !isEmpty && about === null)
    return tree.isRefusal?.(json) ? { reviews: [], walled: true } : null
  const drafts = reviews.map((review) => marked(tree.draft(review, context)))
  return { rendersReviews: !isEmpty, ...about, reviews: drafts }
}

/** What the lists of a name hold; the whole where they hold nothing. */
export function listsOf(json: unknown, name: string | undefined): unknown {
  if (name === undefined) return json
  const lists = findAll(json, (value) => Array.isArray(field(value, name))).map((value) => field(value, name))
  return lists.some((list) => Array.isArray(list) && list.length > 0) ? lists : json
}

const marked = (draft: ReviewDraft): ReviewDraft => ({
  ...draft,
  platformDefault: draft.platformDefault || isPlatformDefault(draft.text ?? ''),
})

/** Objects that are wanted, in the order of the text, none within another; one more than are kept at most. */
export function findAll(json: unknown, isWanted: (value: Fields) => boolean, most = LIMITS.reviews + 1): Fields[] {
  const found: Fields[] = []
  visit(
    json,
    0,
    (value) => {
      if (!isWanted(value)) return false
      found.push(value)
      return true
    },
    () => found.length >= most,
  )
  return found
}

/** The first object that is wanted; `null` when there is none. */
export const findOne = (json: unknown, isWanted: (value: Fields) => boolean): Fields | null =>
  findAll(json, isWanted, 1)[0] ?? null

function hasEmptyList(json: unknown, names: readonly string[]): boolean {
  const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0
  return findOne(json, (value) => names.some((name) => isEmpty(field(value, name)))) !== null
}

/** Calls `see` for every object; its content is passed over where that returns true, everything when `isDone`. */
function visit(value: unknown, depth: number, see: (value: Fields) => boolean, isDone: () => boolean): void {
  if (typeof value !== 'object' || value === null || depth > LIMITS.depth || isDone()) return
  if (Array.isArray(value)) {
    for (const one of value) visit(one, depth + 1, see, isDone)
  } else if (isFields(value) && !see(value)) {
    for (const name of Object.keys(value)) if (name !== '__proto__') visit(value[name], depth + 1, see, isDone)
  }
}
