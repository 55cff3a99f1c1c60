import type { Listing, Review, ReviewClass, SignalId, Verdict } from '../../engine/types.ts'

/** A review as the table holds it. */
export interface Row {
  review: Review
  /** Place on the page. */
  at: number
  class: ReviewClass
  suspicion: number
  /** Indexes of findings, and their signals. */
  findings: readonly number[]
  signals: readonly SignalId[]
  /** `YYYY-MM-DD`, or `null` for none. */
  day: string | null
  /** Text, title and name for searching; made when it is first searched. */
  searched: string | null
}

export type SortBy = 'page' | 'date' | 'stars' | 'reviewer' | 'text' | 'signs'

/** What the shopper wants to see. `null` means any. */
export interface Choice {
  text: string
  class: ReviewClass | null
  signal: SignalId | null
  /** 0: without stars. */
  stars: number | null
  /** Days, both included. */
  days: { from: string; to: string } | null
  /** Reviews of one observation. */
  only: ReadonlySet<string> | null
  sort: { by: SortBy; down: boolean }
}

export const EVERYTHING: Choice = {
  text: '',
  class: null,
  signal: null,
  stars: null,
  days: null,
  only: null,
  sort: { by: 'page', down: false },
}

export const isFiltered = (choice: Choice): boolean =>
  choice.text.trim() !== '' ||
  [choice.class, choice.signal, choice.stars, choice.days, choice.only].some((one) => one !== null)

/** A verdict of an older version may lack rows, or name findings it does not have: what is missing is ordinary. */
export function rowsOf(listing: Listing, verdict: Verdict): Row[] {
  const byId = new Map(verdict.reviews.map((own) => [own.id, own] as const))
  return listing.reviews.map((review, at) => {
    const inPlace = verdict.reviews[at]
    const own = inPlace?.id === review.id ? inPlace : byId.get(review.id)
    const findings = (own?.findings ?? []).filter((index) => verdict.findings[index] !== undefined)
    return {
      review,
      at,
      class: own?.class ?? 'ordinary',
      suspicion: own?.suspicion ?? 0,
      findings,
      signals: [...new Set(findings.flatMap((index) => verdict.findings[index]?.signal ?? []))],
      day: dayOf(review.postedOn),
      searched: null,
    }
  })
}

function dayOf(postedOn: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(postedOn ?? '')?.[0]
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null
}

/** Text that is looked through in one piece, in UTF-16 units: a few milliseconds. */
const PIECE = 400_000

/** The rows that fit, sorted, in pieces of a few milliseconds. Equal rows keep the order of the page. */
export function* selectSteps(rows: readonly Row[], choice: Choice): Generator<undefined, Row[], undefined> {
  const wanted = folded(choice.text.trim())
  const found: Row[] = []
  let looked = 0
  for (const row of rows) {
    if (!fits(row, choice)) continue
    if (wanted !== '') {
      looked += row.review.text.length + 50
      row.searched ??= folded([row.review.text, row.review.title, row.review.reviewer?.name].join('\n'))
      if (!row.searched.includes(wanted)) continue
      if (looked > PIECE) {
        looked = 0
        yield
      }
    }
    found.push(row)
  }
  yield
  return sorted(found, choice.sort)
}

/** Wide letters of East Asian keyboards find narrow ones. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

function fits(row: Row, { class: kind, signal, stars, days, only }: Choice): boolean {
  if (kind !== null && row.class !== kind) return false
  if (signal !== null && !row.signals.includes(signal)) return false
  if (stars !== null && (row.review.stars === null ? 0 : Math.round(row.review.stars)) !== stars) return false
  if (days !== null && (row.day === null || row.day < days.from || row.day > days.to)) return false
  return only === null || only.has(row.review.id)
}

function sorted(rows: Row[], { by, down }: Choice['sort']): Row[] {
  if (by === 'page') return down ? rows.reverse() : rows
  const keys = new Map(rows.map((row) => [row, KEYS[by](row)]))
  const turn = down ? -1 : 1
  // What is unknown stands last, whichever way.
  return rows.sort((a, b) => {
    const [one, two] = [keys.get(a) ?? null, keys.get(b) ?? null]
    if (one === null || two === null) return Number(one === null) - Number(two === null) || a.at - b.at
    return one < two ? -turn : one > two ? turn : a.at - b.at
  })
}

const KEYS: Record<Exclude<SortBy, 'page'>, (row: Row) => string | number | null> = {
  date: ({ review, day }) => (day === null ? null : review.postedOn),
  stars: ({ review }) => review.stars,
  reviewer: ({ review }) => review.reviewer?.name?.toLowerCase() || null,
  text: ({ review }) => review.text.length,
  signs: ({ suspicion }) => suspicion,
}
