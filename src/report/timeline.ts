import type { Listing, Verdict } from '../engine/types.ts'

/** Width of a bar. */
export type TimelineUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** Reviews over time, in bars of equal calendar units. */
export interface Timeline {
  unit: TimelineUnit
  /** First and last day with a review, `YYYY-MM-DD`. */
  from: string
  to: string
  /** First day of each bar, `YYYY-MM-DD`. */
  starts: string[]
  /** Reviews in each bar. */
  counts: number[]
  /** Of these, reviews classed as organised or incentivised. */
  marked: number[]
  /** Reviews in each bar by stars, whole ones: [without stars, 1★, 2★, 3★, 4★, 5★]. */
  stars: number[][]
  /** Reviews without a usable date; they are in no bar. */
  undated: number
}

const DAY = 86_400_000
/** Nothing was sold on line before; an older date is a reading error or an attack on the axis. */
const EARLIEST = Date.UTC(1995, 0, 1) / DAY
/** A shop ahead of UTC may show tomorrow's date. */
const AHEAD = 2

/**
 * Counts the listing's reviews in at most `bins` bars of the finest unit that fits (years may exceed it).
 * `null` when no review has a usable date. Linear in reviews.
 */
export function timeline(listing: Listing, verdict: Verdict, bins: number): Timeline | null {
  const marks = verdict.reviews.filter(({ class: kind }) => kind === 'organised' || kind === 'incentivised')
  return timelineOf(listing, new Set(marks.map(({ id }) => id)), bins)
}

/** The same with the reviews to mark given by id. */
export function timelineOf(listing: Listing, marks: ReadonlySet<string>, bins: number): Timeline | null {
  const latest = (dayOf(listing.readAt) ?? Number.POSITIVE_INFINITY) + AHEAD
  const dated: { day: number; marked: boolean; stars: number }[] = []
  for (const { id, postedOn, stars } of listing.reviews) {
    const day = postedOn === null ? null : dayOf(postedOn)
    if (day !== null && day >= EARLIEST && day <= latest)
      dated.push({ day, marked: marks.has(id), stars: wholeStars(stars) })
  }
  const first = dated.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const last = dated.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY)
  if (dated.length === 0) return null
  const unit = UNITS.find((each) => barOf(last, each) - barOf(first, each) < bins) ?? 'year'
  const base = barOf(first, unit)
  const bars = barOf(last, unit) - base + 1
  const counts = new Array<number>(bars).fill(0)
  const marked = new Array<number>(bars).fill(0)
  const stars = counts.map(() => [0, 0, 0, 0, 0, 0])
  for (const review of dated) {
    const bar = barOf(review.day, unit) - base
    counts[bar] = (counts[bar] ?? 0) + 1
    const ofBar = stars[bar]
    if (ofBar) ofBar[review.stars] = (ofBar[review.stars] ?? 0) + 1
    if (review.marked) marked[bar] = (marked[bar] ?? 0) + 1
  }
  const starts = counts.map((_, bar) => dateOf(startOf(base + bar, unit)))
  const undated = listing.reviews.length - dated.length
  return { unit, from: dateOf(first), to: dateOf(last), starts, counts, marked, stars, undated }
}

/** 1 to 5, or 0 where there are none. */
const wholeStars = (stars: number | null): number => (stars === null ? 0 : Math.min(5, Math.max(1, Math.round(stars))))

const UNITS: readonly TimelineUnit[] = ['day', 'week', 'month', 'quarter', 'year']
const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** The day a date names, counted from 1970-01-01, in the shop's own calendar; `null` when it is no date. */
function dayOf(date: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?![\d])/.exec(date.slice(0, 40))
  if (!found) return null
  const day = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / DAY
  return dateOf(day) === found[0] ? day : null
}

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** Number of the bar a day falls into; weeks begin on Monday (1970-01-01 was a Thursday). */
function barOf(day: number, unit: TimelineUnit): number {
  if (unit === 'day') return day
  if (unit === 'week') return Math.floor((day + 3) / 7)
  const date = new Date(day * DAY)
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / MONTHS[unit])
}

function startOf(bar: number, unit: TimelineUnit): number {
  if (unit === 'day') return bar
  if (unit === 'week') return bar * 7 - 3
  const month = bar * MONTHS[unit]
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY
}
