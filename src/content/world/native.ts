/**
 * Copies of the responses the page itself asks for, from addresses that are wanted. The page gets what it would have
 * got: copies are read beside it, and whatever goes wrong here is swallowed here.
 */
export interface Copying {
  /** What is known of a request whose response is wanted; `null` where it is not. Never throws. */
  wanted: (address: string) => Wanted | null
  tell: (wanted: Wanted, body: string) => void
}

export interface Wanted {
  /** In full. */
  address: string
  /** Address of the page when it asked. */
  page: string
}

const { apply } = Reflect

/** Reads a property as the browser defined it, whatever the page does to it later. */
export function getter(owner: object, name: string): (self: unknown) => unknown {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get
  return (self) => (get === undefined ? undefined : apply(get, self, []))
}

/** The page must not notice what goes wrong here. */
export function silently(work: () => void): void {
  try {
    work()
  } catch {
    // Nobody to tell.
  }
}
