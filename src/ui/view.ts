import { type PageState, pageState } from '../engine/state.ts'
import type { Listing, Result, Verdict } from '../engine/types.ts'
import type { Failure, Judged } from '../protocol/messages.ts'

/** Why there is nothing to show; `worker-gone`: the background was asked several times and never answered. */
export type Trouble = Failure | 'worker-gone'

/** What the popup shows. Too few reviews to judge is `judged` with the band `not-enough-data`. */
export type View =
  | { kind: 'reading' }
  | { kind: 'judged'; listing: Listing; verdict: Verdict }
  | { kind: 'empty'; state: Exclude<PageState, 'listing'> }
  | { kind: 'failed'; why: Trouble }

/** @param reply `undefined` when nobody answered. */
export function viewOf(reply: Result<Judged, Failure> | undefined): View {
  if (reply === undefined) return { kind: 'failed', why: 'worker-gone' }
  if (!reply.ok) return { kind: 'failed', why: reply.error }
  const { listing, verdict } = reply.value
  const state = pageState(listing)
  return state === 'listing' ? { kind: 'judged', listing, verdict } : { kind: 'empty', state }
}

/** How the export stands. */
export type Saving = { kind: 'idle' } | { kind: 'making' } | { kind: 'saved'; name: string } | { kind: 'failed' }
