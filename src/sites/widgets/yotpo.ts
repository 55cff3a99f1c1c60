import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { dateOrder, knownMarks, writtenElsewhere } from '../marks.ts'

/** Questions, pictures of a feed and carousels share the classes of reviews; v2 keeps a hidden review as its template. */
const BESIDES =
  '.yotpo-questions, .yotpo-questions-and-answers, .yotpo-pictures-widget, .yotpo-instagram-widget, ' +
  '.yotpo-reviews-carousel, [class*="carousel"], .yotpo-template, .yotpo-hidden'

/**
 * Yotpo, versions 2 and 3. Its responses were seen, its markup never on a live page: classes are those public scrapers
 * use (2019 to 2025).
 */
export const widget = defineWidget({
  id: 'yotpo',
  root: '.yotpo-review',
  shows: ['reviewer', 'stars', 'text', 'postedOn'],
  more: {
    open: '.yotpo-reviews-nav-tab',
    next: [
      '.yotpo-page-element.yotpo_next',
      '.yotpo-pager .yotpo-icon-right-arrow',
      '.yotpo-reviews-pagination-item-forward',
    ],
    expand: '.yotpo-show-more',
  },
  seen: 'payload',
  read: (page) => {
    const own = page.without(BESIDES)
    const dates = own.all(['.yotpo-review-date', '.yotpo-date-format']).map((date) => date.text(':scope'))
    const order = dateOrder(page.element, dates)
    const reviews = own.each(['.yotpo-review'], (r) => readReview(r, order))
    const elsewhere = own.all('.yotpo-syndication, [class*="syndicated-review"]').length
    return {
      stated: {
        reviewCount: page.count(['.yotpo-pager [data-total]', '.yotpo-reviews-count', '.yotpo-sr-bottom-line-text']),
        meanStars: page.stars(['.yotpo-star-rating-average', '.yotpo-bottom-line-score', '.avg-score']),
      },
      reviews: knownMarks(reviews),
      gaps: writtenElsewhere(Math.min(elsewhere, reviews.length), reviews.length),
    }
  },
})

function readReview(whole: Scope, order: { dayFirst?: true }): ReviewDraft | null {
  const r = whole.without('.yotpo-comments-box, .yotpo-comment-box, [class*="store-owner"], .yotpo-question')
  const name = r.text(['.yotpo-user-name', '.yotpo-reviewer-name'])
  const stars = r.stars([
    '.yotpo-review-star-rating',
    '.yotpo-review-stars',
    '.yotpo-review-stars .sr-only',
    '.sr-only',
  ])
  if (name === null && stars === null) return null
  return {
    anchor: r.element,
    id: r.attr(':scope', 'data-review-id') ?? r.attr(':scope', 'data-id'),
    reviewer: { name },
    stars,
    title: r.text(['.content-title', '.yotpo-review-title']),
    text: r.without('button').text(['.content-review', '.yotpo-read-more-text', '.yotpo-review-content']) ?? '',
    postedOn: r.date(['.yotpo-review-date', '.yotpo-date-format'], order),
    verified:
      r.has('.yotpo-reviewer-verified-buyer-text, .yotpo-verified-buyer') || r.text('.yotpo-user-title') !== null,
    helpful: r.count(['.vote-sum[data-type="up"]', '.yotpo-helpful .vote-sum', '[class*="votes-up"]']),
    variant: r.text(['.yotpo-product-variant', '.yotpo-reviewed-product-variant']),
    photos: r.photos(['.yotpo-review-images img', '.product-image-with-lightbox', '.yotpo-media img']),
  }
}
