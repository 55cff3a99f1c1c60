import type { Result } from '../engine/types.ts'
import type { Failure, Judged, ToBackground } from '../protocol/messages.ts'
import { sendToBackground } from '../protocol/send.ts'

const ATTEMPTS = 5
const FIRST_DELAY_MS = 40
/** A page that froze, or waits in a dialogue of its own, never answers. */
const PATIENCE_MS = 20_000

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/**
 * Asks the background, again when the worker dies on the way: that rejects, or resolves to nothing. Every message may
 * be repeated. Waits 40, 80, 160 and 320 ms in between.
 * @returns the reply, or `undefined` when five attempts brought none.
 */
export async function ask<N extends keyof ToBackground>(
  name: N,
  request: ToBackground[N]['request'],
): Promise<ToBackground[N]['reply'] | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await later(FIRST_DELAY_MS * 2 ** (attempt - 1))
    const reply = await sendToBackground(name, request).catch(() => undefined)
    if (reply !== undefined && reply !== null) return reply
  }
  return undefined
}

/** Has a tab read and judged. @returns `no-answer` after 20 seconds; `undefined` when the background never answered. */
export const judge = (tab: number): Promise<Result<Judged, Failure> | undefined> =>
  Promise.race([
    ask('tab/judge', { tab }),
    later(PATIENCE_MS).then(() => ({ ok: false as const, error: 'no-answer' as const })),
  ])
