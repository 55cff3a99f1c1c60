import { parseDate } from '../dates.ts'

const NUMERIC = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/

/**
 * Whether "08/10/2016" on this list is 8 October: decided over all dates of it. A number above 12 decides; else the order
 * in which none lies after the reading; else the one in which the list is better sorted; else the page's language.
 * `null` when the list has no such date, or nothing tells.
 */
export function dayFirstOf(texts: readonly string[], readAt: string, language: string | null): boolean | null {
  const numeric = texts.filter((text) => NUMERIC.test(text))
  if (numeric.length === 0) return null
  let first = 0
  let second = 0
  for (const text of numeric) {
    const match = NUMERIC.exec(text)
    if (Number(match?.[1]) > 12) first++
    if (Number(match?.[2]) > 12) second++
  }
  if (first !== second) return first > second
  const read = (dayFirst: boolean): (string | null)[] => numeric.map((text) => parseDate(text, { dayFirst }))
  const [dayFirst, monthFirst] = [read(true), read(false)]
  const today = readAt.slice(0, 10)
  const future = (dates: readonly (string | null)[]): number =>
    dates.filter((date) => date !== null && date > today).length
  if (future(dayFirst) !== future(monthFirst)) return future(dayFirst) < future(monthFirst)
  const sorted = disorder(monthFirst) - disorder(dayFirst)
  if (Math.abs(sorted) >= 2) return sorted > 0
  return language === null ? null : !/^en(?:-us)?$/i.test(language)
}

/** Neighbours out of order, whichever way the list runs. */
function disorder(dates: readonly (string | null)[]): number {
  let up = 0
  let down = 0
  for (let i = 1; i < dates.length; i++) {
    const [a, b] = [dates[i - 1] ?? '', dates[i] ?? '']
    if (a < b) up++
    if (a > b) down++
  }
  return Math.min(up, down)
}
