import { defineAdapter, type Page, type ReviewDraft, type Scope } from '../adapter.ts'
import { exactCount } from '../counts.ts'
import { parseDate } from '../dates.ts'

const HOSTS = new Set(['store.steampowered.com', 'steamcommunity.com'])

/** `/app/<id>/<name>/` of the store; `/app/<id>/reviews/` and its variants of the community. */
function appOf(url: URL): string | null {
  const [, app, rest = ''] = /^(?:\/agecheck)?\/app\/(\d{1,12})(?:\/([^/]*))?/.exec(url.pathname) ?? []
  if (app === undefined) return null
  return url.hostname === 'store.steampowered.com' || /reviews$/.test(rest) ? app : null
}

/**
 * Steam, store and community. Its responses were seen, its pages never live. A thumb stands for stars: up 5, down 1. A date
 * of this year is shown without the year. The store lists a review as helpful and as recent: it counts once.
 */
export const adapter = defineAdapter({
  id: 'steam',
  kind: 'place',
  hosts: [...HOSTS],
  matches: (url) => HOSTS.has(url.hostname) && appOf(url) !== null,
  listingId: appOf,
  canonical: (url) => `https://store.steampowered.com/app/${appOf(url)}`,
  shows: ['stars', 'text', 'postedOn'],
  more: {
    open: ['#ViewAllReviewssummary a', 'a[href*="/reviews/?browsefilter"]'],
    scroll: [':scope'],
  },
  seen: 'payload',
  read: (page) => ({
    title: page.text(['#appHubAppName', '.apphub_AppName', 'h1']),
    stated: {
      reviewCount:
        page.count('meta[itemprop="reviewCount"]') ??
        exactCount(page.attr('meta[itemprop="reviewCount"]', 'content') ?? ''),
    },
    reviews: [
      ...page.each('.review_box', (r) => readBox(r, page)),
      ...page.each('.apphub_Card', (r) => readCommunityCard(r, page)),
    ],
    walled: page.has('#app_agegate, .agegate_birthday_desc') && !page.has('.review_box'),
  }),
})

/** A box of the store's product page. */
function readBox(r: Scope, page: Page): ReviewDraft | null {
  const text = r.without('.gradient').text(['.content'])
  const thumb = thumbOf(r)
  if (text === null && thumb === null) return null
  const source = r.attr('img.review_source', 'src') ?? ''
  return {
    anchor: r.element,
    id: /(\d{4,20})$/.exec(r.attr('[id^="ReviewContent"]', 'id') ?? '')?.[1] ?? null,
    reviewer: {
      id: profileOf(r),
      name: r.text(['.persona_name a', '.persona_name']),
      reviewCount: r.count(['.num_reviews a', '.num_reviews']),
    },
    stars: thumb,
    text,
    postedOn: postedOn(r.text(['.postedDate', '.posted']), page.readAt),
    verified: source.includes('icon_review_steam') ? true : source.includes('icon_review_key') ? false : null,
    programme: isFree(r) ? 'free-product' : null,
    helpful: votes(r.text('.vote_info')),
  }
}

/** A card of the community's list. */
function readCommunityCard(r: Scope, page: Page): ReviewDraft | null {
  const thumb = thumbOf(r)
  // Screenshots, guides and news stand in cards of the same class.
  if (thumb === null) return null
  const text = r.without('.date_posted, .early_access_review, .received_compensation').text('.apphub_CardTextContent')
  return {
    anchor: r.element,
    reviewer: { id: profileOf(r), name: r.text(['.apphub_CardContentAuthorName a', '.apphub_CardContentAuthorName']) },
    stars: thumb,
    text: text ?? '',
    postedOn: postedOn(r.text('.date_posted'), page.readAt),
    programme: isFree(r) ? 'free-product' : null,
    helpful: votes(r.without('.review_award_aggregated').text('.found_helpful')),
  }
}

/** The picture says it in every language. */
function thumbOf(r: Scope): number | null {
  const picture = r.attr(['.thumb img', '.ratingThumb img', 'img[src*="icon_thumbs"]'], 'src') ?? ''
  if (picture.includes('thumbsUp')) return 5
  if (picture.includes('thumbsDown')) return 1
  const title = r.text(['.vote_header .title', '.title']) ?? ''
  return /^recommended$/i.test(title) ? 5 : /^not recommended$/i.test(title) ? 1 : null
}

const profileOf = (r: Scope): string | null =>
  /\/(?:profiles|id)\/([\w-]{1,64})/.exec(r.attr('a[href*="/profiles/"], a[href*="/id/"]', 'href') ?? '')?.[1] ?? null

const isFree = (r: Scope): boolean =>
  r.has('.received_compensation') || /product received for free/i.test(r.text('.vote_header') ?? '')

/** "12 people found this review helpful": the first line; another counts who found it funny. */
function votes(shown: string | null): number | null {
  if (shown === null) return 0
  const [line = ''] = shown.split('\n')
  return /^[\d.,]+/.test(line) ? exactCount(line) : 0
}

/** "Posted: 20 November" is of the year it is read in; a day still to come is not, and nothing is guessed. */
function postedOn(shown: string | null, readAt: string): string | null {
  const text = shown?.slice(0, 80) ?? ''
  const dated = parseDate(text, { readAt })
  if (dated !== null || /\d{4}/.test(text)) return dated
  const year = readAt.slice(0, 4)
  const cjk = /\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]/.exec(text)
  const date = parseDate(cjk === null ? `${text} ${year}` : `${year}年${cjk[0]}`)
  return date !== null && date <= readAt.slice(0, 10) ? date : null
}
