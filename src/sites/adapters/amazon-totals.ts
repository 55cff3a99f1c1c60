import { LIMITS } from '../../engine/limits.ts'
import type { Stated } from '../../engine/types.ts'
import type { Page } from '../adapter.ts'
import { exactCount } from '../counts.ts'

/** What Amazon claims about all ratings and reviews of the product. */
export function readTotals(page: Page): Partial<Stated> {
  const shown = page.text(['[data-hook="total-review-count"]', '#acrCustomerReviewText'])
  const total = shown === null ? null : exactCount(shown)
  const ofReviews = shown !== null && COUNTS_REVIEWS.test(shown.slice(0, LIMITS.label))
  return {
    reviewCount: readWritten(page) ?? (ofReviews ? total : null),
    ratingCount: ofReviews ? null : total,
    meanStars: page.stars(MEAN),
    histogram: readHistogram(page),
  }
}

const MEAN = [
  '[data-hook="rating-out-of-text"]',
  '#acrPopover',
  '#summaryStars a',
  '[data-hook="average-star-rating"] .a-icon-alt',
]

/** Until 2019 the total counted written reviews ("62 customer reviews"), since then ratings. */
const COUNTS_REVIEWS =
  /customer reviews?|Kundenrezension|commentaires? client|recension[ei] client|opini[oó]n(?:es)? de client|カスタマーレビュー|条评论/i

/** "1,140 total ratings, 212 with reviews" on review pages: the second number, unless a filter narrows the list. */
function readWritten(page: Page): number | null {
  const isFiltered = ['filterByStar', 'filterByKeyword', 'formatType', 'mediaType', 'reviewerType'].some((name) => {
    const value = page.url.searchParams.get(name)
    return value !== null && !value.startsWith('all_')
  })
  const sentence = page.text('[data-hook="cr-filter-info-review-rating-count"]')
  if (isFiltered || sentence === null) return null
  const numbers = [...sentence.slice(0, LIMITS.label).matchAll(/\d[\d.,'’\u00a0\u202f]*/g)]
  return numbers.length === 2 ? exactCount(numbers[1]?.[0] ?? '') : null
}

/** Shares from 1★ to 5★. The rows go from 5★ down; the table's id occurs twice, nested. */
function readHistogram(page: Page): Stated['histogram'] {
  // First the tables, then their rows: a page has thousands of elements, a table some fifty.
  const tables = page.all('#histogramTable').map((table) => table.all(['.a-histogram-row', 'li', 'tr']))
  const rows = tables.find(({ length }) => length > 0) ?? []
  const shares = rows.map((row) => /(\d{1,3})\s?%/.exec((row.text(':scope') ?? '').slice(-LIMITS.label))?.[1])
  const [five, four, three, two, one] = shares.map((share) => Number(share) / 100)
  if (shares.length !== 5 || one === undefined || two === undefined || three === undefined) return null
  if (four === undefined || five === undefined) return null
  const sum = one + two + three + four + five
  return sum > 0.9 && sum < 1.1 ? [one, two, three, four, five] : null
}
