import type { Listing } from '../engine/types.ts'
import { sendToBackground } from '../protocol/send.ts'
import { readPage } from '../sites/read.ts'
import { whenSettled } from './settled.ts'
import { showPassage } from './show.ts'

export interface PageReader {
  /** Reads the page as it is now. */
  read: () => Listing
  /** Scrolls to a review of the last reading; false when it is no longer there. */
  show: (review: string, text: string) => boolean
  /** Reads now and again when the page has changed, and hands each new listing to the background. */
  watch: () => void
}

export function createReader(page: Document): PageReader {
  let anchors: ReadonlyMap<string, Element> = new Map()
  let watching = false

  const read = (): Listing => {
    const reading = readPage(page, page.location.href, { readAt: new Date().toISOString(), readers: 'all' })
    anchors = reading.anchors
    return reading.listing
  }

  const report = async (before: string): Promise<string> => {
    const listing = read()
    const now = fingerprint(listing)
    if (now !== before) await deliver(listing)
    return now
  }

  const watch = (): void => {
    if (watching) return
    watching = true
    whenSettled(page, report)
  }

  return { read, show: (review, text) => showPassage(page, anchors.get(review) ?? null, text), watch }
}

/** What must change for a page to be judged again. */
const fingerprint = ({ url, reviews }: Listing): string => [url, ...reviews.map(({ id }) => id)].join('\n')

const ATTEMPTS = 3

/** The worker may die under a message, which then rejects or answers nothing; the listing is handed over again. */
async function deliver(listing: Listing): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reply = await sendToBackground('page/listing', { listing }).catch(() => undefined)
    if (reply) return
  }
}
