import { defineWidget, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { knownMarks, writtenElsewhere } from '../marks.ts'
import { toNumber, toStars } from '../stars.ts'

const HOST = '[data-bv-show="reviews"]'
const COPY = [
  '#BVRRSourceID [itemscope][itemprop="review"]',
  '#BVRRSourceID [itemscope][itemprop="reviews"]',
  '[id^="BVRRReviews"] [itemscope][itemprop="review"]',
  '.bvseo-review',
]
const ITEM = [
  '.bv-content-list-reviews .bv-content-item',
  '.bv-content-review',
  '.bv-content-item[itemprop="review"]',
  '.bv-content-list > .bv-content-item[data-content-id]',
]
const OLD = ['[id^="BVRRDisplayContentReviewID_"]', '.BVRRContentReview']

/**
 * Bazaarvoice, in four generations: the copy for search engines (seen on saved pages), and, never seen on a live page,
 * the widget of 2010 (`BVRR…`), that of 2015 (`bv-content-…`) and today's, which stands in an open shadow root under
 * hashed classes. Where the last has changed its few names, the structural reader speaks. Questions are left out.
 */
export const widget = defineWidget({
  id: 'bazaarvoice',
  root: [HOST, '#BVRRSourceID', '#BVRRContainer', '.bvseo-review', '.bv-content-item', ...OLD],
  shows: ['reviewer', 'stars', 'text'],
  more: {
    next: ['.bv-content-btn-pages-next', '.BVRRNextPage a', 'a[class*="bv-rnr"][class*="next"]'],
    expand: ['.bv-content-btn-pages-load-more', 'button[class*="bv-rnr"][aria-label*="more"]'],
  },
  seen: 'page',
  read: (page) => {
    const live = [...page.each(ITEM, readItem), ...readShadow(page), ...page.each(OLD, readOld)]
    const copies = page.each(COPY, readCopy)
    const drafts = [...live, ...copies]
    const syndicated = drafts.filter(({ isSyndicated }) => isSyndicated).length
    return { reviews: knownMarks(drafts.map(({ draft }) => draft)), gaps: writtenElsewhere(syndicated, drafts.length) }
  },
})

interface Read {
  draft: ReviewDraft
  /** Written on another shop's page. */
  isSyndicated: boolean
}

/** What search engines are given: plain microdata, hidden by a script. */
function readCopy(r: Scope): Read {
  const value = toNumber(r.attr('[itemprop="ratingValue"]', 'content') ?? r.text('[itemprop="ratingValue"]'))
  const best = toNumber(r.attr('[itemprop="bestRating"]', 'content') ?? r.text('[itemprop="bestRating"]'))
  return {
    isSyndicated: r.has(SOURCE),
    draft: {
      anchor: r.element,
      id: r.attr(':scope', 'data-reviewid') ?? digits(r.attr(':scope', 'id')),
      reviewer: { name: r.text(['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]']) },
      stars: value === null ? null : toStars(value, best ?? 5),
      title: r.text(['[itemprop="name"]', '[itemprop="headline"]']),
      text: r.text(['[itemprop="description"]', '[itemprop="reviewBody"]']) ?? '',
      postedOn: r.date(['[itemprop="datePublished"]', '[itemprop="dateCreated"]', '.bvseo-pubdate']),
    },
  }
}

const SOURCE =
  '.bv-syndicated-content, .bv-content-syndication, [class*="syndication"], .BVRRSyndicatedContentAttribution'

/** Where the shop's answer stands. */
const ANSWER = '.bv-content-secondary-item, .bv-content-comment, [class*="client-response"], .BVRRReviewClientResponse'

function readItem(whole: Scope): Read | null {
  if (whole.has('.bv-content-question, .bv-content-answer')) return null
  const r = whole.without(ANSWER)
  return {
    isSyndicated: r.has(SOURCE),
    draft: {
      anchor: r.element,
      id: r.attr(':scope', 'data-content-id'),
      reviewer: { name: r.text(['.bv-author', '.bv-content-author-name']) },
      stars: r.stars([
        '.bv-rating-stars-container [itemprop="ratingValue"]',
        '.bv-rating-stars-container .bv-off-screen',
        '.bv-content-rating .bv-off-screen',
        '[itemprop="ratingValue"]',
      ]),
      title: r.text('.bv-content-title'),
      text: r.text(['.bv-content-summary-body-text', '.bv-content-summary-body']) ?? '',
      postedOn: r.date([
        '[itemprop="datePublished"]',
        '[itemprop="dateCreated"]',
        '.bv-content-datetime-stamp',
        '.bv-content-datetime',
      ]),
      verified: r.has('.bv-badge-verifiedpurchaser, [class*="badge-verified"], [data-badge-id*="verified"]'),
      programme: r.has('[class*="badge-incentivized"], [data-badge-id*="incentivized"]') ? 'incentivised' : null,
      helpful: r.count('.bv-content-btn-feedback-yes .bv-content-btn-count'),
      photos: r.photos(['.bv-content-media img', '.bv-media-item img', '.bv-thumbnail img']),
    },
  }
}

/** 2010 to 2015. */
function readOld(whole: Scope): Read {
  const r = whole.without(ANSWER)
  return {
    isSyndicated: r.has(SOURCE),
    draft: {
      anchor: r.element,
      id: digits(r.attr(':scope', 'id')),
      reviewer: { name: r.text('.BVRRNickname') },
      stars: r.stars(['.BVRRRatingOverall .BVRRRatingNumber', '.BVRRRatingNumber', '.BVRRRatingOverall img']),
      title: r.text('.BVRRReviewTitle'),
      text: r.text(['.BVRRReviewText', '.BVRRReviewTextContainer']) ?? '',
      postedOn: r.date(['.BVRRReviewDate .value-title', '.BVRRReviewDate']),
      verified: r.has('[class*="BVRRBadgeVerified"], [class*="verifiedPurchaser"]'),
    },
  }
}

/** Today's widget: sections with an id, a heading, an `aria-label` for the stars, and paragraphs. */
function readShadow(page: Page): Read[] {
  return page.shadows([HOST, `${HOST} *`]).flatMap((inside) =>
    inside.each(['[id^="bv-review-"]', '[data-content-id]', 'article', 'section[class*="bv-rnr"]'], (whole) => {
      const r = whole.without('[class*="response"], [class*="comment"], button')
      const stars = r.stars([
        '[role="img"][aria-label]',
        '[aria-label*="5"]',
        '[class*="off-screen"]',
        '[class*="bv-off"]',
      ])
      if (stars === null) return null
      return {
        isSyndicated: r.has('[class*="syndicat"]'),
        draft: {
          anchor: r.element,
          id: r.attr(':scope', 'data-content-id') ?? digits(r.attr(':scope', 'id')),
          reviewer: { name: r.text(['[class*="nickname"]', '[class*="author"]', 'h4', 'button[aria-haspopup]']) },
          stars,
          title: r.text(['h3', '[class*="title"]']),
          text: r.text(['[id^="bv-review-text"]', '[class*="review-text"]', 'p']) ?? '',
          postedOn: r.date(['time', '[class*="date"]']),
          photos: r.photos('img[src*="photos"]'),
        },
      }
    }),
  )
}

const digits = (id: string | null): string | null => /(\d{3,20})$/.exec(id ?? '')?.[1] ?? null
