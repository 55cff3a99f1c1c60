import { LIMITS } from '../../engine/limits.ts'
import type { Result } from '../../engine/types.ts'

/** JSON object as parsed: read with `field`, which never follows the prototype chain. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * Parses a response a shop's page received: JSON, or JSONP with any plain callback name (nothing is evaluated).
 * Integers too long for a double are kept as text, so that ids survive. Linear in the length of the text.
 * The error is one sentence.
 */
export function parsePayload(text: string): Result<unknown, string> {
  if (text.length > LIMITS.file) return failed(`it is longer than ${LIMITS.file} characters`)
  const body = unwrap(text)
  if (body === '') return failed('it is empty')
  const quoted = quoteLongIntegers(body)
  if (quoted === null) return failed(`it is nested deeper than ${LIMITS.depth} levels`)
  try {
    return { ok: true, value: JSON.parse(quoted) }
  } catch {
    return failed('it is neither JSON nor JSONP, or it is cut off')
  }
}

const failed = (why: string): Result<never, string> => ({ ok: false, error: why })

/** Longest callback name and comment before it that are looked for. */
const HEAD = 300

/** What some shops put before JSON so that no script of another page can run it. */
const GUARD = /^(?:\)\]\}'?,?|for\s?\(;;\);|while\s?\(1\);)/

/** What stands between the brackets of `name(…);` or `(…)`, with or without an empty comment before; else the text. */
function unwrap(text: string): string {
  const body = text
    .trim()
    .replace(/^\ufeff/, '')
    .replace(GUARD, '')
    .trimStart()
  const head = /^(?:\/\*\*\/\s*)?[\w$.]*\s*\(/.exec(body.slice(0, HEAD))
  if (!head) return body.startsWith('"rateDetail"') ? `{${body}}` : body
  const end = body.lastIndexOf(')')
  const after = body.slice(end + 1).trim()
  return end > head[0].length && (after === '' || after === ';') ? body.slice(head[0].length, end).trim() : body
}

/** Digits a double always holds exactly. */
const SAFE_DIGITS = 15
const [QUOTE, BACKSLASH, MINUS, DOT] = [0x22, 0x5c, 0x2d, 0x2e]

/** The same JSON with integers beyond `SAFE_DIGITS` in quotes; `null` when it nests deeper than `LIMITS.depth`. */
function quoteLongIntegers(json: string): string | null {
  const parts: string[] = []
  let copied = 0
  let depth = 0
  for (let at = 0; at < json.length; ) {
    const unit = json.charCodeAt(at)
    if (unit === QUOTE) {
      at = endOfString(json, at + 1)
    } else if (unit === MINUS || isDigit(unit)) {
      const end = endOfNumber(json, at + 1)
      if (end - at > SAFE_DIGITS && isInteger(json, at + 1, end)) {
        parts.push(json.slice(copied, at), '"', json.slice(at, end), '"')
        copied = end
      }
      at = end
    } else {
      if (unit === 0x7b || unit === 0x5b) depth++
      else if (unit === 0x7d || unit === 0x5d) depth--
      if (depth > LIMITS.depth) return null
      at++
    }
  }
  return parts.length === 0 ? json : parts.join('') + json.slice(copied)
}

/** Just after the quote that closes a string. */
function endOfString(json: string, from: number): number {
  for (let at = from; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (unit === BACKSLASH) at++
    else if (unit === QUOTE) return at + 1
  }
  return json.length
}

function endOfNumber(json: string, from: number): number {
  let at = from
  while (at < json.length && isNumberPart(json.charCodeAt(at))) at++
  return at
}

function isInteger(json: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isDigit(json.charCodeAt(at))) return false
  return true
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isNumberPart = (unit: number): boolean =>
  isDigit(unit) || unit === DOT || unit === 0x65 || unit === 0x45 || unit === 0x2b || unit === MINUS

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An own field of an object; `undefined` when it has none, or is no object. */
export const field = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined

/** The field at a path: `at(json, 'data', 'rateList')`. */
export const at = (value: unknown, ...path: readonly string[]): unknown => path.reduce<unknown>(field, value)

/** A list of objects, at most `LIMITS.reviews + 1`; empty for anything else. */
export const objects = (value: unknown): Fields[] =>
  Array.isArray(value) ? value.slice(0, LIMITS.reviews + 1).filter(isFields) : []

/** The first of some fields that holds text or a number, as trimmed text; `null` when none does. */
export function textAt(value: unknown, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = field(value, name)
    const text = typeof found === 'number' ? String(found) : typeof found === 'string' ? found.trim() : ''
    if (text !== '') return text
  }
  return null
}
