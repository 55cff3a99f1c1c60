let last: Promise<unknown> = Promise.resolve()

/**
 * Runs one read-change-write of storage after the other, so that two messages cannot overwrite each other's change.
 * A failed one does not hold up the next.
 */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const next = last.then(change, change)
  last = next.catch(() => undefined)
  return next
}
