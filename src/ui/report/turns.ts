import type { Run } from '../../report/run.ts'

/** Milliseconds of work after which screen and keys get their turn: half a frame. */
const TURN = 8

/** Lets screen and keys have their turn. No timer: those of a tab behind another wait for a whole second. */
export const breath = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })

/** Runs work in pieces with turns for screen and keys in between; the popup shares this thread. */
export const inTurns: Run = async (steps) => {
  let since = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < TURN) continue
    await breath()
    since = performance.now()
  }
}
