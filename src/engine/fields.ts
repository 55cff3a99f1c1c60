import { stableHash } from './hash.ts'

/**
 * Reading one named field at a time out of JSON nobody vouches for. Only own fields of plain objects are looked at,
 * so `__proto__` and friends are just names nobody asks for. A missing field reads as `null`. Nothing throws: the
 * first thing that is wrong is kept in `notes.problem` and the rest is read on with harmless values.
 */
export interface Fields {
  /** `null` where the input was no object; reads as an object without fields. */
  own: Record<string, unknown> | null
  /** Where it stands, for people: `reviews[3]`; '' for the whole document. */
  path: string
  /** The same without positions, for gaps: `reviews`. */
  kind: string
  notes: Notes
}

export interface Notes {
  /** One sentence naming the first field that is wrong, what was expected there and what was found. */
  problem: string | null
  /** Fields (without positions) of which something was left out to stay within the limits. */
  cuts: Set<string>
}

export function fieldsOf(value: unknown, path: string, kind: string, notes: Notes): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return { own: isObject ? (value as Record<string, unknown>) : null, path, kind, notes }
}

/** Records that a field is wrong. Only the first mistake is kept: later ones are often its echo. */
export function mismatch({ notes }: Fields, path: string, expected: string, value: unknown): void {
  notes.problem ??= `${path}: expected ${expected}, found ${described(value)}`
}

/** The raw value of an own field; `undefined` when there is none. */
const raw = ({ own }: Fields, name: string): unknown =>
  own !== null && Object.hasOwn(own, name) ? own[name] : undefined

const pathOf = ({ path }: Fields, name: string): string => (path === '' ? name : `${path}.${name}`)
const kindOf = ({ kind }: Fields, name: string): string => (kind === '' ? name : `${kind}.${name}`)

/** An own field that is there and not `null`, if `fits` agrees; else `null`, and a mismatch when it is something else. */
function optional<T>(fields: Fields, name: string, expected: string, fits: (value: unknown) => value is T): T | null {
  const value = raw(fields, name)
  if (value === undefined || value === null) return null
  if (fits(value)) return value
  mismatch(fields, pathOf(fields, name), `${expected} or null`, value)
  return null
}

function required<T>(
  fields: Fields,
  name: string,
  expected: string,
  fits: (value: unknown) => value is T,
  instead: T,
): T {
  const value = raw(fields, name)
  if (fits(value)) return value
  mismatch(fields, pathOf(fields, name), expected, value)
  return instead
}

const isString = (value: unknown): value is string => typeof value === 'string'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && !isList(value)

export const textOf = (fields: Fields, name: string, limit: number): string =>
  cut(fields, name, required(fields, name, 'text', isString, ''), limit)

/** A text that may not be empty. One beyond the limit keeps its beginning and a hash of all of it, so that two long
 * names do not become one. */
export function nameOf(fields: Fields, name: string, limit: number): string {
  const isName = (value: unknown): value is string => isString(value) && value !== ''
  const value = required(fields, name, 'text that is not empty', isName, '-')
  if (value.length <= limit) return value
  fields.notes.cuts.add(kindOf(fields, name))
  const hash = stableHash(value)
  return `${whole(value, limit - hash.length - 1)}~${hash}`
}

export function labelOf(fields: Fields, name: string, limit: number): string | null {
  const value = optional(fields, name, 'text', isString)
  return value === null ? null : cut(fields, name, value, limit)
}

/** @param expected says in words what `fits` asks for. */
export const matching = (fields: Fields, name: string, expected: string, fits: (text: string) => boolean): string =>
  required(fields, name, expected, (value): value is string => isString(value) && fits(value), '')

export const matchingOrNull = (fields: Fields, name: string, expected: string, fits: (text: string) => boolean) =>
  optional(fields, name, expected, (value): value is string => isString(value) && fits(value))

const between =
  (low: number, high: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= low && value <= high && Number.isFinite(value)

export const numberOf = (fields: Fields, name: string, low: number, high: number): number | null =>
  optional(
    fields,
    name,
    high === Infinity ? `a number of at least ${low}` : `a number from ${low} to ${high}`,
    between(low, high),
  )

export const countOf = (fields: Fields, name: string): number | null => numberOf(fields, name, 0, Infinity)

/** A count that may not be missing. */
export const countIn = (fields: Fields, name: string): number =>
  required(fields, name, 'a number of at least 0', between(0, Infinity), 0)

export const flagOf = (fields: Fields, name: string): boolean | null =>
  optional(fields, name, 'true or false', isBoolean)

/** Exactly `length` numbers from 0 to 1. */
export function sharesOf(fields: Fields, name: string, length: number): number[] | null {
  const values = optional(
    fields,
    name,
    `a list of ${length} numbers from 0 to 1`,
    (value): value is number[] => isList(value) && value.length === length && Array.from(value).every(between(0, 1)),
  )
  return values === null ? null : Array.from(values)
}

export function objectOf(fields: Fields, name: string): Fields | null {
  const value = optional(fields, name, 'an object', isObject)
  return value === null ? null : fieldsOf(value, pathOf(fields, name), kindOf(fields, name), fields.notes)
}

/** The objects of a list, at most `limit`; a missing list is an empty one. */
export function listOf(fields: Fields, name: string, limit: number): Fields[] {
  const items = raw(fields, name) ?? []
  const path = pathOf(fields, name)
  const kind = kindOf(fields, name)
  if (!isList(items)) {
    mismatch(fields, path, 'a list', items)
    return []
  }
  if (items.length > limit) fields.notes.cuts.add(kind)
  return Array.from({ length: Math.min(items.length, limit) }, (_, i) => {
    const item = fieldsOf(items[i], `${path}[${i}]`, kind, fields.notes)
    if (item.own === null) mismatch(fields, item.path, 'an object', items[i])
    return item
  })
}

/** The texts of a list, at most `limit` of at most `longest` units each; a missing list is an empty one. */
export function textsOf(fields: Fields, name: string, limit: number, longest: number): string[] {
  const items = optional(fields, name, 'a list of texts', isList) ?? []
  if (items.length > limit) fields.notes.cuts.add(kindOf(fields, name))
  return items.slice(0, limit).map((item, at) => {
    if (isString(item)) return cut(fields, name, item, longest)
    mismatch(fields, `${pathOf(fields, name)}[${at}]`, 'text', item)
    return ''
  })
}

function cut(fields: Fields, name: string, text: string, limit: number): string {
  if (text.length <= limit) return text
  fields.notes.cuts.add(kindOf(fields, name))
  return whole(text, limit)
}

/** The first `length` UTF-16 units, one fewer where that would split a surrogate pair. */
function whole(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  const splits = last >= 0xd800 && last <= 0xdbff
  return text.slice(0, splits ? length - 1 : length)
}

function described(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${whole(value, 40)}…` : value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return isList(value) ? 'a list' : 'an object'
}
