import { sharing } from '../engine/steps.ts'

type Scheduler = { yield?: () => Promise<void> }

/** Runs work in slices of 12 ms, with the page's own tasks in between: one over 50 ms is one a shopper can feel. */
export const inSlices = sharing({ turn: 12, now: () => performance.now(), breath })

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
