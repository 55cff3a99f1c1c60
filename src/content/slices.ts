import type { Steps } from '../engine/steps.ts'

/** Milliseconds of our work between two turns of the page: a task over 50 ms is one a shopper can feel. */
const SLICE = 12

type Scheduler = { yield?: () => Promise<void> }

/** Runs work in slices of 12 ms, with the page's own tasks in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < SLICE) continue
    await breath()
    since = performance.now()
  }
}

/** Lets the page have a turn. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as typeof globalThis & { scheduler?: Scheduler }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
