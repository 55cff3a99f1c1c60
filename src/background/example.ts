import { decodeListing } from '../engine/codec.ts'
import { judgeSteps } from '../engine/judge.ts'
import type { Result } from '../engine/types.ts'
import type { Failure, Judged } from '../protocol/messages.ts'
import { refusalOf } from './allowed.ts'
import { inTurns } from './turns.ts'

/** Judges a listing by itself, as a page's would be; nothing of it is kept, no badge changes. */
export async function judgeExample(listing: object): Promise<Result<Judged, Failure>> {
  const refused = await refusalOf('')
  if (refused !== null) return { ok: false, error: refused }
  const decoded = decodeListing(listing)
  if (!decoded.ok) return { ok: false, error: 'internal' }
  const verdict = await inTurns(judgeSteps(decoded.value, { now: decoded.value.readAt }))
  return { ok: true, value: { listing: decoded.value, verdict } }
}
