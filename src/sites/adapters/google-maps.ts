import type { Gap } from '../../engine/types.ts'
import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { parseCount } from '../counts.ts'

const HOST = /^(?:www\.|maps\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/

/** A place is named by two hexadecimal halves, in `data=…!1s0x…:0x…`, or by the second half in decimals, `cid=`. */
function placeOf(url: URL): string | null {
  const data = decoded(url.pathname.slice(0, 4_000))
  const inPath = /!1s(0x[0-9a-f]{1,16}:0x[0-9a-f]{1,16})/i.exec(data)?.[1]
  const asked = url.searchParams.get('ftid') ?? url.searchParams.get('cid')
  return inPath ?? (asked !== null && /^(?:0x[0-9a-f]{1,16}:0x[0-9a-f]{1,16}|\d{1,20})$/i.test(asked) ? asked : null)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const isPlace = (url: URL): boolean =>
  /^\/maps\/(?:place|preview\/place)\//.test(url.pathname) ||
  (/^\/maps\/?$/.test(url.pathname) && placeOf(url) !== null)

/**
 * Google Maps. Its responses were seen, its page only in public scrapers (2023 to 2025): class names of a build, so
 * the structural reader speaks when they change. Dates are rough ("2 months ago") and then left out.
 */
export const adapter = defineAdapter({
  id: 'google-maps',
  kind: 'place',
  matches: (url) => HOST.test(url.hostname) && isPlace(url),
  listingId: placeOf,
  canonical: (url) => {
    const place = placeOf(url)
    if (place === null) return null
    const address = place.includes(':') ? `/maps/place//data=!4m2!3m1!1s${place}` : `/maps?cid=${place}`
    return `https://www.google.com${address}`
  },
  shows: ['id', 'reviewer', 'stars'],
  more: {
    open: [
      'button[role="tab"][aria-label*="eview"]',
      'button[jsaction*="reviewChart.moreReviews"]',
      'button[role="tab"]',
    ],
    scroll: ['.m6QErb.DxyBCb.kA9KIf.dS8AEf', '[role="main"] [tabindex="-1"]'],
  },
  seen: 'payload',
  read: (page) => {
    const reviews = page.each(['.jftiEf[data-review-id]', '[data-review-id][aria-label]', '[data-review-id]'], readCard)
    return {
      title: page.text(['h1.DUwDvf', '[role="main"] h1', 'h1']),
      stated: {
        meanStars: page.stars(['.jANrlb .fontDisplayLarge', '.F7nice [aria-hidden="true"]']),
        reviewCount: page.count(['.jANrlb .fontBodySmall', '.F7nice [aria-label]']),
      },
      reviews,
      gaps: undated(reviews),
    }
  },
})

/** The owner's answer uses the classes of the review around it. */
const ANSWER = '.CDe7pd, [class*="owner-response"]'

function readCard(whole: Scope): ReviewDraft | null {
  const r = whole.without(ANSWER)
  const name = r.text(['.d4r55', 'button[data-href*="/contrib/"] div']) ?? r.attr(':scope', 'aria-label')
  const stars = r.stars(['.kvMYJc[aria-label]', '[role="img"][aria-label]', '.fzvQIb'])
  if (name === null && stars === null) return null
  const about = r.text('.RfnDt') ?? ''
  return {
    anchor: r.element,
    id: r.attr(':scope', 'data-review-id'),
    reviewer: {
      id: /\/contrib\/(\d{1,30})/.exec(r.attr('[data-href*="/contrib/"]', 'data-href') ?? '')?.[1] ?? null,
      name,
      reviewCount: reviewCount(about),
      level: /local guide/i.test(about) ? 'Local Guide' : null,
    },
    stars,
    text: r.without('button').text(['.wiI7pd', '[class*="MyEned"]']) ?? '',
    language: r.attr(['.MyEned[lang]', '.wiI7pd[lang]'], 'lang'),
    postedOn: r.date(['.rsqaWe', '.xRkPPb', '.DU9Pgb .dehysf']),
    helpful: r.count('.pkWtMe'),
    photos: r.photos(['.KtCyie button', 'button[style*="background-image"]', 'button.Tya61d']).filter(isUpload),
  }
}

/** "Local Guide · 34 reviews · 12 photos": the first number, in any language. */
const reviewCount = (about: string): number | null => {
  const part = about.split('·').find((piece) => /\d/.test(piece))
  const count = parseCount(part ?? '')
  return count !== null && count.min === count.max ? count.min : null
}

const isUpload = ({ asset }: { asset: string | null }): boolean => asset?.startsWith('google:') ?? false

const undated = (reviews: readonly ReviewDraft[]): Gap[] =>
  reviews.some(({ postedOn }) => postedOn === null)
    ? [{ field: 'reviews.postedOn', why: 'the site shows only a month or a rough date' }]
    : []
