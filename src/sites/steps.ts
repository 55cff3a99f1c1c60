import type { Steps } from '../engine/steps.ts'
import type { PageRead } from './listing.ts'
import { type Observed, readPageWithSteps } from './payload-merge.ts'
import type { ReadOptions } from './read.ts'

/** `readPageWith` in pieces, so that a page of thousands of reviews is not held up by being read. */
export function* readPageSteps(
  document: Document,
  url: string,
  payloads: readonly Observed[],
  options: ReadOptions & { state?: boolean },
): Steps<PageRead> {
  return yield* readPageWithSteps(document, url, payloads, options)
}
