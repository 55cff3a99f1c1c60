import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { knownMarks } from '../marks.ts'

/** Okendo. Never seen on a live page: classes are those public scrapers use (2022 to 2025). Dates are often rough. */
export const widget = defineWidget({
  id: 'okendo',
  root: '.oke-w-review',
  shows: ['reviewer', 'stars', 'text'],
  more: { expand: ['.oke-w-reviews-showMore', '.oke-showMore'] },
  seen: 'never',
  read: (page) => ({
    stated: { meanStars: page.stars(['.oke-w-ratingAverageModule-rating-average', '.oke-sr-rating']) },
    reviews: knownMarks(
      page
        .without('.oke-w-questions, [class*="oke-w-carousel"]')
        .each(['.oke-w-reviews-list-item', '.oke-w-review'], readReview),
    ),
  }),
})

function readReview(whole: Scope): ReviewDraft {
  const r = whole.without('.oke-w-reviewReply, [class*="oke-reply"], [class*="merchantReply"]')
  return {
    anchor: r.element,
    id: r.attr([':scope', '[data-oke-review-id]'], 'data-oke-review-id'),
    reviewer: { name: r.text('.oke-w-reviewer-name') },
    stars: r.stars(['.oke-a11yText', '.oke-stars [aria-label]', '.oke-stars-foreground']),
    title: r.text('.oke-reviewContent-title'),
    text: r.without('button').text('.oke-reviewContent-body') ?? '',
    postedOn: r.date(['.oke-reviewContent-date time', '.oke-reviewContent-date', 'time[datetime]']),
    verified: r.has('.oke-w-reviewer-verified'),
    helpful: r.count('.oke-helpful-vote-button--positive .oke-helpful-vote-count'),
    variant: r.text('.oke-reviewContent-productName-variant'),
    photos: r.photos(['.oke-reviewContent-mediaItem img', '[class*="oke-w-reviewContent-media"] img']),
  }
}
