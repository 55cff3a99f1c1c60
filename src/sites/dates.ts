import { AGO, BETWEEN, CJK_UNIT_HOURS, foldDate, MONTHS, RELATIVE_DAYS, UNIT_HOURS } from './date-words.ts'

export interface DateOptions {
  /** For "08/10/2016": 8 October instead of August 10. Without it slashes are month first, dots and hyphens day first. */
  dayFirst?: boolean
  /** When the page was read, ISO 8601 UTC; without it relative dates ("昨天") give `null`. */
  readAt?: string
  /** Offset of the shop's clock, such as `+08:00`, for times shown without one. */
  zone?: string
}

interface Found {
  year: number
  month: number
  day: number
  /** Where the text after the date begins. */
  end: number
}

const MAX_LENGTH = 200
/** A relative date is a phrase, not a sentence; longer text that says "yesterday" is not a date. */
const MAX_RELATIVE = 40
const HOUR = 3_600_000
const TIME =
  /^[\s,t:-]{0,4}(?:at|um|om|a las|as|kl\.?)?\s{0,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\b\.?)?\s*(z\b|(?:utc|gmt)?[+-]\d{2}:?\d{2}|utc|gmt)?/

/**
 * The day a text names, whatever the language: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM[:SS]` with offset where a time
 * and its zone are known. `null` when there is no date, when it does not exist (30 February), when the year is missing,
 * or when it is only roughly known ("2 weeks ago"): a missing date is never guessed. Looks at the first 200 units.
 */
export function parseDate(text: string, options: DateOptions = {}): string | null {
  const folded = foldDate(text.slice(0, MAX_LENGTH)).trim()
  const found = findCjk(folded) ?? findYearFirst(folded) ?? findNamedMonth(folded) ?? findNumeric(folded, options)
  if (found) return exists(found) ? withTime(found, folded.slice(found.end), options.zone ?? null) : null
  return options.readAt === undefined ? null : relative(folded, options.readAt, options.zone ?? null)
}

/** 2026年3月4日, 2026년 3월 4일. */
function findCjk(text: string): Found | null {
  return fromMatch(/(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]/.exec(text), 1, 2, 3)
}

/** 2019-08-21, 2019/8/21, 2019.08.21. */
function findYearFirst(text: string): Found | null {
  return fromMatch(/(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/.exec(text), 1, 2, 3)
}

/** 08/10/2016, 10.09.2016, 04-01-15. A number above 12 cannot be the month, whatever the order. */
function findNumeric(text: string, options: DateOptions): Found | null {
  const match = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text)
  if (!match) return null
  const [first, second] = [Number(match[1]), Number(match[3])]
  const dayFirst = first > 12 || (second <= 12 && (options.dayFirst ?? match[2] !== '/'))
  return fromMatch(match, 4, dayFirst ? 3 : 1, dayFirst ? 1 : 3)
}

function fromMatch(match: RegExpExecArray | null, year: number, month: number, day: number): Found | null {
  if (!match) return null
  const shown = match[year] ?? ''
  return {
    year: Number(shown) + (shown.length === 2 ? 2000 : 0),
    month: Number(match[month]),
    day: Number(match[day]),
    end: match.index + match[0].length,
  }
}

interface Token {
  text: string
  end: number
}

/** "March 28, 2013", "16 July 2022", "25 de agosto de 2017", "Feb 07 2025". */
function findNamedMonth(text: string): Found | null {
  const tokens = tokenize(text).filter((token) => !BETWEEN.has(token.text))
  for (const [at, token] of tokens.entries()) {
    const month = MONTHS.get(token.text)
    if (month === undefined) continue
    const [before, next, afterNext] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    const dayThenYear = isDay(next) && isYear(afterNext)
    const [day, year] = dayThenYear ? [next, afterNext] : [before, next]
    if (isDay(day) && isYear(year)) return { year: Number(year.text), month, day: Number(day.text), end: year.end }
  }
  return null
}

