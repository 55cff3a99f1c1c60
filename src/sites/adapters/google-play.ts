import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { readSchemaOrg } from '../schema-org.ts'

const appOf = (url: URL): string | null => {
  const id = url.pathname === '/store/apps/details' ? url.searchParams.get('id') : null
  return id !== null && /^[\w.]{1,200}$/.test(id) ? id : null
}

/**
 * Google Play. Only values of its responses were seen, its page never live: classes are those of a build, so the
 * structural reader speaks when they change. A list of a few stands on the page, the rest in a dialogue over it.
 */
export const adapter = defineAdapter({
  id: 'google-play',
  hosts: ['play.google.com'],
  matches: (url) => url.hostname === 'play.google.com' && appOf(url) !== null,
  listingId: appOf,
  canonical: (url) => `https://play.google.com/store/apps/details?id=${appOf(url)}`,
  shows: ['id', 'reviewer', 'stars', 'text', 'postedOn'],
  more: { open: ['[aria-label="See all reviews"]', 'button[jsname="xsjBgb"]'], scroll: ['[role="dialog"] .fysCi'] },
  seen: 'never',
  read: (page) => ({
    title: page.text(['h1[itemprop="name"]', 'h1']),
    stated: readSchemaOrg(page).stated ?? {},
    reviews: page.each(['.RHo1pe', '.EGFGHd', 'div[data-review-id]'], readReview),
  }),
})

function readReview(whole: Scope): ReviewDraft | null {
  const r = whole.without('.ocpBU')
  const stars = r.stars(['[role="img"][aria-label]', '[aria-label*="5"]'])
  if (stars === null) return null
  return {
    anchor: r.element,
    id: r.attr([':scope', '[data-review-id]'], 'data-review-id'),
    reviewer: { name: r.text('.X5PpBb') },
    stars,
    text: r.text('.h3YV2d') ?? '',
    postedOn: r.date('.bp9Aid'),
    helpful: r.count('.AJTPZc'),
  }
}
