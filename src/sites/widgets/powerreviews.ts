import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { dateOrder, knownMarks } from '../marks.ts'

/**
 * PowerReviews, display 4 (2018 on). Its style sheet was seen on a saved page, its reviews never on a live page. The
 * style sheet alone does not make a page one of its own.
 */
export const widget = defineWidget({
  id: 'powerreviews',
  root: '.pr-review',
  shows: ['reviewer', 'stars', 'title', 'text', 'postedOn'],
  more: { next: '.pr-rd-pagination-btn--next' },
  seen: 'never',
  read: (page) => {
    const dates = page.all('.pr-rd-author-submission-date').map((date) => date.text(':scope'))
    const order = dateOrder(page.element, dates)
    return {
      stated: {
        reviewCount: page.count(['.pr-review-snapshot .pr-snippet-review-count', '.pr-snippet-review-count']),
        meanStars: page.stars('.pr-review-snapshot .pr-snippet-rating-decimal'),
      },
      reviews: knownMarks(page.each(['.pr-review'], (r) => readReview(r, order))),
    }
  },
})

function readReview(whole: Scope, order: { dayFirst?: true }): ReviewDraft {
  const r = whole.without('[class*="merchant-response"], [class*="pr-rd-comment"]')
  const filled = r.all('.pr-star-v4-100-filled').length
  return {
    anchor: r.element,
    id: r.attr(':scope', 'data-review-id') ?? /(\d{3,20})$/.exec(r.attr(':scope', 'id') ?? '')?.[1] ?? null,
    reviewer: { name: r.without('.pr-rd-bold').text('.pr-rd-author-nickname') },
    stars: r.stars(['.pr-rd-star-rating .pr-snippet-rating-decimal', '.pr-snippet-rating-decimal']) ?? (filled || null),
    title: r.text('.pr-rd-review-headline'),
    text: r.text('.pr-rd-description-text') ?? '',
    postedOn: r.date(['.pr-rd-author-submission-date time[datetime]', '.pr-rd-author-submission-date'], order),
    verified: r.has('.pr-verified_buyer') || /verified buyer/i.test(r.text('.pr-rd-badging-text') ?? ''),
    helpful: r.count(['.pr-helpful-yes .pr-helpful-count', '.pr-helpful-count']),
    photos: r.photos(['.pr-rd-images img', '.pr-media-card img']),
  }
}
