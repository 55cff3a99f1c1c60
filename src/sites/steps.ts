import type { Steps } from '../engine/steps.ts'
import type { PageRead } from './listing.ts'
import { type Observed, readPageWith } from './payload-merge.ts'
import type { ReadOptions } from './read.ts'

/** `readPageWith` in pieces, so that a page of thousands of reviews is not held up by being read. */
// biome-ignore lint/correctness/useYield: pieces come with the measure
export function* readPageSteps(
  document: Document,
  url: string,
  payloads: readonly Observed[],
  options: ReadOptions & { state?: boolean },
): Steps<PageRead> {
  return readPageWith(document, url, payloads, options)
}
