import type { Gap } from '../../engine/types.ts'
import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { exactCount } from '../counts.ts'
import { hostOf, marketplaces } from '../hosts.ts'
import { readSchemaOrg } from '../schema-org.ts'

const HOSTS = marketplaces(
  '*.tripadvisor',
  'com ca com.mx com.br com.ar cl co com.pe com.ve co.uk ie fr es de at ch it nl be se dk pt com.gr ru com.tr in jp cn ' +
    'com.tw com.hk co.kr com.sg com.my co.id com.ph com.vn com.au co.nz co.za co.il com.eg cz sk rs',
)

const PLACE =
  /^\/(Hotel_Review|Restaurant_Review|Attraction_Review|AttractionProductReview|VacationRentalReview|Airline_Review|ShowUserReviews)-(?:g(\d{1,12})-)?d(\d{1,12})-/

const placeOf = (url: URL): RegExpExecArray | null => PLACE.exec(url.pathname)

/**
 * TripAdvisor. Its markup was never seen on a live page: cards by `data-automation` and `data-test-target` (public
 * scrapers, 2023 to 2025) and `data-reviewid` (until 2020). Many cards show only the month of the stay: then a review
 * has no date.
 */
export const adapter = defineAdapter({
  id: 'tripadvisor',
  kind: 'place',
  hosts: HOSTS,
  matches: (url) => hostOf(url, HOSTS) !== null && placeOf(url) !== null,
  listingId: (url) => placeOf(url)?.[3] ?? null,
  // A page of one review (ShowUserReviews-…-r123) is the place's page, scrolled.
  canonical: (url) => {
    const [, kind, geo, place] = placeOf(url) ?? []
    const path = `${geo === undefined ? '' : `g${geo}-`}d${place}`
    return `https://www.${hostOf(url, HOSTS)}/${kind}-${path}-Reviews`
  },
  shows: ['reviewer', 'stars', 'title', 'text'],
  more: {
    next: ['a[data-smoke-attr="pagination-next-arrow"]', 'a[aria-label="Next page"]', 'a.nav.next'],
  },
  seen: 'never',
  read: (page) => {
    const reviews = page.each(CARDS, readCard)
    return {
      title: page.text(['h1', '#HEADING']),
      stated: readSchemaOrg(page).stated ?? {},
      reviews,
      gaps: undated(reviews),
    }
  },
})

const CARDS = [
  '[data-automation="reviewCard"]',
  '[data-test-target="HR_CC_CARD"]',
  '.review-container[data-reviewid]',
  '[data-reviewid]',
]

/** What the place answers. */
const ANSWER = '.mgrRspnInline, [data-test-target*="response"], [data-automation*="response"], [class*="ownerResponse"]'
const TITLE = ['[data-test-target="review-title"]', '.noQuotes', '[data-automation="reviewTitle"]']
const TEXT = ['[data-automation^="reviewText"]', '[data-test-target="review-body"]', '.partial_entry', '.entry', 'q']
const PROFILE = 'a[href*="/Profile/"], a[href*="/members/"]'

function readCard(whole: Scope): ReviewDraft {
  const r = whole.without(ANSWER)
  return {
    anchor: r.element,
    id: reviewId(r),
    reviewer: {
      id: /\/(?:Profile|members)\/([\w.-]{1,80})/.exec(r.attr(PROFILE, 'href') ?? '')?.[1] ?? null,
      name: r.text([PROFILE, '.info_text > div', '.username']),
      reviewCount: contributions(r),
    },
    stars:
      bubbles(r.attr('[class*="bubble_"]', 'class')) ??
      r.stars(['[data-automation="bubbleRatingImage"]', 'svg[aria-label]', 'title', '[aria-label*="bubble"]']),
    title: r.text(TITLE),
    text: r.without('button').text(TEXT) ?? '',
    postedOn: r.dateOf(r.attr('.ratingDate', 'title')) ?? writtenOn(r),
    photos: r
      .without(PROFILE)
      .photos('img')
      .filter(({ url }) => /\/media\/photo-[a-z]\/(?:[0-9a-f]{2}\/){4}(?!default-avatar)/.test(url)),
  }
}

function reviewId(r: Scope): string | null {
  const stated = r.attr([':scope', '[data-reviewid]'], 'data-reviewid')
  const link = r.attr('a[href*="ShowUserReviews-"]', 'href') ?? ''
  return stated ?? /-r(\d{1,15})-/.exec(link)?.[1] ?? null
}

/** `ui_bubble_rating bubble_45` is 4.5. */
const bubbles = (classes: string | null): number | null => {
  const found = /(?:^|\s)bubble_([1-5])([05])(?:\s|$)/.exec(classes ?? '')
  return found === null ? null : Number(`${found[1]}.${found[2]}`)
}

const WRITTEN =
  /^(?:Written|Reviewed|Écrit|Rédigé|Avis publié|Verfasst|Geschrieben|Bewertet|Escrit[ao]|Opinión escrita|Scritta|Recensito|Geschreven|Skriven|Napisan|撰写|發表|作成|投稿)/i

/** "Written November 12, 2025"; the other dates of a card are months of a stay, or of the place's answer. */
function writtenOn(r: Scope): string | null {
  for (const line of r.all(['div', 'span'])) {
    const shown = line.text(':scope')
    if (shown !== null && shown.length < 60 && WRITTEN.test(shown)) return line.dateOf(shown)
  }
  return null
}

function contributions(r: Scope): number | null {
  for (const line of r.all('span')) {
    const shown = line.text(':scope') ?? ''
    if (shown.length < 40 && /^[\d.,]+ contributions?$/.test(shown)) return exactCount(shown)
  }
  return null
}

const undated = (reviews: readonly ReviewDraft[]): Gap[] =>
  reviews.some(({ postedOn }) => postedOn === null)
    ? [{ field: 'reviews.postedOn', why: 'the site shows only a month or a rough date' }]
    : []