function tokenize(text: string): Token[] {
  return [...text.matchAll(/\p{L}+|\d+/gu)].map((match) => ({ text: match[0], end: match.index + match[0].length }))
}

const isDay = (token: Token | undefined): token is Token => token !== undefined && /^\d{1,2}$/.test(token.text)
const isYear = (token: Token | undefined): token is Token => token !== undefined && /^\d{4}$/.test(token.text)

function exists({ year, month, day }: Found): boolean {
  if (year < 1990 || year > 2199) return false
  // A day the month does not have runs over into another month.
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
}

/** The date alone unless a valid time follows and its zone is known. */
function withTime({ year, month, day }: Found, rest: string, zone: string | null): string {
  const date = `${year}-${two(month)}-${two(day)}`
  const match = TIME.exec(rest)
  if (!match) return date
  const offset = parseZone(match[5]) ?? zone
  const seconds = match[3] === undefined ? '' : `:${match[3]}`
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)]
  const hour = hours24(Number(match[1]), match[4])
  if (offset === null || !(hour <= 23) || minute > 59 || second > 59) return date
  return `${date}T${two(hour)}:${two(minute)}${seconds}${offset}`
}

function hours24(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** `Z`, `UTC`, `GMT+0800`, `+08:00` to an ISO offset. */
function parseZone(zone: string | undefined): string | null {
  if (zone === undefined) return null
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(zone)
  return match ? `${match[1]}${match[2]}:${match[3]}` : 'Z'
}

/** Dates told from the moment of reading, where they are exact to the day on the shop's calendar. */
function relative(text: string, readAt: string, zone: string | null): string | null {
  const now = Date.parse(readAt)
  if (!Number.isFinite(now) || text.length > MAX_RELATIVE) return null
  const local = now + offsetMs(zone)
  const hours = hoursAgo(text)
  if (hours === null) {
    const days = namedDay(text)
    return days === null ? null : isoDay(local - days * 24 * HOUR)
  }
  if (hours % 24 === 0) return isoDay(local - hours * HOUR)
  // "5 hours ago" is rounded down: near midnight it may be either day.
  const latest = isoDay(local - hours * HOUR)
  return latest === isoDay(local - (hours + (hours < 1 ? 1 / 60 : 1)) * HOUR) ? latest : null
}

/** Hours in "3天前", "3 days ago", "hace 3 días"; `null` when none, or in a unit that is not exact to the day. */
function hoursAgo(text: string): number | null {
  const cjk = /(?<!\d)(\d{1,4})\s*(分钟|分鐘|分|小时|小時|時間|天|日|분|시간|일)\s*[之以]?[前전]/.exec(text)
  if (cjk) return Number(cjk[1]) * (CJK_UNIT_HOURS.get(cjk[2] ?? '') ?? Number.NaN)
  const tokens = tokenize(text)
  if (!tokens.some((token) => AGO.has(token.text))) return null
  for (const [at, token] of tokens.entries()) {
    const unit = UNIT_HOURS.get(token.text)
    const count = numberWord(tokens[at - 1]?.text ?? '')
    if (unit !== undefined && count !== null) return count * unit
  }
  return null
}

const ONE: ReadonlySet<string> = new Set('a an one un una une um uma ein eine einem einer een en ett bir'.split(' '))

function numberWord(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  return ONE.has(text) ? 1 : null
}

function namedDay(text: string): number | null {
  const tokens = new Set(tokenize(text).map((token) => token.text))
  for (const [words, days] of RELATIVE_DAYS) {
    if (words.some((word) => (/^[a-z]/.test(word) ? tokens.has(word) : text.includes(word)))) return days
  }
  return null
}

function offsetMs(zone: string | null): number {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(zone ?? '')
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) + Number(match[3]) / 60) * HOUR
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10)
const two = (value: number): string => String(value).padStart(2, '0')
