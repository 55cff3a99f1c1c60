import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { knownMarks } from '../marks.ts'

/**
 * Reviews.io, on the shop's page or as the page of its frame. Never seen on a live page: classes are those one public
 * scraper uses. Dates are often rough.
 */
export const widget = defineWidget({
  id: 'reviews-io',
  root: '.R-ReviewsList__item',
  shows: ['reviewer', 'stars', 'text'],
  more: { next: '.R-PaginationControls__item--next', expand: '.R-Button--loadMore' },
  seen: 'never',
  read: (page) => ({
    stated: { meanStars: page.stars('.R-RatingAverage, .cssVar-heading__number') },
    reviews: knownMarks(page.each('.R-ReviewsList__item', readReview)),
  }),
})

function readReview(whole: Scope): ReviewDraft {
  const r = whole.without('[class*="Reply"], [class*="reply"]')
  const filled = r.all('.stars__icon--100').length
  return {
    anchor: r.element,
    reviewer: { name: r.text(['.cssVar-authorName', '[class*="authorName"]']) },
    stars:
      r.stars(['[data-rating]', '.R-RatingStars__stars[aria-label]', '.R-RatingStars [aria-label]']) ??
      (filled || null),
    title: r.text('.R-TextHeading--xxs'),
    text: r.text('.R-TextBody--xs') ?? '',
    postedOn: r.date(['time[datetime]', '[class*="dateText"]', '.R-TextBody--xxxs']),
    verified: r.has('[class*="BadgeElement"], [class*="verified"]'),
    photos: r.photos('[class*="MediaContent"] img, .R-UploadedMedia img'),
  }
}
