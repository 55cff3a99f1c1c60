import { LIMITS } from '../../engine/limits.ts'
import type { PageReading } from '../adapter.ts'
import { dateOf, draftsOf, isTitled, ratingOf, reviewerOf } from './generic-fields.ts'
import { find, flatNamesOf, type Names, namesOf, textIn } from './generic-names.ts'
import { foldName, NOT_LISTS, NOT_OF_A_REVIEW, NOT_REVIEWS, SURELY_REVIEWS, TOTALS, WORDS } from './generic-words.ts'
import { type Fields, isFields } from './json.ts'
import { findAll } from './tree.ts'
import { countAt, meanAt } from './values.ts'

/**
 * Reviews in a response that no format knows, by the names of its fields: the largest list of objects that have a text
 * and two of stars, reviewer, date and title. `null` when there is none; a gap says how it was read. Linear.
 */
export function readGenericPayload(json: unknown, { readAt }: { readAt: string }): PageReading | null {
  const { found, open } = reviewsIn(json)
  if (found.length === 0) return null
  const { drafts, gaps } = draftsOf(
    found.map((review) => open(review)),
    readAt,
  )
  const within = new Set(found)
  const isTotals = (value: Fields): boolean => find(namesOf(value), TOTALS_OF_LISTING) !== undefined
  const totals = findAll(json, (value) => within.has(value) || isTotals(value)).find((one) => !within.has(one)) ?? null
  const named = totals === null ? new Map<string, unknown>() : namesOf(totals)
  return {
    reviews: drafts,
    stated: {
      reviewCount: countAt({ count: find(named, TOTALS.reviews) }, 'count'),
      ratingCount: countAt({ count: find(named, TOTALS.ratings) }, 'count'),
      meanStars: meanAt({ mean: find(named, TOTALS.mean) }, 'mean'),
    },
    gaps: [{ field: 'reviews', why: 'read by the names of the fields: no reader for this kind of response' }, ...gaps],
  }
}

/** Reviews that stand each in one object; where none of those has a rating, those put together from several. */
function reviewsIn(json: unknown): { found: Fields[]; open: Open } {
  const whole = bestList(json, namesOf)
  if (whole.some((one) => ratingOf(namesOf(one)) !== null)) return { found: whole, open: namesOf }
  const composed = bestList(json, flatNamesOf)
  const isRated = composed.some((one) => ratingOf(flatNamesOf(one)) !== null)
  return whole.length === 0 || isRated ? { found: composed, open: flatNamesOf } : { found: whole, open: namesOf }
}

const TOTALS_OF_LISTING = [...TOTALS.reviews, ...TOTALS.ratings]

/** Objects at one path, in order: how many are surely reviews, and those that are one among such. */
interface Group {
  likely: number
  possible: Fields[]
  all: number
}

/** Reviews that share a path, places in lists left out: pages of one response after another are one list. */
function bestList(json: unknown, open: Open): Fields[] {
  const groups = new Map<string, Group>()
  visit(json, { path: '', depth: 0, isListed: open === namesOf, open }, groups)
  let best: Group = { likely: 0, possible: [], all: 0 }
  for (const [path, group] of groups) {
    const above = path.split('/').slice(-3).map(foldName)
    if (above.some((name) => NOT_REVIEWS.test(name)) || NOT_LISTS.test(above.at(-1) ?? '')) continue
    const isRated = group.possible.some((one) => ratingOf(open(one)) !== null)
    if (2 * group.likely < group.all || !(isRated || above.some((name) => SURELY_REVIEWS.test(name)))) continue
    if (group.likely > best.likely) best = group
  }
  return best.possible.slice(0, LIMITS.reviews + 1)
}

/** How an object is opened: alone, or with the objects within it. */
type Open = (value: Fields) => Names

interface Step {
  path: string
  depth: number
  /** Whether the value stands in a list; only there may a review be put together from objects. */
  isListed: boolean
  open: Open
}

function visit(value: unknown, step: Step, groups: Map<string, Group>): void {
  const { path, depth, open } = step
  if (typeof value !== 'object' || value === null || depth > LIMITS.depth) return
  if (Array.isArray(value)) {
    for (const one of value) visit(one, { ...step, depth: depth + 1, isListed: true }, groups)
    return
  }
  if (!isFields(value)) return
  const likeness = step.isListed ? likenessOf(open(value)) : 'none'
  const group = groups.get(path) ?? { likely: 0, possible: [], all: 0 }
  groups.set(path, group)
  group.all++
  if (likeness !== 'none') group.possible.push(value)
  if (likeness === 'review') {
    group.likely++
    return
  }
  const isListed = open === namesOf
  for (const name of Object.keys(value)) {
    // Objects kept by their ids are a list too.
    const part = /\d{3}/.test(name) || name.length > 60 ? '' : `/${name}`
    const below = `${path}${part}`.slice(-LIMITS.label)
    if (name !== '__proto__') visit(value[name], { path: below, depth: depth + 1, isListed, open }, groups)
  }
}

const OF_A_TEXT: ReadonlySet<string> = new Set([...WORDS.text, 'description'])

function hasAny(names: Names, wanted: ReadonlySet<string>): boolean {
  for (const name of names.keys()) if (wanted.has(name)) return true
  return false
}

/** `possible`: a review among reviews, where all that tells it from something else is missing. */
function likenessOf(names: Names): 'review' | 'possible' | 'none' {
  // Most objects of a response are told by their names alone.
  if (!hasAny(names, OF_A_TEXT) || hasAny(names, NOT_OF_A_REVIEW)) return 'none'
  const text = textIn(names)
  const isText = text !== null && Number.isNaN(Number(text))
  const rating = ratingOf(names) !== null
  const [who, when] = [reviewerOf(names) !== null, dateOf(names, null) !== null]
  const titled = isTitled(names)
  if (isText ? (rating ? who || when || titled : who && when) : rating && who && when) return 'review'
  return rating ? 'possible' : 'none'
}
