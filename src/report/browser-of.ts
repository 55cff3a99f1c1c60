import type { Report } from './json.ts'

/** With which browser, in which time zone a page was read, as far as that is known; `null` where nothing is. */
export function browserOf({ capture }: Pick<Report, 'capture'>): string | null {
  const known = [capture.userAgent?.slice(0, 200) ?? null, capture.tz].filter((part) => part !== null)
  return known.length === 0 ? null : known.join(' · ')
}
