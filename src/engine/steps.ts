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
