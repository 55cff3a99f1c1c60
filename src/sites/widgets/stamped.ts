import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { dateOrder, knownMarks } from '../marks.ts'

/** Stamped.io. Never seen on a live page: classes are those public scrapers use (2019 to 2024). */
export const widget = defineWidget({
  id: 'stamped',
  root: '.stamped-review',
  shows: ['reviewer', 'stars', 'text', 'postedOn'],
  more: { next: '.stamped-pagination .next a', expand: '.stamped-pagination-loadmore' },
  seen: 'never',
  read: (page) => {
    const own = page.without('.stamped-questions, .stamped-carousel, [class*="carousel"], .stamped-review-template')
    const order = dateOrder(
      page.element,
      own.all('.stamped-review .created').map((date) => date.text(':scope')),
    )
    return {
      stated: { meanStars: page.stars('.stamped-summary-text-1') },
      reviews: knownMarks(own.each('.stamped-review', (r) => readReview(r, order))),
    }
  },
})

function readReview(whole: Scope, order: { dayFirst?: true }): ReviewDraft {
  const r = whole.without('.stamped-review-reply, [class*="stamped-reply"]')
  const icons = r.all('.stamped-fa-star').length
  return {
    anchor: r.element,
    id: r.attr(':scope', 'data-review-id') ?? /(\d{3,20})$/.exec(r.attr(':scope', 'id') ?? '')?.[1] ?? null,
    reviewer: { name: r.text('.author') },
    stars: rated(r.attr('.stamped-starratings', 'data-rating')) ?? r.stars('.stamped-starratings') ?? (icons || null),
    title: r.text('.stamped-review-header-title'),
    text: r.text(['.stamped-review-content-body', '.stamped-review-body']) ?? '',
    postedOn: r.date('.created', order),
    verified: r.has('.stamped-verified-badge, [data-verified-type], .review-verified'),
    helpful: r.count('.stamped-thumbs-up'),
    variant: r.text('.stamped-review-variant'),
    photos: r.photos(['.stamped-review-image img', '.stamped-review-image > a']),
  }
}

const rated = (value: string | null): number | null => (/^[1-5](?:\.0)?$/.test(value ?? '') ? Number(value) : null)
