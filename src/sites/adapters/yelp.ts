import type { Gap, Stated } from '../../engine/types.ts'
import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { completed } from '../copies.ts'
import { parseCount } from '../counts.ts'
import { parent, tag } from '../dom.ts'
import { hostOf, marketplaces } from '../hosts.ts'
import { readSchemaOrg } from '../schema-org.ts'

const HOSTS = marketplaces(
  '*.yelp',
  'com co.uk ca ie com.au co.nz fr de it es nl be at ch se no dk fi pl pt cz cl ' +
    'com.ar com.br com.mx com.sg com.hk com.tw com.tr com.ph com.my my co.jp',
)

const bizOf = (url: URL): string | null => /^\/biz\/([^/]{1,200})\/?$/.exec(url.pathname)?.[1] ?? null

/**
 * Yelp. Read on saved pages of 2014 to 2016; the markup since 2019 (hashed classes) was never seen on a live page and
 * is known from its stable prefixes. The list is what Yelp recommends: what it does not stands on a page of its own.
 */
export const adapter = defineAdapter({
  id: 'yelp',
  kind: 'place',
  hosts: HOSTS,
  matches: (url) => hostOf(url, HOSTS) !== null && bizOf(url) !== null,
  listingId: bizOf,
  canonical: (url) => `https://www.${hostOf(url, HOSTS)}/biz/${bizOf(url)}`,
  shows: ['reviewer', 'stars', 'text', 'postedOn'],
  more: {
    next: ['a.next-link', 'a.next.pagination-links_anchor', 'a.next', 'link[rel="next"]'],
  },
  seen: 'page',
  read: (page) => {
    const data = readSchemaOrg(page)
    const named = readNamed(page)
    return {
      title: page.text(['.biz-page-title', 'h1']),
      stated: readTotals(page, data.stated ?? {}),
      photos: page.photos(['.showcase-photo-box img', '[class*="photoHeader"] img']).filter(isUpload),
      reviews: completed(named.length > 0 ? named : readHashed(page), data.reviews),
      gaps: notRecommended(page),
    }
  },
})

/** "10/9/2016" is October 9 in North America alone. */
const orderOf = (page: Page): { dayFirst?: true } =>
  /\.(?:com|ca|ph)$/.test(page.url.hostname) ? {} : { dayFirst: true }

/** An older version of the review and the owner's answer stand inside it. */
const BESIDES = '.previous-review, .biz-owner-reply, .review-owner-reply'

/** 2014 to 2018. The id is repeated on parts of a review, and the box that asks for a review is a `.review` without. */
function readNamed(page: Page): ReviewDraft[] {
  const order = orderOf(page)
  return page.each(['.review[data-review-id]', '.review[itemprop="review"]', 'li.review[id^="review_"]'], (whole) => {
    const r = whole.without(BESIDES)
    const profile = r.attr('a[href*="userid="]', 'href') ?? r.attr(':scope', 'data-signup-object') ?? ''
    return {
      anchor: r.element,
      id: r.attr(':scope', 'data-review-id') ?? r.attr(':scope', 'id')?.replace(/^review_/, '') ?? null,
      reviewer: {
        id: /(?:userid=|user_id:)([\w-]{10,40})/.exec(profile)?.[1] ?? null,
        name: r.text(['.user-display-name', '.user-name']) ?? r.attr('meta[itemprop="author"]', 'content'),
        reviewCount: r.count(['.review-count b', '.review-count']),
        level: r.text('.is-elite'),
      },
      stars: r.stars(['.star-img', '[itemprop="ratingValue"]', '[title*="star"]', '[alt*="star"]']),
      text: r.text([
        '.js-content-toggleable.hidden',
        '[itemprop="description"]',
        '.review-content > p',
        '.review_comment',
        'p[lang]',
      ]),
      language: r.attr(['.review-content > p[lang]', 'p[lang]'], 'lang'),
      postedOn: r.date(['[itemprop="datePublished"]', '.rating-qualifier', '.date'], order),
      helpful: usefulVotes(r),
      photos: r.photos(['.photo-box-grid img', '.review-content .photo-box img']).filter(isUpload),
    }
  })
}

/** The counter of "useful" is empty until somebody votes. */
function usefulVotes(r: Scope): number | null {
  const votes = r.text(['.useful .count', '[rel="useful"] .count', '.useful .i'])
  if (votes !== null) return parseCount(votes)?.min ?? null
  return r.has('.useful, [rel="useful"]') ? 0 : null
}

/** Since 2019: classes end in a hash; a review is the item of a list around a comment. Never seen on a live page. */
function readHashed(page: Page): ReviewDraft[] {
  const order = orderOf(page)
  const items = new Set(page.all('[class*="comment__"]').map(({ element }) => itemAround(element)))
  return page
    .all('li')
    .filter(({ element }) => items.has(element))
    .flatMap((r) => {
      const profile = r.attr('a[href*="/user_details?userid="]', 'href')
      const stars = r.stars(['[aria-label*="star"]', '[role="img"][aria-label]'])
      if (profile === null || stars === null) return []
      return {
        anchor: r.element,
        reviewer: {
          id: /userid=([\w-]{10,40})/.exec(profile)?.[1] ?? null,
          name: r.text(['.user-passport-info a[href*="userid="]', 'a[href*="/user_details?userid="]']),
        },
        stars,
        text: r.text(['[class*="comment__"] [class*="raw__"]', '[class*="comment__"]']),
        language: r.attr(['[class*="comment__"] [lang]', '[class*="comment__"][lang]'], 'lang'),
        postedOn: dateAmong(r, order),
        photos: r.photos('img').filter(isUpload),
      }
    })
}

/** The nearest list item above; `null` when there is none. */
function itemAround(comment: Element): Element | null {
  for (let at = parent(comment), depth = 0; at !== null && depth < 30; at = parent(at), depth++) {
    if (tag(at) === 'li') return at
  }
  return null
}

/** The first short text that is nothing but a date: it has no class of its own. */
function dateAmong(r: Scope, order: { dayFirst?: true }): string | null {
  for (const span of r.without('[class*="comment__"]').all('span')) {
    const text = span.text(':scope')
    const date = text !== null && text.length < 30 && /\d/.test(text) ? span.dateOf(text, order) : null
    if (date !== null) return date
  }
  return null
}

/** Pictures of members, not icons and avatars. */
const isUpload = ({ url }: { url: string }): boolean => url.includes('/bphoto/')

function readTotals(page: Page, data: Partial<Stated>): Partial<Stated> {
  return {
    reviewCount: page.count(['[itemprop="aggregateRating"] [itemprop="reviewCount"]', '[itemprop="reviewCount"]']),
    meanStars: page.stars(['[itemprop="aggregateRating"] [itemprop="ratingValue"]']),
    ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)),
  }
}

/** "27 other reviews that are not currently recommended": they are on another page and in no total. */
function notRecommended(page: Page): Gap[] {
  const count = parseCount(page.text('a[href*="/not_recommended_reviews/"]') ?? '')
  return count === null ? [] : [{ field: 'reviews', why: `the site keeps ${count.min} reviews on another page` }]
}
