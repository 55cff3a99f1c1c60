import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { dateOrder } from '../marks.ts'

const LISTS = [
  '#reviews .commentlist > li',
  '#reviews .comment-list > li',
  '.woocommerce-Reviews li.review',
  '.wp-block-woocommerce-product-review-template > li',
  'li.review[id^="li-comment-"]',
]

/**
 * Reviews of a WooCommerce shop: the theme's copy of `single-product/review.php`, known from saved pages since 2013.
 * The blocks of 2025 (`wp-block-woocommerce-product-review-…`) were never seen on a live page. The shop's answers are
 * WordPress comments below a review, in the same markup without stars.
 */
export const widget = defineWidget({
  id: 'woocommerce',
  root: [
    '.woocommerce-Reviews',
    '.woocommerce #reviews',
    'body[class*="woocommerce"] #reviews',
    '.wp-block-woocommerce-product-reviews',
    'li.review[id^="li-comment-"]',
  ],
  shows: ['id', 'reviewer', 'text', 'postedOn'],
  more: {
    open: ['.reviews_tab a', 'a[href="#tab-reviews"]'],
    next: ['#reviews a.next.page-numbers', '.woocommerce-pagination a.next', '#reviews a.next'],
  },
  seen: 'page',
  read: (page) => {
    const order = dateOrder(
      page.element,
      page.all('.woocommerce-review__published-date').map((date) => date.text(':scope')),
    )
    const all = page.each(LISTS, (item) => readItem(item, order))
    return {
      title: page.text(['.product_title', 'h1']),
      stated: {
        reviewCount: page.count(['.woocommerce-review-link .count', '.reviews_tab a .count', '.reviews_tab a']),
      },
      reviews: all.filter(({ isAnswer }) => !isAnswer).map(({ draft }) => draft),
    }
  },
})

const STARS = [
  '.star-rating .rating',
  '[itemprop="ratingValue"]',
  '.star-rating > span',
  '.star-rating',
  '.wc-block-product-review-rating__stars',
  '[class*="product-review-rating"] [aria-label]',
  '[class*="star"][aria-label]',
  '[class*="rating"] [style*="width"]',
]

const VERIFIED = ['.woocommerce-review__verified', 'em.verified', '.verified', '[class*="verified-owner"]']

/** Answers stand in a list inside the review; pictures of people and emoji are no photos. */
const BESIDES = '.children, .avatar, .emoji, .wp-smiley, .cr-vote, .comment-reply-link, #respond'
const BODY = [
  '.description',
  '[itemprop="description"]',
  '[class*="product-review-content"]',
  '[class*="comment-content"]',
]

function readItem(whole: Scope, order: { dayFirst?: true }): { draft: ReviewDraft; isAnswer: boolean } {
  const r = whole.without(BESIDES)
  const stars = r.stars(STARS)
  const classes = ` ${r.attr(':scope', 'class') ?? ''} `
  // A shop's own comment that answers nobody; an owner who rated is a reviewer like others.
  const isAnswer = stars === null && classes.includes(' bypostauthor ')
  const words = r.without('.meta, .star-rating, time, h1, h2, h3, h4')
  return {
    isAnswer,
    draft: {
      anchor: r.element,
      id: /comment-(\d{1,20})$/.exec(r.attr([':scope', '[id^="comment-"]'], 'id') ?? '')?.[1] ?? null,
      reviewer: {
        name: r.text([
          '.woocommerce-review__author',
          '[itemprop="author"]',
          '[class*="product-review-author-name"]',
          '.meta strong',
          '.comment-author .fn',
          '.author',
        ]),
      },
      stars,
      text: r.text(BODY) ?? words.text('.comment-text') ?? '',
      postedOn:
        r.date(['time[datetime]', '[itemprop="datePublished"]']) ??
        r.date(
          ['.woocommerce-review__published-date', '[class*="product-review-date"]', '.comment-date', '.meta'],
          order,
        ),
      verified: r.has(VERIFIED),
      photos: r.photos(['[class*="comment-image"] img', '[class*="review-image"] img', '.description img']),
    },
  }
}
