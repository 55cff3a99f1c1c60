import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { exactCount } from '../counts.ts'
import { readSchemaOrg } from '../schema-org.ts'

const HOST = /^(?:[a-z]{2,3}(?:-[a-z]{2})?|www)\.trustpilot\.com$/

const businessOf = (url: URL): string | null => /^\/review\/([\w.-]{1,200})\/?$/.exec(url.pathname)?.[1] ?? null

/**
 * Trustpilot. Its state of 2023 was seen, the page's hooks only in public scrapers. The structured data repeats the
 * reviews of the page and knows no ids: it speaks when the hooks are gone. A title is often the beginning of the text;
 * both are kept as shown.
 */
export const adapter = defineAdapter({
  id: 'trustpilot',
  kind: 'place',
  matches: (url) => HOST.test(url.hostname) && businessOf(url) !== null,
  listingId: businessOf,
  canonical: (url) => `https://www.trustpilot.com/review/${businessOf(url)}`,
  shows: ['reviewer', 'stars', 'title', 'postedOn'],
  more: { next: ['a[data-pagination-button-next-link]', 'a[name="pagination-button-next"]', 'link[rel="next"]'] },
  seen: 'payload',
  read: (page) => {
    const reviews = page.each(['article[data-service-review-card-paper]', 'article[class*="reviewCard"]'], readCard)
    return {
      title: page.text(['#business-unit-title h1 [class*="displayName"]', 'h1 [class*="title_displayName"]', 'h1']),
      stated: readSchemaOrg(page).stated ?? {},
      reviews: marked(reviews, page),
    }
  },
})

/** The business's answer. */
const ANSWER = '[class*="replyInfo"], [data-service-review-business-reply-text-typography], [class*="businessReply"]'
const LABEL = '[data-review-label-tooltip-trigger], [class*="reviewLabel"], [class*="verification-labels"]'

function readCard(whole: Scope): ReviewDraft {
  const r = whole.without(ANSWER)
  return {
    anchor: r.element,
    id: /\/reviews\/([0-9a-f]{10,40})/.exec(r.attr('a[href*="/reviews/"]', 'href') ?? '')?.[1] ?? null,
    reviewer: {
      id: /\/users\/([0-9a-f]{10,40})/.exec(r.attr('a[href*="/users/"]', 'href') ?? '')?.[1] ?? null,
      name: r.text(['[data-consumer-name-typography]', '[class*="consumerDetails"] a span']),
      reviewCount: exactCount(
        r.attr('[data-consumer-reviews-count]', 'data-consumer-reviews-count') ??
          r.text('[data-consumer-reviews-count-typography]') ??
          '',
      ),
    },
    stars:
      toRating(r.attr('[data-service-review-rating]', 'data-service-review-rating')) ??
      r.stars(['img[alt*="5"]', '[class*="starRating"] img']),
    title: r.text(['[data-service-review-title-typography]', 'h2']),
    text: r.text(['[data-service-review-text-typography]', '[class*="reviewContent"] > p']) ?? '',
    postedOn: r.date(['[data-service-review-date-time-ago] time[datetime]', 'time[datetime]']),
    verified: isVerified(r.text(LABEL)),
    helpful: r.count('[data-service-review-useful-count]'),
  }
}

const toRating = (value: string | null): number | null => (/^[1-5]$/.test(value ?? '') ? Number(value) : null)

/** "Verified" and "Invited" both mean that an order is known; "Redirected" does not. */
const isVerified = (label: string | null): boolean => label !== null && !/redirect/i.test(label)

/** A page without any label may have changed its markup: then nothing is known of any review. */
const marked = (reviews: readonly ReviewDraft[], page: Page): ReviewDraft[] =>
  page.has(LABEL) ? [...reviews] : reviews.map((review) => ({ ...review, verified: null }))
