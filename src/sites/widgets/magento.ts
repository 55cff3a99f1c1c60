import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { dateOrder } from '../marks.ts'

/**
 * Magento 2 (Adobe Commerce), theme Luma. Never seen on a live page. A shop may ask for several ratings (price, quality,
 * value): their mean is the review's.
 */
export const widget = defineWidget({
  id: 'magento',
  root: ['#customer-reviews .review-item', '.review-items .review-item'],
  shows: ['reviewer', 'title', 'text', 'postedOn'],
  more: { open: ['#tab-label-reviews-title', '#tab-label-reviews a'], next: '.review-toolbar .pages-item-next a' },
  seen: 'never',
  read: (page) => {
    const order = dateOrder(
      page.element,
      page.all('.review-date').map((date) => date.text(':scope')),
    )
    return {
      title: page.text(['.page-title .base', 'h1']),
      stated: { reviewCount: page.count(['#tab-label-reviews .counter', '.reviews-actions [itemprop="reviewCount"]']) },
      reviews: page.each('.review-items .review-item', (r) => readReview(r, order)),
    }
  },
})

function readReview(r: Scope, order: { dayFirst?: true }): ReviewDraft {
  const ratings = r.all('.rating-result').flatMap((rating) => rating.stars(':scope') ?? [])
  const mean = ratings.reduce((sum, stars) => sum + stars, 0) / ratings.length
  return {
    anchor: r.element,
    reviewer: { name: r.text(['.review-author .review-details-value', '[itemprop="author"]', '.review-author']) },
    stars: ratings.length === 0 ? null : Math.round(mean * 100) / 100,
    title: r.text('.review-title'),
    text: r.text(['.review-content', '[itemprop="description"]']) ?? '',
    postedOn:
      r.date(['time[datetime]', '[itemprop="datePublished"]']) ?? r.date(['.review-date time', '.review-date'], order),
  }
}
