import { listingKey, type Past, type Prepared, type Sample, type Visit } from '../signal.ts'
import { accountOf } from './account.ts'

/** What is known of one reviewer beyond this review. */
export interface Standing {
  /** Reviews of theirs that are known, this one included; at least 1. */
  reviews: number
  /** Days between the first and the last of them that have a date; `null` where the shop only states a total. */
  days: number | null
  /** Whether the shop shows a level that takes long to earn. */
  veteran: boolean
}

/**
 * Standing of each reviewer of the sample, by `Prepared.at`. A reviewer is missing where neither the page nor the past
 * can say anything: who cannot be told from others has no history, not a short one. Linear in known reviews.
 */
export function standings(sample: Sample): Map<number, Standing> {
  const out = new Map<number, Standing>()
  for (const prepared of sample.reviews) {
    if (prepared.platformDefault) continue
    const known = standingOf(prepared, sample)
    if (known) out.set(prepared.at, known)
  }
  return out
}

function standingOf(prepared: Prepared, { listing, past }: Sample): Standing | null {
  const shown = prepared.review.reviewer
  const total = shown?.reviewCount ?? 0
  const veteran = isVeteran(shown?.level ?? null)
  const visits = past === null ? null : visitsOf(prepared, listingKey(listing), past)
  if (visits === null) return total < 1 && !veteran ? null : { reviews: Math.max(1, total), days: null, veteran }
  const days = [...visits.map(({ day }) => day), prepared.day].filter((day) => day !== null)
  return {
    reviews: Math.max(visits.length + 1, total),
    days: total > visits.length + 1 || days.length <= visits.length ? null : spread(days),
    veteran,
  }
}

/** Other reviews of the same person; `null` for somebody who cannot be told from others. */
function visitsOf(prepared: Prepared, listing: string, past: Past): readonly Visit[] | null {
  const account = accountOf(prepared)
  return account === null ? null : past.reviewsBy(account, listing)
}

function spread(days: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const day of days) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return last - first
}

/** Levels that shops give for years of buying or for many reviews taken as helpful. All others say nothing. */
const VETERAN =
  /plus会员|金牌|钻石|超级会员|\bv(?:ip)?[5-9]\b|^t[34]$|\blv\.?\s?[5-9]\b|level [5-9]\b|top\s?\d+|vine voice|hall of fame|elite|expert|guru|gold|platinum|diamond/i

const isVeteran = (level: string | null): boolean => level !== null && VETERAN.test(level.slice(0, 60))
