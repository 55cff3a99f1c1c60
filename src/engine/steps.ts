/**
 * Work in pieces. A generator yields between pieces that each take a few milliseconds, so that whoever runs it can
 * look at a clock and answer a message; what it returns does not depend on who runs it, or when.
 */
export type Steps<T> = Generator<undefined, T, undefined>

/** Runs the work to its end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** How work in pieces shares its thread. */
interface Sharing {
  /** Milliseconds of work after which others get their turn. */
  turn: number
  /** Milliseconds, from any start. */
  now: () => number
  /** Lets others have their turn. */
  breath: () => Promise<void>
}

/** @returns what runs work in pieces, with turns of others in between. */
export const sharing =
  ({ turn, now, breath }: Sharing) =>
  async <T>(steps: Steps<T>): Promise<T> => {
    let since = now()
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
      if (now() - since < turn) continue
      await breath()
      since = now()
    }
  }

/** Text of one piece of work, in UTF-16 units: two to eight milliseconds for the slowest pass there is. */
const PIECE = 32_768

/** @returns a function that is told how much text was worked on, and says whether a piece is full. */
export function pieces(): (units: number) => boolean {
  let worked = 0
  return (units) => {
    // A review without text is work too.
    worked += units + 16
    if (worked < PIECE) return false
    worked = 0
    return true
  }
}
