import { sharing } from '../../engine/steps.ts'
import type { Run } from '../../report/run.ts'

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

/** Runs work in pieces of half a frame, with turns for screen and keys in between; the popup shares this thread. */
export const inTurns: Run = sharing({ turn: 8, now: () => performance.now(), breath })
