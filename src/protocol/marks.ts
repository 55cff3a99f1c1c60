import { LIMITS } from '../engine/limits.ts'
import type { Evidence, Family, Measured } from '../engine/types.ts'
import { type Sign, signOf } from './sign.ts'

/** Which reviews the page shows: marks off; all; those that count as carrying signs dimmed; only those with marks. */
export type Filter = 'off' | 'all' | 'dim' | 'only'

/** One thing that a mark says: keys and counts, which the words of a language turn into a sentence. */
export interface MarkReason {
  family: Family
  claim: Evidence['claim']
  /** Reviews the evidence names. */
  n: number
  observed: number | null
  expected: number | null
  innocent: Measured['innocent']
}

/** What a page is told first; the marks follow in parts. */
export interface MarkRound {
  /** Names the round; parts of an older one are refused. */
  round: number
  /** What was judged: a round with the key of the one before needs no parts. */
  key: string
  filter: Filter
  sign: Sign
  reasons: MarkReason[]
  /** Marks in all parts. */
  total: number
}

export interface MarkItem {
  review: string
  /** Indexes into the reasons of the round, strongest first. */
  reasons: number[]
  /** Whether the verdict counts the review as one with signs; a mark may also say what its writer reports. */
  counts: boolean
}

export interface MarkPart {
  round: number
  from: number
  items: MarkItem[]
}

/**
 * What a page did to our marks. None of it need be meant: a page that draws itself anew may take a mark away.
 * `hidden`: made transparent, tiny or invisible; `moved`: put elsewhere; `copied`: our element put up again;
 * `imitated`: something that draws what we draw, or uses our name beside reviews.
 */
export const TAMPERINGS = ['removed', 'covered', 'hidden', 'moved', 'copied', 'imitated'] as const
export type Tampering = (typeof TAMPERINGS)[number]

/** How the marks stand in a page. */
export interface MarkStatus {
  /** Marks that stand beside a review now. */
  drawn: number
  /** Reviews that the filter hides. */
  hidden: number
  tampered: Tampering[]
}

/** What the popup shows of the marks; `page` is `null` where none were drawn, or the page does not answer. */
export interface MarksNow {
  filter: Filter
  sign: Sign
  page: MarkStatus | null
}

/** Bounds of one round. */
export const MARKS = { reasons: 400, perReview: 3, perPart: 250, innocent: 6 } as const

export const FILTERS: readonly Filter[] = ['off', 'all', 'dim', 'only']

/** Untrusted messages to typed ones; `undefined` refuses. */
export const acceptMarks = {
  round: (value: unknown): MarkRound | undefined => {
    const { round, key, filter, sign, reasons, total } = fields(value)
    const known = FILTERS.find((one) => one === filter)
    const own = signOf(sign)
    if (known === undefined || own === undefined || !isText(key, 200) || !isCount(round)) return undefined
    if (!isCount(total) || total > LIMITS.reviews || !Array.isArray(reasons) || reasons.length > MARKS.reasons)
      return undefined
    const read = reasons.map(reasonOf)
    return read.every((one) => one !== undefined)
      ? { round, key, filter: known, sign: own, reasons: read, total }
      : undefined
  },

  part: (value: unknown): MarkPart | undefined => {
    const { round, from, items } = fields(value)
    if (!isCount(round) || !isCount(from) || !Array.isArray(items) || items.length > MARKS.perPart) return undefined
    const read = items.map(itemOf)
    return read.every((one) => one !== undefined) ? { round, from, items: read } : undefined
  },
}

function reasonOf(value: unknown): MarkReason | undefined {
  const { family, claim, n, observed, expected, innocent } = fields(value)
  if (!isKey(family) || !isKey(claim) || !isCount(n) || !isNumber(observed) || !isNumber(expected)) return undefined
  if (!Array.isArray(innocent) || innocent.length > MARKS.innocent || !innocent.every(isKey)) return undefined
  // Keys without words are left out where the words are (content/marks/card.ts).
  return {
    family: family as Family,
    claim: claim as Evidence['claim'],
    n,
    observed,
    expected,
    innocent: innocent as Measured['innocent'],
  }
}

function itemOf(value: unknown): MarkItem | undefined {
  const { review, reasons, counts } = fields(value)
  if (!isText(review, LIMITS.label) || typeof counts !== 'boolean') return undefined
  const isList = Array.isArray(reasons) && reasons.length <= MARKS.perReview && reasons.every(isCount)
  return isList ? { review, reasons, counts } : undefined
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const isText = (value: unknown, limit: number): value is string => typeof value === 'string' && value.length <= limit
const isKey = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z.-]{0,60}$/.test(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isNumber = (value: unknown): value is number | null => value === null || Number.isFinite(value)
