import { hash32 } from '../engine/hash.ts'

/** Other listings named at most: beyond this many, more would not say more. */
export const NAMED = 50
/** Distinct reviews remembered of one shared text or picture. */
export const KEPT = 1_000

/** One review in which a text or picture was seen. */
interface Sighting {
  /** Canonical text, or identity of a picture. */
  what: string
  listing: string
  /** Id of the review; unique within its shop. */
  review: string
  /** Who wrote it, as `Prepared.reviewer`; `null` when unknown: unknown is never "the same". */
  reviewer: string | null
  /** The same, or the masked name (a***b) that is shown: too common to tell people apart, enough to tell copies. */
  writer: string | null
  day: number | null
}

/** Names of other listings (at most {@link NAMED}) in which someone else posted `what`, each once. */
type Elsewhere = (what: string, listing: string, reviewer: string | null) => readonly string[]

export interface Sightings {
  add: (sighting: Sighting) => void
  /** Ends the gathering and keeps what at least two listings share. n log n. */
  index: () => Elsewhere
}

/** Columns of one row, all 32 bits. Two of them make the 64-bit hash of what was seen. */
const HIGH = 0
const LOW = 1
const LISTING = 2
const REVIEW = 3
const REVIEWER = 4
const WRITER = 5
const DAY = 6
const WIDTH = 7

/** Stand for "unknown" in their columns; no hash and no day takes these values. */
const NOBODY = 0
const NO_DAY = 0xffffffff

/** Sightings as rows of one typed array, {@link WIDTH} × 4 bytes each: a stream may hold millions of reviews. */
export function sightings(): Sightings {
  let rows = new Uint32Array(1024 * WIDTH)
  let count = 0
  const names: string[] = []
  const numbers = new Map<string, number>()

  const numberOf = (listing: string): number => {
    const known = numbers.get(listing)
    if (known !== undefined) return known
    numbers.set(listing, names.length)
    return names.push(listing) - 1
  }
  return {
    add: ({ what, listing, review, reviewer, writer, day }) => {
      if ((count + 1) * WIDTH > rows.length) {
        const larger = new Uint32Array(rows.length * 2)
        larger.set(rows)
        rows = larger
      }
      const [high, low] = hash64(what)
      const who = [someone(reviewer), someone(writer), day ?? NO_DAY]
      rows.set([high, low, numberOf(listing), hash32(review, 7), ...who], count * WIDTH)
      count += 1
    },
    index: () => {
      const shared = sharedOf(rows, count)
      rows = new Uint32Array(0)
      count = 0
      return (what, listing, reviewer) => {
        const postings = shared.get(hash64(what).join())
        if (postings === undefined) return []
        const home = numbers.get(listing)
        const others = new Set<number>()
        for (const posting of postings) {
          if (others.size === NAMED) break
          if (home !== undefined && posting.listings.has(home)) continue
          if (reviewer !== null && posting.reviewer === someone(reviewer)) continue
          others.add(posting.first)
        }
        return Array.from(others, (number) => names[number] ?? '')
      }
    },
  }
}

const hash64 = (text: string): [high: number, low: number] => [hash32(text, 0x3c6ef372), hash32(text, 0x1f83d9ab)]
const someone = (reviewer: string | null): number => (reviewer === null ? NOBODY : hash32(reviewer, 11) || 1)

/** One review of a shared text or picture, and every listing that shows it. */
interface Posting {
  review: number
  reviewer: number
  writer: number
  day: number
  /** The listing that showed it first. */
  first: number
  listings: Set<number>
}

/** Postings of everything that at least two listings show, by hash. */
function sharedOf(rows: Uint32Array, count: number): Map<string, Posting[]> {
  const cell = (row: number, column: number): number => rows[row * WIDTH + column] ?? 0
  const order = Uint32Array.from({ length: count }, (_, row) => row).sort(
    (a, b) => cell(a, HIGH) - cell(b, HIGH) || cell(a, LOW) - cell(b, LOW) || a - b,
  )
  const same = (a: number, b: number): boolean => cell(a, HIGH) === cell(b, HIGH) && cell(a, LOW) === cell(b, LOW)
  const shared = new Map<string, Posting[]>()
  for (let start = 0, end = 0; start < count; start = end) {
    const first = order[start] ?? 0
    let listings = 1
    for (; end < count && same(first, order[end] ?? 0); end++)
      if (cell(order[end] ?? 0, LISTING) !== cell(first, LISTING)) listings = 2
    if (listings === 1) continue
    const postings = merger()
    for (const row of order.subarray(start, end)) {
      const [review, reviewer, writer] = [cell(row, REVIEW), cell(row, REVIEWER), cell(row, WRITER)]
      postings.add({ review, reviewer, writer, day: cell(row, DAY), first: cell(row, LISTING) })
    }
    shared.set([cell(first, HIGH), cell(first, LOW)].join(), postings.all)
  }
  return shared
}

/** Collects the postings of one text or picture; appearances of one review become one posting. */
function merger(): { all: Posting[]; add: (seen: Omit<Posting, 'listings'>) => void } {
  const all: Posting[] = []
  const byReview = new Map<number, Posting[]>()
  const byWriter = new Map<string, Posting>()
  return {
    all,
    add: (seen) => {
      const named = byReview.get(seen.review) ?? []
      const dated = seen.writer === NOBODY || seen.day === NO_DAY ? null : `${seen.writer} ${seen.day}`
      const known =
        named.find(({ writer }) => writer === seen.writer || writer === NOBODY || seen.writer === NOBODY) ??
        (dated === null ? undefined : byWriter.get(dated))
      if (known !== undefined) known.listings.add(seen.first)
      else if (all.length < KEPT) {
        const posting = { ...seen, listings: new Set([seen.first]) }
        all.push(posting)
        byReview.set(seen.review, [...named, posting])
        if (dated !== null) byWriter.set(dated, posting)
      }
    },
  }
}
