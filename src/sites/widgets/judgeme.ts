import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { knownMarks, writtenElsewhere } from '../marks.ts'
import { toCount } from '../schema-org-item.ts'

/** Judge.me. Never seen on a live page: attributes and classes are those public scrapers use (2023 to 2025). */
export const widget = defineWidget({
  id: 'judgeme',
  root: '.jdgm-rev',
  shows: ['id', 'reviewer', 'stars', 'text', 'postedOn'],
  more: { next: '.jdgm-paginate__next-page', expand: '.jdgm-paginate__load-more' },
  seen: 'never',
  read: (page) => {
    // A carousel of the shop's best reviews may stand on the page of any product.
    const product = page.without('.jdgm-carousel-wrapper, .jdgm-all-reviews-widget, .jdgm-questions')
    const reviews = product.each(
      ['#judgeme_product_reviews .jdgm-rev', '.jdgm-review-widget .jdgm-rev', '.jdgm-rev'],
      readReview,
    )
    const imported = product.all('.jdgm-rev__source-badge').length
    return {
      stated: {
        reviewCount: toCount(page.attr(['.jdgm-rev-widg', '.jdgm-prev-badge'], 'data-number-of-reviews')),
        meanStars: page.stars('.jdgm-rev-widg__summary-average'),
      },
      reviews: knownMarks(reviews),
      gaps: writtenElsewhere(Math.min(imported, reviews.length), reviews.length),
    }
  },
})

function readReview(whole: Scope): ReviewDraft {
  const r = whole.without('.jdgm-rev__reply, .jdgm-rev__original')
  const mark = r.attr(':scope', 'data-verified-buyer')
  return {
    anchor: r.element,
    id: r.attr(':scope', 'data-review-id'),
    reviewer: { name: r.text('.jdgm-rev__author') },
    stars: scored(r.attr('.jdgm-rev__rating', 'data-score')) ?? r.stars('.jdgm-rev__rating'),
    title: r.text('.jdgm-rev__title'),
    text: r.text('.jdgm-rev__body') ?? '',
    postedOn: r.dateOf(r.attr('.jdgm-rev__timestamp', 'data-content')) ?? r.date('.jdgm-rev__timestamp'),
    verified: mark === null ? r.has('.jdgm-rev__buyer-badge') : mark === 'true',
    helpful: toCount(r.attr(':scope', 'data-thumb-up-count')),
    photos: r.photos(['.jdgm-rev__pics img', '.jdgm-rev__pics a']),
  }
}

const scored = (score: string | null): number | null => (/^[1-5]$/.test(score ?? '') ? Number(score) : null)
