import { readPayload } from '../../src/sites/payload.ts'
import type { Capture } from './corpus-captures.ts'
import { compare, newTally, type Tally } from './corpus-score.ts'

/** Reads a captured response as `brushlight read --payload` would, against its truth. */
export function measurePayload(capture: Capture): Tally {
  const tally = newTally(`payload ${capture.name}`)
  const started = performance.now()
  const listings = capture.bodies().flatMap((text) => {
    const read = readPayload(capture.site, text, capture.url, { readAt: capture.readAt })
    if (!read.ok) console.error(`corpus: ${capture.name}: ${read.error}`)
    return read.ok ? [read.value] : []
  })
  tally.ms = performance.now() - started
  compare(
    listings.flatMap((listing) => listing.reviews),
    capture.truth,
    tally,
  )
  return tally
}
