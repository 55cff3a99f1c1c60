import { foldName, INSIDE, WORDS } from './generic-words.ts'
import { type Fields, isFields } from './json.ts'

/** An object's values by folded name. */
export type Names = ReadonlyMap<string, unknown>

/** Fields of one object that are looked at. */
const MOST_FIELDS = 200

/** An object's values by folded name; the first of two that fold alike. */
export function namesOf(value: Fields): Names {
  const names = new Map<string, unknown>()
  for (const name of Object.keys(value).slice(0, MOST_FIELDS)) {
    const folded = foldName(name)
    if (name !== '__proto__' && !names.has(folded)) names.set(folded, value[name])
  }
  return names
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** The first that is there. */
export const find = (names: Names, among: readonly string[]): unknown => {
  for (const name of among) if (isPresent(names.get(name))) return names.get(name)
  return undefined
}

/** Text or a number, as it is or within an object. */
export function scalarIn(value: unknown, inside: readonly string[], depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return String(value)
  if (!isFields(value) || depth > 2) return null
  const names = namesOf(value)
  for (const name of inside) {
    const found = scalarIn(names.get(name), inside, depth + 1)
    if (found !== null) return found
  }
  return null
}

/**
 * The same with what the objects within say, two levels deep: some shops keep words, marks and numbers of a review
 * apart. What the object says itself goes first.
 */
export function flatNamesOf(value: Fields, depth = 0): Names {
  const own = namesOf(value)
  if (depth === 2) return own
  const all = new Map(own)
  for (const [name, within] of own) {
    if (!isFields(within) || OTHERS.has(name)) continue
    for (const [inner, said] of flatNamesOf(within, depth + 1)) if (!isPresent(all.get(inner))) all.set(inner, said)
  }
  return all
}

/** Objects within that say something of the person or of an answer, not of the review. */
const OTHERS = new Set([
  ...WORDS.reviewer,
  'reply',
  'replies',
  'response',
  'sellerreply',
  'product',
  'business',
  'append',
])

/** A value by its name in the object itself, else in the objects within it, two levels deep. */
export function findWithin(names: Names, among: readonly string[], depth = 0): unknown {
  const own = find(names, among)
  if (own !== undefined && !isFields(own)) return own
  if (depth === 2) return undefined
  for (const [name, value] of names) {
    if (!isFields(value) || OTHERS.has(name)) continue
    const found = findWithin(namesOf(value), among, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** The review's own words; `null` when it has none. */
export const textIn = (names: Names): string | null => {
  for (const name of WORDS.text) {
    const found = scalarIn(names.get(name), INSIDE.text)
    if (found !== null) return found
  }
  // schema.org allows a description in place of a body; elsewhere it describes a thing.
  const isReview = names.has('reviewrating') || names.get('type') === 'Review'
  return isReview ? scalarIn(names.get('description'), INSIDE.text) : null
}
