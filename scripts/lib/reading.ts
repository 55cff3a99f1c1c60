import { parseDocument } from '../../src/cli/document.ts'
import { type ReadOptions, readPage } from '../../src/sites/read.ts'
import { amazonPage } from './amazon-page.ts'

/** Median processor times in milliseconds of one pass each over the same Document. */
export interface ReadingTimes {
  bytes: number
  elements: number
  /** Every element of `querySelectorAll('*')` visited, its tag name and class read. */
  walk: number
  /** With the shop's own reader; and with the readers that know no shop, structured data included. */
  named: number
  structural: number
  /** Reviews that each found. */
  found: { named: number; structural: number }
}

const URL = 'https://www.amazon.com/dp/B0BENCH000'

/** Reads one page of 3 MB again and again, the three ways in turn, so that a change in pace touches all. */
export function readingTimes(runs: number, time: (work: () => void) => number): ReadingTimes {
  const html = amazonPage()
  const document = parseDocument(html)
  const found = { named: 0, structural: 0 }
  let units = 0
  const walk = (): void => {
    for (const element of document.querySelectorAll('*'))
      units += element.tagName.length + String(element.className).length
  }
  const read = (readers: ReadOptions['readers']): number =>
    readPage(document, URL, { readAt: '2025-01-01T00:00:00Z', readers }).listing.reviews.length
  const times: Record<'walk' | 'named' | 'structural', number[]> = { walk: [], named: [], structural: [] }
  for (let i = 0; i < runs + 2; i++) {
    const once = {
      walk: time(walk),
      named: time(() => (found.named = read('all'))),
      structural: time(() => (found.structural = read('general'))),
    }
    // The first two warm up.
    if (i >= 2) for (const key of ['walk', 'named', 'structural'] as const) times[key].push(once[key])
  }
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
  return {
    bytes: html.length,
    elements: units > 0 ? document.querySelectorAll('*').length : 0,
    walk: median(times.walk),
    named: median(times.named),
    structural: median(times.structural),
    found,
  }
}
