import { listingKey, type Past, type Prepared, type Sample, type Visit } from '../signal.ts'
import { accountOf } from './account.ts'

/** A group of reviewers who rated the same listings, the same way, at the same time. */
export interface Ring {
  members: Prepared[]
  /** Listings, the judged one included. */
  listings: number
  /** Sellers of the other listings; unknown ones count as one together. */
  sellers: number
  praise: boolean
}

/** Reviews of one listing this close together are synchronous (CopyCatch: Beutel et al., WWW 2013). */
const TOGETHER_DAYS = 7
export const FEWEST_MEMBERS = 3
/** Listings besides the judged one. Two people meet twice by chance; three who meet three times do not. */
const FEWEST_OTHERS = 2
/** A reviewer with more reviews than this outside the ring, or with less than this share in it, is simply active. */
const MOST_OUTSIDE = 8
const LEAST_INSIDE = 0.4
/** Reviewers compared with each other in one window; more of them at once are a crowd, not a ring. */
const MOST_TOGETHER = 40

interface Candidate {
  prepared: Prepared
  day: number
  visits: readonly Visit[]
}

/**
 * Rings among the reviewers of a sample, largest first. Density alone finds enthusiasts (science note 0.3), so edges
 * need the same rating sign and days near each other both here and there, and members need little other activity.
 * Linear in remembered reviews, but for at most {@link MOST_TOGETHER}² pairs per window.
 */
export function ringsOf({ listing, reviews }: Sample, past: Past): Ring[] {
  const key = listingKey(listing)
  const rings: Ring[] = []
  for (const praise of [true, false]) {
    const candidates = reviews.flatMap((prepared) => candidateOf(prepared, praise, key, past))
    if (candidates.length >= FEWEST_MEMBERS) rings.push(...ringsAmong(candidates, praise))
  }
  return rings.sort((a, b) => b.members.length - a.members.length || (a.members[0]?.at ?? 0) - (b.members[0]?.at ?? 0))
}

/** Reviewers who can be followed, with their extreme reviews of this sign elsewhere. */
function candidateOf(prepared: Prepared, praise: boolean, key: string, past: Past): Candidate[] {
  const { day, review, platformDefault } = prepared
  if (platformDefault || day === null || !hasSign(review.stars, praise)) return []
  const account = accountOf(prepared)
  if (account === null) return []
  const all = past.reviewsBy(account, key)
  const visits = all.filter((visit) => visit.day !== null && hasSign(visit.stars, praise))
  // Prolific people review much and in both directions; nothing they share with others is remarkable.
  if (visits.length < FEWEST_OTHERS || all.length > MOST_OUTSIDE + 3 * visits.length) return []
  if (visits.length > 4 * MOST_OUTSIDE || all.length - visits.length > MOST_OUTSIDE) return []
  return [{ prepared, day, visits }]
}

const hasSign = (stars: number | null, praise: boolean): boolean =>
  stars !== null && (praise ? stars >= 4.5 : stars <= 2)

function ringsAmong(candidates: readonly Candidate[], praise: boolean): Ring[] {
  const meetings = meetingsOf(candidates)
  /** By pair of candidates, the other listings where they met. */
  const shared = new Map<number, Set<string>>()
  for (const { members, listing } of meetings)
    for (const [i, a] of members.entries())
      for (const b of members.slice(i + 1)) {
        const pair = a * candidates.length + b
        const met = shared.get(pair) ?? new Set()
        shared.set(pair, met.add(listing))
      }
  const groups = joined(shared, candidates.length)
  return groups.flatMap((group) => ringOf(group, candidates, meetings, praise))
}

interface Meeting {
  listing: string
  seller: string | null
  /** Indexes of candidates, rising. */
  members: number[]
}

/** Windows of another listing in which at least three candidates, close to each other here too, rated it the same way. */
function meetingsOf(candidates: readonly Candidate[]): Meeting[] {
  const byListing = new Map<string, { at: number; visit: Visit }[]>()
  candidates.forEach(({ visits }, at) => {
    for (const visit of visits) {
      const known = byListing.get(visit.listing)
      if (known) known.push({ at, visit })
      else byListing.set(visit.listing, [{ at, visit }])
    }
  })
  const meetings: Meeting[] = []
  for (const [listing, all] of byListing) {
    if (all.length < FEWEST_MEMBERS) continue
    for (const group of windowsOf(all, ({ visit }) => visit.day ?? 0))
      for (const near of windowsOf(group, ({ at }) => candidates[at]?.day ?? 0)) {
        const members = [...new Set(near.map(({ at }) => at))].sort((a, b) => a - b)
        if (members.length < FEWEST_MEMBERS || members.length > MOST_TOGETHER) continue
        meetings.push({ listing, seller: near[0]?.visit.seller ?? null, members })
      }
  }
  return meetings
}

/** Maximal runs of items within {@link TOGETHER_DAYS} of each other, each begun where the last one ended or earlier. */
function windowsOf<T>(items: readonly T[], dayOf: (item: T) => number): T[][] {
  const sorted = [...items].sort((a, b) => dayOf(a) - dayOf(b))
  const windows: T[][] = []
  let from = 0
  let covered = 0
  for (let to = 1; to <= sorted.length; to++) {
    const [first, next] = [sorted[from], sorted[to]]
    if (next !== undefined && first !== undefined && dayOf(next) - dayOf(first) <= TOGETHER_DAYS) continue
    if (to > covered && to - from >= FEWEST_MEMBERS) windows.push(sorted.slice(from, to))
    covered = to
    while (next !== undefined && from < to && dayOf(next) - dayOf(sorted[from] as T) > TOGETHER_DAYS) from++
  }
  return windows
}

/** Candidates linked by pairs that met under enough listings; each group rising. */
function joined(shared: ReadonlyMap<number, ReadonlySet<string>>, count: number): number[][] {
  const parents = Array.from({ length: count }, (_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    for (let next = parents[root] ?? root; next !== root; next = parents[root] ?? root) root = next
    parents[i] = root
    return root
  }
  for (const [pair, met] of shared) {
    if (met.size < FEWEST_OTHERS) continue
    const [a, b] = [rootOf(Math.floor(pair / count)), rootOf(pair % count)]
    parents[Math.max(a, b)] = Math.min(a, b)
  }
  const groups = new Map<number, number[]>()
  for (let i = 0; i < count; i++) groups.set(rootOf(i), [...(groups.get(rootOf(i)) ?? []), i])
  return [...groups.values()].filter(({ length }) => length >= FEWEST_MEMBERS)
}

function ringOf(
  group: readonly number[],
  candidates: readonly Candidate[],
  meetings: readonly Meeting[],
  praise: boolean,
): Ring[] {
  const inGroup = new Set(group)
  const own = meetings.filter(({ members }) => members.filter((at) => inGroup.has(at)).length >= FEWEST_MEMBERS)
  const listings = new Set(own.map(({ listing }) => listing))
  if (listings.size < FEWEST_OTHERS) return []
  const members = group.flatMap((at): Prepared[] => {
    const { prepared, visits } = candidates[at] as Candidate
    const inside = visits.filter(({ listing }) => listings.has(listing)).length
    const outside = visits.length - inside
    const active = outside > MOST_OUTSIDE || (inside + 1) / (visits.length + 1) < LEAST_INSIDE
    return inside < FEWEST_OTHERS || active ? [] : [prepared]
  })
  if (members.length < FEWEST_MEMBERS) return []
  const sellers = new Set(own.map(({ seller }) => seller)).size
  return [{ members, listings: listings.size + 1, sellers, praise }]
}
