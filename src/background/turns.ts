import type { Steps } from '../engine/steps.ts'

/** Milliseconds of work after which messages get their turn. */
const TURN = 20

/** Runs work in pieces, letting the worker answer messages every 20 ms or so. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < TURN) continue
    // A promise alone would not do: messages wait for the next task.
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}
