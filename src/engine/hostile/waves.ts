import { hypergeometricTail } from '../measures/statistics.ts'
import type { Prepared } from '../signal.ts'

/** A wave of low ratings that is unlike other low ratings, or of praise that follows complaints. */
export interface Wave {
  reviews: Prepared[]
  /** Shares of the mark inside and around, 0 to 1. */
  inside: number
  around: number
  /** Which marks rose: the more, the less chance. */
  marks: number
}

const LOW = 2
const WINDOW_DAYS = 7
const AROUND_DAYS = 90
const AFTER_DAYS = 14
const FEWEST_LOW = 6
const FEWEST_DATED = 40
const FEWEST_AROUND = 15
const FEWEST_PRAISE = 8
const FEWEST_COMPLAINTS = 4
const LIFT = 0.3
const ALPHA = 0.01
/** Praise after complaints is looked for in one place only, but shops answer complaints by asking buyers to review. */
const ALPHA_PRAISE = 0.001

type Mark = (prepared: Prepared) => boolean

export const isLow = ({ review }: Prepared): boolean => review.stars !== null && review.stars <= LOW

/**
 * The densest week of low ratings, where they are more common than around it and carry marks that other reviews lack:
 * nothing specific, no purchase mark, no history. A faulty batch brings low ratings too, but by buyers who say what broke.
 * @returns `null` below 40 dated reviews. n log n.
 */
export function lowWave(people: readonly Prepared[], isNew: Mark): Wave | null {
  const dated = byDay(people)
  if (dated.length < FEWEST_DATED) return null
  const low = dated.filter(isLow)
  const week = densestWeek(low)
  if (week.length < FEWEST_LOW) return null
  const [from, to] = [week[0]?.day ?? 0, week.at(-1)?.day ?? 0]
  const isInside = ({ day }: Prepared): boolean => day !== null && day >= from && day <= to
  const inside = dated.filter(isInside)
  const around = dated.filter((one) => !isInside(one) && near(one, from, to, AROUND_DAYS))
  if (around.length < FEWEST_AROUND) return null
  const rise = compare(inside, around, isLow)
  if (rise === null) return null
  const others = dated.filter((one) => !isInside(one))
  const marks: Mark[] = [({ lowInformation }) => lowInformation, ({ review }) => review.verified === false, isNew]
  const rose = marks.filter((mark) => compare(week, others, mark) !== null).length
  return rose === 0 ? null : { reviews: week, inside: rise.inside, around: rise.around, marks: rose }
}

/** Short praise that sets in right after the densest week of complaints, far beyond its share before them. */
export function burial(people: readonly Prepared[]): Wave | null {
  const dated = byDay(people)
  if (dated.length < FEWEST_DATED) return null
  const complaints = densestWeek(dated.filter((one) => isLow(one) && !one.lowInformation))
  if (complaints.length < FEWEST_COMPLAINTS) return null
  const [from, to] = [complaints[0]?.day ?? 0, complaints.at(-1)?.day ?? 0]
  const before = dated.filter(({ day }) => day !== null && day < from)
  const after = dated.filter(({ day }) => day !== null && day > to && day <= to + AFTER_DAYS)
  if (before.length < FEWEST_AROUND) return null
  const isShortPraise: Mark = ({ review, lowInformation }) => lowInformation && review.stars === 5
  const rise = compare(after, before, isShortPraise, ALPHA_PRAISE)
  const reviews = after.filter(isShortPraise)
  return rise === null || reviews.length < FEWEST_PRAISE ? null : { reviews, ...rise, marks: 1 }
}

/** Shares of a mark, where it is more common inside beyond chance and by a notable lift; else `null`. */
function compare(
  inside: readonly Prepared[],
  around: readonly Prepared[],
  mark: Mark,
  alpha = ALPHA,
): { inside: number; around: number } | null {
  const [x, y] = [inside.filter(mark).length, around.filter(mark).length]
  if (inside.length === 0 || around.length === 0) return null
  const shares = { inside: x / inside.length, around: y / around.length }
  if (shares.inside - shares.around < LIFT) return null
  return hypergeometricTail(x, inside.length + around.length, x + y, inside.length) <= alpha ? shares : null
}

const byDay = (people: readonly Prepared[]): Prepared[] =>
  people.filter(({ day }) => day !== null).sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.at - b.at)

function densestWeek(dated: readonly Prepared[]): Prepared[] {
  let best: [start: number, end: number] = [0, 0]
  for (let start = 0, end = 0; start < dated.length; start++) {
    while (end < dated.length && (dated[end]?.day ?? 0) < (dated[start]?.day ?? 0) + WINDOW_DAYS) end++
    if (end - start > best[1] - best[0]) best = [start, end]
  }
  return dated.slice(...best)
}

const near = ({ day }: Prepared, from: number, to: number, days: number): boolean =>
  day !== null && day >= from - days && day <= to + days
