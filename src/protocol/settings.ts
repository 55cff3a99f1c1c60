import { LANGUAGES } from '../report/words/language.ts'
import type { Settings } from './messages.ts'

/** What holds until the shopper says otherwise. */
const DEFAULTS: Settings = {
  language: 'auto',
  marks: 'all',
  sensitivity: 'usual',
  saleCalendar: true,
  keepDays: 90,
  export: { recipient: null, country: null },
  off: [],
  welcomed: null,
}

/** Longest time readings are kept. */
const MOST_DAYS = 365
/** Shops that can be switched off: more than there are readers, few enough to look through at every page. */
const MOST_OFF = 200

/** Each field, from something untrusted; `undefined` refuses. A field without a reader does not compile. */
const FIELDS: { [K in keyof Settings]: (value: unknown) => Settings[K] | undefined } = {
  // Stored before there were two kinds of Chinese.
  language: (value) => (value === 'zh' ? 'zh-CN' : oneOf(['auto', ...LANGUAGES])(value)),
  marks: oneOf(['off', 'all', 'dim', 'only']),
  sensitivity: oneOf(['cautious', 'usual', 'keen']),
  saleCalendar: (value) => (typeof value === 'boolean' ? value : undefined),
  keepDays: (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DAYS ? Number(value) : undefined,
  export: (value) => {
    const recipient = orNull(own(value, 'recipient'), /^[a-z0-9-]{1,60}$/)
    const country = orNull(own(value, 'country'), /^[A-Z]{2}$/)
    return recipient === undefined || country === undefined ? undefined : { recipient, country }
  },
  off: (value) =>
    Array.isArray(value) && value.length <= MOST_OFF && value.every(isShop) ? [...new Set(value)] : undefined,
  welcomed: (value) => orNull(value, /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/),
}

const NAMES = Object.keys(FIELDS) as (keyof Settings)[]

/** @returns the fields that are given, copied by name; `undefined` when one of them is not what it should be. */
export function settingsChange(value: unknown): Partial<Settings> | undefined {
  const change: Partial<Settings> = {}
  const isWhole = NAMES.every((name) => !Object.hasOwn(Object(value), name) || put(change, name, own(value, name)))
  return isWhole && typeof value === 'object' && value !== null ? change : undefined
}

/** @returns stored settings, of whatever version: each field that is missing or no longer valid gets its default. */
export function settingsOf(stored: unknown): Settings {
  const settings = { ...DEFAULTS }
  for (const name of NAMES) put(settings, name, own(stored, name))
  return settings
}

/** @returns whether the field was valid and is set. */
function put<K extends keyof Settings>(into: Partial<Settings>, name: K, value: unknown): boolean {
  const read = FIELDS[name](value)
  if (read !== undefined) into[name] = read
  return read !== undefined
}

function oneOf<const T extends string>(all: readonly T[]): (value: unknown) => T | undefined {
  return (value) => all.find((one) => one === value)
}

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

const orNull = (value: unknown, form: RegExp): string | null | undefined =>
  value === null || (typeof value === 'string' && form.test(value)) ? value : undefined

/** An origin, or the id of a reader. */
const isShop = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:https:\/\/[a-z0-9.:-]{1,260}|[a-z0-9-]{1,60})$/.test(value)
