import type { Speech } from '../speech.ts'
import type { Draft } from './draft.ts'
import type { Drafting } from './use-draft.ts'
import type { Working } from './use-work.ts'
import type { ReportPage } from './words/catalogue.ts'

/** What each part of the page is given. */
export interface Part {
  speech: Speech<ReportPage>
  draft: Draft
  change: Drafting['change']
  working: Working
  /** Reviews with signs, in page order. */
  flagged: readonly string[]
  /** ISO 3166-1, and the id of a recipient: what the shopper set or chose before; `null` where nothing was. */
  country: string | null
  recipient: string | null
}

/** `14:05`, with the day where it is not today. */
export function timeOf(iso: string, language: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  const isToday = time.toDateString() === new Date().toDateString()
  const how: Intl.DateTimeFormatOptions = { timeStyle: 'short', ...(isToday ? {} : { dateStyle: 'medium' }) }
  return new Intl.DateTimeFormat(language, how).format(time)
}

/** `5 MB`, `820 kB`; forms count a megabyte as 1,048,576 bytes, and so is a whole number of those shown. */
export function sizeOf(bytes: number, language: string): string {
  const [mega, kilo] = bytes % 1_048_576 === 0 ? [1_048_576, 1_024] : [1e6, 1e3]
  const [value, unit] = bytes >= mega ? [bytes / mega, 'megabyte'] : [bytes / kilo, 'kilobyte']
  const digits = value < 10 ? 1 : 0
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(value)
}
