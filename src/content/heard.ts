import type { Observed } from '../sites/payload-merge.ts'
import { HEARD, type Heard } from './own.ts'

/**
 * Responses that were heard while the tab showed this listing (src/content/ear.ts); none where the shop is not
 * always checked. Responses of the listing before are left out: many say nothing of whose reviews they hold.
 */
export function heardPayloads(keyOf: (address: string) => string, key: string): Observed[] {
  const { [HEARD]: heard } = globalThis as typeof globalThis & { [HEARD]?: Heard }
  return (heard?.all() ?? []).filter(({ page }) => keyOf(page) === key).map(({ address, body }) => ({ address, body }))
}

/** Calls back after each response from now on. */
export function onHeard(tell: () => void): void {
  const { [HEARD]: heard } = globalThis as typeof globalThis & { [HEARD]?: Heard }
  if (heard) heard.tell = tell
}
