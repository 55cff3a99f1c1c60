import { type PageState, pageState } from '../engine/state.ts'
import type { Listing, Result, Verdict } from '../engine/types.ts'
import type { Failure, Judged } from '../protocol/messages.ts'
import { conflictOf } from './conflict.ts'
import type { Notice } from './notice.ts'
import { unknownTongue } from './tongue.ts'

/** Why there is nothing to show; `worker-gone`: the background was asked several times and never answered. */
export type Trouble = Failure | 'worker-gone'

/** What the popup shows. Too few reviews to judge is `judged` with the band `not-enough-data`. */
export type View =
  | { kind: 'reading' }
  | { kind: 'judged'; listing: Listing; verdict: Verdict }
  | { kind: 'empty'; state: Exclude<PageState, 'listing'> }
  | { kind: 'failed'; why: Trouble }

/** Everything the popup knows; what it shows follows from this alone. */
export interface Facts {
  /** What was judged of this very page before; `null` for nothing. */
  kept: Judged | null
  /** What reading the page brought: `pending` until then, `undefined` when nobody answered. */
  reply: 'pending' | Result<Judged, Failure> | undefined
  isOnline: boolean
  isPrivate: boolean
  /** Whether the result could not be kept: the browser's store is full. */
  isFull: boolean
  /** When everything remembered was erased, where that was in this session; milliseconds since 1970. */
  erasedAt: number | null
  /** Of this version of ours. */
  engine: string
  /** Milliseconds since 1970. */
  now: number
}

export interface Screen {
  view: View
  /** What limits the result, the most important first. */
  notices: Notice[]
  /** An older result stays on show while the page is read. */
  busy: boolean
}

/** The shopper wants nothing read here; then an older result is not shown either. */
const REFUSED: ReadonlySet<Trouble> = new Set(['not-agreed', 'switched-off'])

/** A result older than this says how old it is, in milliseconds. */
const STALE = 30 * 60_000

/** The whole state machine of the popup: a result that is on show stays until there is a better one. Linear in reviews. */
export function screenOf(facts: Facts): Screen {
  const { kept, reply } = facts
  const isOver = reply !== 'pending'
  const fresh = isOver ? viewOf(reply) : null
  const old = kept && viewOf({ ok: true, value: kept })
  const isOld = old?.kind === 'judged' && (fresh === null || (fresh.kind === 'failed' && !REFUSED.has(fresh.why)))
  const view = isOld ? old : (fresh ?? { kind: 'reading' as const })
  return { view, notices: noticesOf(view, facts, isOld && isOver), busy: isOld && !isOver }
}

/** @param reply `undefined` when nobody answered. */
export function viewOf(reply: Result<Judged, Failure> | undefined): View {
  if (reply === undefined) return { kind: 'failed', why: 'worker-gone' }
  if (!reply.ok) return { kind: 'failed', why: reply.error }
  const { listing, verdict } = reply.value
  const state = pageState(listing)
  return state === 'listing' ? { kind: 'judged', listing, verdict } : { kind: 'empty', state }
}

function noticesOf(view: View, facts: Facts, isUnread: boolean): Notice[] {
  const around: Notice[] = []
  if (facts.isFull) around.push({ kind: 'full' })
  if (facts.erasedAt !== null && facts.now - facts.erasedAt < STALE) around.push({ kind: 'erased' })
  if (!facts.isOnline) around.push({ kind: 'offline' })
  if (facts.isPrivate) around.push({ kind: 'private' })
  return view.kind === 'judged' ? [...ofResult(view, facts, isUnread), ...around] : around
}

function ofResult({ listing, verdict }: Judged, facts: Facts, isUnread: boolean): Notice[] {
  const found: Notice[] = []
  const age = facts.now - Date.parse(listing.readAt)
  const minutes = Math.floor(age / 60_000)
  if (isUnread) found.push({ kind: 'unread', minutes: Math.max(0, minutes) })
  else if (age >= STALE) found.push({ kind: 'stale', minutes })
  if (verdict.engine !== facts.engine) found.push({ kind: 'older', engine: verdict.engine })
  const { read, stated, walled } = listing.coverage
  if (walled) found.push({ kind: 'walled' })
  else if (stated !== null && read < stated) found.push({ kind: 'partial' })
  if (listing.gaps.some(({ field, why }) => field === 'reviews' && OTHERWISE.has(why))) found.push({ kind: 'layout' })
  const texts = listing.reviews.filter(({ text, platformDefault }) => text !== '' && !platformDefault)
  const tongue = unknownTongue(texts)
  if (texts.length === 0) found.push({ kind: 'stars-only' })
  else if (tongue !== null) found.push({ kind: 'language', tongue })
  const conflict = conflictOf(verdict)
  if (conflict !== null) found.push({ kind: 'conflict', which: conflict })
  return found
}

/** A shop's own reader found nothing, and another way of reading did (sites/read.ts). */
const OTHERWISE: ReadonlySet<string> = new Set(['read by structure', 'read from structured data'])

/** How the export stands. */
export type Saving = { kind: 'idle' } | { kind: 'making' } | { kind: 'saved'; name: string } | { kind: 'failed' }
