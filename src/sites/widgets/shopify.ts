import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { dateOrder } from '../marks.ts'

/**
 * Shopify's own Product Reviews, retired in 2024 and still on many pages. Never seen on a live page. It has no mark for
 * buyers. The byline holds name and date: "Name on May 01, 2023".
 */
export const widget = defineWidget({
  id: 'shopify',
  root: '.spr-review',
  shows: ['id', 'reviewer', 'stars', 'text', 'postedOn'],
  more: { next: '.spr-pagination-next a' },
  seen: 'never',
  read: (page) => {
    const order = dateOrder(
      page.element,
      page.all('.spr-review-header-byline').map((line) => line.text(':scope')),
    )
    return {
      stated: { reviewCount: page.count('.spr-summary-actions-togglereviews') },
      reviews: page.each('.spr-review', (r) => readReview(r, order)),
    }
  },
})

function readReview(whole: Scope, order: { dayFirst?: true }): ReviewDraft {
  const r = whole.without('.spr-review-reply')
  const [name, date] = r.all('.spr-review-header-byline strong').map((part) => part.text(':scope'))
  const filled = r.all('.spr-icon-star').length
  return {
    anchor: r.element,
    id: /(\d{1,20})$/.exec(r.attr(':scope', 'id') ?? '')?.[1] ?? null,
    reviewer: { name: name ?? null },
    stars: r.stars(['.spr-starratings[aria-label]', '.spr-review-header-starratings[aria-label]']) ?? (filled || null),
    title: r.text('.spr-review-header-title'),
    text: r.text('.spr-review-content-body') ?? '',
    postedOn: r.dateOf(date ?? null, order),
  }
}
