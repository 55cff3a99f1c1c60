import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { readSchemaOrg } from '../schema-org.ts'

const APP = /^\/(?:([a-z]{2})\/)?app\/(?:[^/]{1,200}\/)?id(\d{1,15})\/?$/

/** The list differs by country: each country's is a listing of its own. */
const appOf = (url: URL): string | null => {
  const [, country = 'us', id] = APP.exec(url.pathname) ?? []
  return id === undefined ? null : `${country}/${id}`
}

/** The App Store's pages for apps. Only values of its feed were seen, its page never live. */
export const adapter = defineAdapter({
  id: 'app-store',
  hosts: ['apps.apple.com', 'itunes.apple.com'],
  matches: (url) => /^(?:apps|itunes)\.apple\.com$/.test(url.hostname) && appOf(url) !== null,
  listingId: appOf,
  canonical: (url) => `https://apps.apple.com/${appOf(url)?.replace('/', '/app/id')}`,
  shows: ['reviewer', 'stars', 'title', 'text', 'postedOn'],
  more: { open: ['a[href*="see-all/reviews"]', 'a[href*="see-all=reviews"]'] },
  seen: 'never',
  read: (page) => ({
    title: page.without('.product-header__title span').text(['.product-header__title', 'h1']),
    stated: readSchemaOrg(page).stated ?? {},
    reviews: page.each(['.we-customer-review', 'article[aria-labelledby^="review-"]'], readReview),
  }),
})

function readReview(whole: Scope): ReviewDraft {
  const r = whole.without('.we-developer-response, [class*="developer-response"], button')
  return {
    anchor: r.element,
    id: /review-(\d{4,20})/.exec(r.attr(':scope', 'aria-labelledby') ?? '')?.[1] ?? null,
    reviewer: { name: r.text(['.we-customer-review__user', '.author', '[class*="author"]']) },
    stars: r.stars(['.we-star-rating[aria-label]', '[role="img"][aria-label]', 'ol[aria-label]']),
    title: r.text(['.we-customer-review__title', 'h3']),
    text: r.text(['.we-customer-review__body', 'blockquote', '[class*="content"] p', 'p']) ?? '',
    postedOn: r.date(['time[datetime]', 'time']),
  }
}
