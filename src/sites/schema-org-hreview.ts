import type { Page } from './adapter.ts'
import { newItem, ratingToStars, type Source, toCount } from './schema-org-item.ts'

/** Reviews marked up as hReview (microformats.org, hReview 0.4) or its successor h-review. */
export function readHReview(page: Page): Source {
  const reviews = page.each(['.hreview', '.h-review'], (r) => ({
    anchor: r.element,
    reviewer: { name: r.text(['.reviewer .fn', '.reviewer', '.p-author']) },
    rating: {
      value: r.text(['.rating .value', '.rating', '.p-rating .value', '.p-rating']),
      best: r.text(['.rating .best', '.p-rating .best', '.p-best']),
      worst: r.text(['.rating .worst', '.p-rating .worst', '.p-worst']),
    },
    title: r.text(['.summary', '.p-name']),
    text: r.text(['.description', '.e-content']) ?? '',
    postedOn: r.first('.dtreviewed .value-title')
      ? r.dateOf(r.attr('.dtreviewed .value-title', 'title'))
      : (r.dateOf(r.attr('.dtreviewed', 'title')) ?? r.date(['.dtreviewed', '.dt-reviewed'])),
  }))
  if (reviews.length === 0) return { items: [], gaps: [] }
  const total = page.first('.hreview-aggregate')
  const item = newItem()
  item.name = page.text(['.hreview-aggregate .item .fn', '.hreview .item .fn', '.h-review .p-item'])
  item.stated = {
    reviewCount: toCount(total?.text('.count')),
    ratingCount: toCount(total?.text('.votes')),
    meanStars: total
      ? ratingToStars({ value: total.text('.average'), best: total.text('.best'), worst: total.text('.worst') })
      : null,
  }
  return { items: [{ ...item, reviews }], gaps: [] }
}
