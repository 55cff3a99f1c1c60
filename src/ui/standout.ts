import type { Listing, Review, Verdict } from '../engine/types.ts'
import type { Timeline } from '../report/timeline.ts'
import { busiest } from './busiest.ts'

/** The stretch of time that stands out. */
export interface Standout {
  /** First and last day, `YYYY-MM-DD`. */
  from: string
  to: string
  /** Reviews posted in it. */
  count: number
  /** The stars most of them gave, and the share that did; `null` where none stands out or too few have stars. */
  stars: { value: number; share: number } | null
}

const LEAST = 5
const MOST_OF_THEM = 0.6

/**
 * The window of a burst the engine measured, else a bar that towers over the others; `null` where neither is.
 * Linear in reviews.
 */
export function standout(listing: Listing, verdict: Verdict, counts: Timeline): Standout | null {
  const [from, to] = windowOf(listing, verdict) ?? barOf(counts) ?? []
  if (from === undefined || to === undefined) return null
  const inside = listing.reviews.filter((review) => isWithin(review, from, to))
  return inside.length === 0 ? null : { from, to, count: inside.length, stars: mostly(inside) }
}

function windowOf(listing: Listing, verdict: Verdict): [string, string] | null {
  const burst = verdict.findings.find(({ signal, kind }) => signal === 'burst' && kind === 'measured')
  if (burst?.kind !== 'measured' || burst.weight <= 0) return null
  const named = new Set(burst.evidence.flatMap(({ reviews }) => reviews))
  const days = listing.reviews.flatMap(({ id, postedOn }) =>
    named.has(id) && postedOn !== null ? [postedOn.slice(0, 10)] : [],
  )
  const [first, last] = [least(days), most(days)]
  return first === undefined || last === undefined ? null : [first, last]
}

function barOf(counts: Timeline): [string, string] | null {
  const tallest = busiest(counts)
  if (tallest === null) return null
  const next = counts.starts[counts.starts.indexOf(tallest.start) + 1]
  const last = next === undefined ? counts.to : dayBefore(next)
  return [tallest.start < counts.from ? counts.from : tallest.start, last > counts.to ? counts.to : last]
}

function mostly(reviews: readonly Review[]): Standout['stars'] {
  const counts = [0, 0, 0, 0, 0, 0]
  let rated = 0
  for (const { stars } of reviews) {
    if (stars === null) continue
    const value = Math.min(5, Math.max(1, Math.round(stars)))
    counts[value] = (counts[value] ?? 0) + 1
    rated++
  }
  const value = counts.indexOf(Math.max(...counts))
  const share = (counts[value] ?? 0) / Math.max(1, rated)
  return rated < LEAST || share < MOST_OF_THEM ? null : { value, share }
}

const isWithin = ({ postedOn }: Review, from: string, to: string): boolean =>
  postedOn !== null && postedOn.slice(0, 10) >= from && postedOn.slice(0, 10) <= to

const least = (days: readonly string[]): string | undefined =>
  days.reduce((a, b) => (b < a ? b : a), days[0] ?? '') || undefined
const most = (days: readonly string[]): string | undefined =>
  days.reduce((a, b) => (b > a ? b : a), days[0] ?? '') || undefined

const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)
