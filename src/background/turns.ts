import { sharing } from '../engine/steps.ts'

/** Runs work in pieces, letting the worker answer messages every 20 ms or so. */
export const inTurns = sharing({
  turn: 20,
  now: () => performance.now(),
  // A promise alone would not do: messages wait for the next task.
  breath: () => new Promise((resolve) => setTimeout(resolve)),
})
