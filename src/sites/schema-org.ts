import type { Page, PageReading } from './adapter.ts'
import { first, shownText } from './dom.ts'
import { canonicalUrl } from './identity.ts'
import { mergeDrafts } from './merge.ts'
import { readHReview } from './schema-org-hreview.ts'
import { type Item, ratedReviews } from './schema-org-item.ts'
import { readJsonLd } from './schema-org-json.ts'
import { readMicrodata } from './schema-org-microdata.ts'

/**
 * Reviews and totals from the page's structured data: JSON-LD, microdata, hReview. A review that appears in several
 * counts once. `isListing` is false when the page describes nothing that could be reviewed.
 */
export function readSchemaOrg(page: Page): PageReading & { isListing: boolean } {
  const sources = [readJsonLd(page), readMicrodata(page), readHReview(page)]
  const own = canonicalUrl(page.url)
  const mains = sources.flatMap(({ items }) => mainItem(items, own, page.url) ?? [])
  const gaps = sources.flatMap((source) => source.gaps)
  const items = mains.filter((item) => item.reviews.length > 0 || item.isProduct)
  if (items.length === 0) return { isListing: false, reviews: [], gaps }
  const others = sources
    .flatMap((source) => source.items)
    .filter((item) => item.reviews.length > 0 && !mains.includes(item))
  if (others.length > 0) {
    gaps.push({ field: 'reviews', why: `reviews of ${others.length} other items on the page were left out` })
  }
  const pick = <T>(field: (item: Item) => T | null | undefined): T | null =>
    items.map(field).find((value) => value !== null && value !== undefined) ?? null
  const heading = first(page.document, 'h1')
  return {
    isListing: true,
    title: pick((item) => item.name) ?? (heading && shownText(heading)),
    seller: pick((item) => item.seller),
    stated: {
      reviewCount: pick((item) => item.stated.reviewCount),
      ratingCount: pick((item) => item.stated.ratingCount),
      meanStars: pick((item) => item.stated.meanStars),
    },
    photos: items.flatMap((item) => item.photos),
    reviews: mergeDrafts(items.map(ratedReviews)),
    gaps,
  }
}

/** The item the page is about: the one with its address, else one with reviews, else a product; the first of equals. */
function mainItem(items: readonly Item[], own: string, base: URL): Item | null {
  const rank = (item: Item): number =>
    (item.urls.some((url) => sameAddress(url, own, base)) ? 4 : 0) +
    (item.reviews.length > 0 ? 2 : 0) +
    (item.isProduct ? 1 : 0)
  let best: Item | null = null
  for (const item of items) if (best === null || rank(item) > rank(best)) best = item
  return best
}

function sameAddress(url: string, own: string, base: URL): boolean {
  try {
    return canonicalUrl(new URL(url, base)) === own
  } catch {
    return false
  }
}
