import type { Band } from '../../src/engine/types.ts'

/** One review of the demo shop. Names and text are invented. */
export interface DemoReview {
  id: string
  name: string
  stars: number
  /** `YYYY-MM-DD`. */
  date: string
  text: string
  /** Paths of pictures on the demo shop. */
  photos: readonly string[]
}

/** One product page of the demo shop, and what the engine should say of it. */
export interface DemoListing {
  slug: string
  language: 'en' | 'zh'
  title: string
  seller: string
  price: string
  blurb: string
  /** Where the page keeps its structured data: on the visible nodes, or in a JSON-LD block. */
  markup: 'microdata' | 'json-ld'
  /** What the shop states for all reviews; at least the number shown. */
  statedCount: number
  expected: Band
  photos: readonly string[]
  reviews: readonly DemoReview[]
}

export interface DemoPage {
  path: string
  html: string
  title: string
  /** `null` for the index. */
  expected: Band | null
}
