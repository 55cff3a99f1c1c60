import type { Listing, Verdict } from '../../engine/types.ts'
import { type TimelineUnit, timeline } from '../../report/timeline.ts'
import type { Choice, Row } from './select.ts'

type Days = NonNullable<Choice['days']>

/** Reviews over time, in bars of equal calendar units, by stars. */
export interface Bins {
  unit: TimelineUnit
  /** First and last day of each bar. */
  starts: string[]
  ends: string[]
  /** Reviews in each bar by stars: without any, 1 to 5. */
  counts: number[][]
  totals: number[]
  undated: number
}

const BARS = 96
const DAY = 86_400_000

/** `null` when no review (of the range) has a usable date. Linear in reviews. */
export function binsOf(rows: readonly Row[], listing: Listing, verdict: Verdict, range: Days | null): Bins | null {
  const dated = rows.filter(({ day }) => day !== null && (range === null || (day >= range.from && day <= range.to)))
  const bars = timeline({ ...listing, reviews: dated.map(({ review }) => review) }, verdict, BARS)
  if (bars === null) return null
  const { unit, starts, to } = bars
  const counts = starts.map(() => [0, 0, 0, 0, 0, 0])
  const totals = starts.map(() => 0)
  for (const { day, review } of dated) {
    const bar = barOf(starts, day ?? '')
    const own = counts[bar]
    // Dates before the web or after today are in no bar.
    if (own === undefined || (day ?? '') > to) continue
    const stars = review.stars === null ? 0 : Math.min(5, Math.max(1, Math.round(review.stars)))
    own[stars] = (own[stars] ?? 0) + 1
    totals[bar] = (totals[bar] ?? 0) + 1
  }
  const ends = starts.map((_, i) => (starts[i + 1] === undefined ? to : dayBefore(starts[i + 1] ?? '')))
  const undated = rows.filter(({ day }) => day === null).length
  return { unit, starts, ends, counts, totals, undated }
}

/** Bar of a day; −1 before the first. */
export function barOf(starts: readonly string[], day: string): number {
  let [low, high] = [-1, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? '') <= day) low = middle
    else high = middle - 1
  }
  return low
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)

/** Spans of days that findings in time name, each once; the most reviews first. */
export function windowsOf(verdict: Verdict, rows: readonly Row[]): Days[] {
  const days = new Map(rows.map(({ review, day }) => [review.id, day]))
  const found: { from: string; to: string; reviews: number }[] = []
  for (const finding of verdict.findings) {
    if (finding.kind !== 'measured' || finding.weight <= 0) continue
    for (const { claim, reviews } of finding.evidence) {
      if (!/^burst\.|^hostile-campaign\.(?:burst|burial)$/.test(claim)) continue
      const own = reviews.flatMap((id) => days.get(id) ?? []).sort()
      const [from, to] = [own[0], own.at(-1)]
      if (from === undefined || to === undefined) continue
      const known = found.find((one) => one.from <= to && from <= one.to)
      if (!known) found.push({ from, to, reviews: own.length })
      else Object.assign(known, { from: min(known.from, from), to: max(known.to, to) })
    }
  }
  return found.sort((a, b) => b.reviews - a.reviews).map(({ from, to }) => ({ from, to }))
}

const min = (a: string, b: string): string => (a < b ? a : b)
const max = (a: string, b: string): string => (a > b ? a : b)
