import { hash32 } from '../engine/hash.ts'
import type { Visit } from '../engine/signal.ts'

/** Reviews of one reviewer that are handed out; beyond them nothing more is to be learned. */
const MOST_VISITS = 200

/** One review, by somebody who can be told from others across listings. */
interface Entry {
  account: string
  listing: string
  seller: string | null
  review: string
  /** Canonical text; '' for a star-only review. */
  text: string
  day: number | null
  stars: number | null
}

export interface Visits {
  /** Counts a review of `listing`, whoever wrote it. */
  count: (listing: string, seller: string | null) => void
  add: (entry: Entry) => void
  /** Ends the gathering. n log n in reviews. */
  index: () => (account: string, listing: string) => readonly Visit[]
}

const HIGH = 0
const LOW = 1
const LISTING = 2
const REVIEW = 3
const TEXT = 4
const DAY = 5
const STARS = 6
const WIDTH = 7
const NO_DAY = 0xffffffff
const NO_STARS = 0xff
/** Stars are kept in steps of 0.05. */
const STEPS = 20

interface Shelf {
  name: string
  seller: string | null
  crowd: number
}

/** Who reviewed what: {@link WIDTH} × 4 bytes a review in one typed array, and one entry per listing. */
export function visits(): Visits {
  let rows = new Uint32Array(1024 * WIDTH)
  let count = 0
  const shelves: Shelf[] = []
  const numbers = new Map<string, number>()
  const numberOf = (name: string, seller: string | null): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, shelves.length)
    return shelves.push({ name, seller, crowd: 0 }) - 1
  }
  return {
    count: (listing, seller) => {
      const shelf = shelves[numberOf(listing, seller)]
      if (shelf) shelf.crowd += 1
    },
    add: ({ account, listing, seller, review, text, day, stars }) => {
      if ((count + 1) * WIDTH > rows.length) {
        const larger = new Uint32Array(rows.length * 2)
        larger.set(rows)
        rows = larger
      }
      const [high, low] = keyOf(account, listing)
      const what = [numberOf(listing, seller), hash32(review, 7), text === '' ? 0 : hash32(text, 13) || 1]
      rows.set(
        [high, low, ...what, day ?? NO_DAY, stars === null ? NO_STARS : Math.round(stars * STEPS)],
        count * WIDTH,
      )
      count += 1
    },
    index: () => {
      const table = sortedByAccount(rows, count)
      rows = new Uint32Array(0)
      return (account, listing) => lookUp(table, shelves, keyOf(account, listing), numbers.get(listing))
    },
  }
}

/** Ids are a shop's own: the same id in two shops is two people. */
function keyOf(account: string, listing: string): [high: number, low: number] {
  const site = listing.slice(0, listing.indexOf(' '))
  const name = `${site} ${account}`
  return [hash32(name, 0x5bd1e995), hash32(name, 0x27d4eb2f)]
}

function sortedByAccount(rows: Uint32Array, count: number): Uint32Array {
  const cell = (row: number, column: number): number => rows[row * WIDTH + column] ?? 0
  const order = Uint32Array.from({ length: count }, (_, row) => row).sort((a, b) => {
    for (const column of [HIGH, LOW, DAY, LISTING, REVIEW]) {
      const difference = cell(a, column) - cell(b, column)
      if (difference !== 0) return difference
    }
    return 0
  })
  const out = new Uint32Array(count * WIDTH)
  let place = 0
  for (const row of order) out.set(rows.subarray(row * WIDTH, (row + 1) * WIDTH), WIDTH * place++)
  return out
}

function lookUp(
  table: Uint32Array,
  shelves: readonly Shelf[],
  [high, low]: [high: number, low: number],
  home: number | undefined,
): Visit[] {
  const cell = (row: number, column: number): number => table[row * WIDTH + column] ?? 0
  const isBefore = (row: number): boolean =>
    cell(row, HIGH) < high || (cell(row, HIGH) === high && cell(row, LOW) < low)
  const rows = table.length / WIDTH
  let from = 0
  for (let to = rows; from < to; ) {
    const middle = (from + to) >> 1
    if (isBefore(middle)) from = middle + 1
    else to = middle
  }
  const found: Group[] = []
  for (let row = from; row < rows && cell(row, HIGH) === high && cell(row, LOW) === low; row++) {
    const one = {
      row,
      day: cell(row, DAY),
      review: cell(row, REVIEW),
      text: cell(row, TEXT),
      listings: [cell(row, LISTING)],
    }
    const same = found.find((other) => isSameReview(other, one))
    if (same) same.listings.push(...one.listings)
    else if (found.length < MOST_VISITS) found.push(one)
  }
  return found
    .filter(({ listings }) => home === undefined || !listings.includes(home))
    .map(({ row, day }) => {
      const { name, seller, crowd } = shelves[cell(row, LISTING)] ?? { name: '', seller: null, crowd: 0 }
      const stars = cell(row, STARS)
      return {
        listing: name,
        seller,
        day: day === NO_DAY ? null : day,
        stars: stars === NO_STARS ? null : stars / STEPS,
        crowd,
      }
    })
}

interface Group {
  row: number
  day: number
  review: number
  text: number
  listings: number[]
}

/** One review under several listings (colours and sizes), or read twice: the same id, or text and day. */
const isSameReview = (a: Group, b: Group): boolean =>
  a.review === b.review || (a.day === b.day && a.day !== NO_DAY && a.text !== 0 && a.text === b.text)
