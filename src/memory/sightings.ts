import { hash32 } from '../engine/hash.ts'

/** Reviews kept of one shared text or picture. More would not make "under 50 other listings" any clearer. */
export const KEPT = 50

/** One review in which a text or picture was seen. */
export interface Sighting {
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

/** Names of other listings (at most {@link KEPT}) in which someone else posted `what`, each once. */
export type Elsewhere = (what: string, listing: string, reviewer: string | null) => readonly string[]

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
          if (home !== undefined && posting.listings.has(home)) continue
          if (reviewer !== null && posting.reviewer === someone(reviewer)) continue
          for (const first of posting.listings) {
            others.add(first)
            break
          }
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
    const postings: Posting[] = []
    let listings = 1
    for (; end < count && same(first, order[end] ?? 0); end++) {
      const row = order[end] ?? 0
      if (cell(row, LISTING) !== cell(first, LISTING)) listings = 2
      merge(postings, {
        review: cell(row, REVIEW),
        reviewer: cell(row, REVIEWER),
        writer: cell(row, WRITER),
        day: cell(row, DAY),
        listings: new Set([cell(row, LISTING)]),
      })
    }
    if (listings > 1) shared.set([cell(first, HIGH), cell(first, LOW)].join(), postings)
  }
  return shared
}

/** Adds a posting, or its listing to the posting of the same review. Looks at no more than {@link KEPT}. */
function merge(postings: Posting[], seen: Posting): void {
  const known = postings.find((posting) => isSameReview(posting, seen))
  if (known === undefined) {
    if (postings.length < KEPT) postings.push(seen)
    return
  }
  for (const listing of seen.listings) known.listings.add(listing)
}

/** Same text or picture given: two appearances of one review, as far as can be told. */
function isSameReview(a: Posting, b: Posting): boolean {
  if (a.writer === NOBODY || b.writer === NOBODY) return a.review === b.review
  return a.writer === b.writer && (a.review === b.review || (a.day !== NO_DAY && a.day === b.day))
}
