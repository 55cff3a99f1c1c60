import { LIMITS } from '../../engine/limits.ts'
import type { Photo, Stated } from '../../engine/types.ts'
import { parseCount } from '../counts.ts'
import { type DateOptions, parseDate } from '../dates.ts'
import { toPhoto } from '../identity.ts'
import { toNumber, toStars } from '../stars.ts'
import { decodeEntities } from '../text.ts'
import { field, textAt } from './json.ts'

/** Text with entities decoded; `null` when none of the fields holds any. */
export function plainAt(value: unknown, ...names: readonly string[]): string | null {
  const text = textAt(value, ...names)
  return text === null ? null : decodeEntities(text).trim() || null
}

/** The same of a field that holds HTML: `<br>` and the ends of paragraphs become line breaks, other tags go. */
export function htmlAt(value: unknown, ...names: readonly string[]): string | null {
  const html = textAt(value, ...names)?.slice(0, 2 * LIMITS.text)
  if (html === undefined) return null
  const broken = html.replace(/<br\s{0,2}\/?>\n?|<\/p>/gi, '\n')
  return (
    decodeEntities(broken.replace(/<\/?(?:p|b|i|em|strong|span|div|a|u|ul|li)(?:\s[^<>]{0,200})?>/gi, '')).trim() ||
    null
  )
}

/** A date in words or digits, or a Unix time in s, ms or µs (as ISO 8601, UTC); `null` for anything else. */
export function momentAt(value: unknown, names: readonly string[], options: DateOptions = {}): string | null {
  for (const name of names) {
    const text = textAt(value, name)
    const moment = text === null ? null : (unixTime(text) ?? parseDate(text, options))
    if (moment !== null) return moment
  }
  return null
}

/** From 1990 to 2199, as everywhere in the readers. */
const [EARLIEST, LATEST] = [Date.UTC(1990) / 1000, Date.UTC(2200) / 1000]

/** 1691967915, 1691967915000 or 1691967915000000 as `2023-08-13T23:05:15Z`. */
export function unixTime(text: string | null): string | null {
  if (text === null || !/^\d{9,16}(?:\.\d{1,9})?$/.test(text)) return null
  const value = Number(text)
  const seconds = [1, 1e3, 1e6].map((unit) => value / unit).find((one) => one >= EARLIEST && one < LATEST)
  return seconds === undefined ? null : `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`
}

/** A whole number from 0 on, also as text ("1,140"); of a bounded one ("1万+") the least. */
export function countAt(value: unknown, ...names: readonly string[]): number | null {
  for (const name of names) {
    const found = field(value, name)
    const count = typeof found === 'string' ? (parseCount(found)?.min ?? null) : toNumber(found)
    if (count !== null && Number.isSafeInteger(count) && count >= 0) return count
  }
  return null
}

/** Stars from a number on a scale to `best`. */
export function starsAt(value: unknown, name: string, best = 5, worst: number | null = null): number | null {
  const number = toNumber(field(value, name))
  return number === null ? null : toStars(number, best, worst)
}

/** `true` and `false` as such, as text, or as 1 and 0. */
export function flagAt(value: unknown, ...names: readonly string[]): boolean | null {
  for (const name of names) {
    const found = field(value, name)
    if (found === true || found === 1 || found === 'true' || found === '1') return true
    if (found === false || found === 0 || found === 'false' || found === '0') return false
  }
  return null
}

/** Shares of one to five stars from the numbers of reviews with each; `null` without any. */
export function histogramOf(counts: readonly (number | null)[]): Stated['histogram'] {
  if (counts.some((count) => count !== null && !(count >= 0))) return null
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const [one, two, three, four, five] = counts.map((count) => (count ?? 0) / total)
  if (!(total > 0) || one === undefined || two === undefined || three === undefined) return null
  return four === undefined || five === undefined ? null : [one, two, three, four, five]
}

/** A mean from 1 to 5 as the shop states it. */
export function meanAt(value: unknown, ...names: readonly string[]): number | null {
  for (const name of names) {
    const mean = toNumber(field(value, name))
    if (mean !== null && mean >= 1 && mean <= 5) return mean
  }
  return null
}

const BASE = new URL('https://photos.invalid/')

/** Pictures on the web among some addresses. */
export const photosOf = (addresses: readonly unknown[]): Photo[] =>
  addresses
    .slice(0, 2 * LIMITS.photosPerReview)
    .map((address) => (typeof address === 'string' ? toPhoto(address, BASE) : null))
    .filter((photo) => photo !== null && !photo.url.startsWith(BASE.href)) as Photo[]

/** An own list, as it is; empty for anything else. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name)
  return Array.isArray(found) ? found.slice(0, LIMITS.reviews) : []
}

/** The parts that say something, joined; `null` when none does. */
export const joined = (parts: readonly (string | null)[], separator: string): string | null =>
  parts
    .filter((part) => part !== null && part !== '')
    .join(separator)
    .slice(0, LIMITS.text) || null

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    arabic: 'ar',
    brazilian: 'pt-BR',
    bulgarian: 'bg',
    czech: 'cs',
    danish: 'da',
    dutch: 'nl',
    english: 'en',
    finnish: 'fi',
    french: 'fr',
    german: 'de',
    greek: 'el',
    hungarian: 'hu',
    indonesian: 'id',
    italian: 'it',
    japanese: 'ja',
    korean: 'ko',
    koreana: 'ko',
    latam: 'es-419',
    norwegian: 'no',
    polish: 'pl',
    portuguese: 'pt',
    romanian: 'ro',
    russian: 'ru',
    schinese: 'zh-Hans',
    spanish: 'es',
    swedish: 'sv',
    tchinese: 'zh-Hant',
    thai: 'th',
    turkish: 'tr',
    ukrainian: 'uk',
    vietnamese: 'vi',
    chinese: 'zh',
  }),
)

/** BCP 47 of `en_US`, `en-us`, `zh` or "English"; `null` for anything else. */
export function languageOf(text: string | null): string | null {
  const name = text?.slice(0, 40).trim() ?? ''
  const known = NAMES.get(name.toLowerCase())
  if (known !== undefined) return known
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(name)
  if (match === null) return null
  return [match[1]?.toLowerCase(), match[2]?.toUpperCase()].filter(Boolean).join('-')
}
