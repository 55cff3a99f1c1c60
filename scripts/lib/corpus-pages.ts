import { parseDocument } from '../../src/cli/document.ts'
import type { ReadOptions } from '../../src/sites/read.ts'
import { readPage } from '../../src/sites/read.ts'
import type { Capture } from './corpus-captures.ts'
import { compare, newTally, type Tally } from './corpus-score.ts'

/**
 * Pages that show reviews and are no listing: a search page with two reviews for each of five products. To mix them
 * into one Listing would be wrong, so the right answer is none, and their truth is not asked for.
 */
const NOT_A_LISTING = new Set(['flipkart/search-laptops-2025'])

export interface PageOptions {
  readers: ReadOptions['readers']
  /** Whether JSON-LD, microdata and hReview stay in the page. */
  structured: boolean
}

/** Reads a captured page as the command line would, against its truth; the time is of reading alone. */
export function measurePage(capture: Capture, { readers, structured }: PageOptions): Tally {
  const tally = newTally(capture.name)
  const listings = capture.bodies().map((html) => {
    const document = parseDocument(html)
    if (!structured) stripStructured(document)
    const started = performance.now()
    const { listing } = readPage(document, capture.url, { readAt: capture.readAt, readers })
    tally.ms += performance.now() - started
    return listing
  })
  const truth = NOT_A_LISTING.has(capture.name) ? { ...capture.truth, reviews: [] } : capture.truth
  compare(
    listings.flatMap((listing) => listing.reviews),
    truth,
    tally,
  )
  if (process.env.DIFF)
    for (const listing of listings) console.log(JSON.stringify({ ...listing, reviews: 0, photos: 0 }))
  return tally
}

const HREVIEW = /\b(?:hreview|h-review|hreview-aggregate|dtreviewed|reviewer|p-author|e-content)\b/g

/** Takes out all that says "this is a review" to machines, so that only what people see is left. */
function stripStructured(document: Document): void {
  for (const block of [...document.querySelectorAll('script[type*="ld+json"]')]) block.remove()
  for (const element of document.querySelectorAll('[itemprop], [itemscope], [itemtype]'))
    for (const name of ['itemprop', 'itemscope', 'itemtype', 'itemid']) element.removeAttribute(name)
  for (const element of document.querySelectorAll('[class*="review"], [class*="p-author"], [class*="e-content"]'))
    element.setAttribute('class', (element.getAttribute('class') ?? '').replace(HREVIEW, 'x'))
}
