import { demoListings } from './listings.ts'
import { renderListing } from './page.ts'
import { STYLE } from './style.ts'
import { escapeHtml } from './text.ts'
import type { DemoListing, DemoPage } from './types.ts'

export { demoListings } from './listings.ts'
export { renderListing } from './page.ts'
export { demoAsset } from './photos.ts'
export type { DemoListing, DemoPage } from './types.ts'

/** Every page of the demo shop, the index first. Pictures come from `demoAsset`. */
export function demoPages(): DemoPage[] {
  return [
    { path: '/', html: index(), title: 'Maple Street Outdoor · 枫林户外', expected: null },
    ...demoListings.map((listing) => ({
      path: `/${listing.slug}`,
      html: renderListing(listing),
      title: listing.title,
      expected: listing.expected,
    })),
  ]
}

/** What Brushlight should say of a listing, in the index's own words. */
const EXPECTED: Record<DemoListing['expected'], string> = {
  'not-enough-data': 'expected: not enough data',
  'no-signs': 'expected: no signs',
  'some-signs': 'expected: some signs',
  'strong-signs': 'expected: strong signs',
}

function index(): string {
  const cards = demoListings.map(
    (listing) => `<a href="/${listing.slug}" lang="${listing.language === 'zh' ? 'zh-CN' : 'en'}">
<img src="${listing.photos[0]}" alt="" width="220" height="220"><b>${escapeHtml(listing.title)}</b>
<span>${escapeHtml(listing.price)}</span><br><span lang="en">${listing.reviews.length} reviews, ${EXPECTED[listing.expected]}</span></a>`,
  )
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Maple Street Outdoor · 枫林户外</title><style>${STYLE}</style></head>
<body><header class="top"><a class="brand" href="/">Maple Street Outdoor · 枫林户外</a><span>Brushlight’s demo shop</span></header>
<main><div class="shelf">${cards.join('\n')}</div></main>
<footer>Every name, review and picture here is invented. 人名、评价和图片都是虚构的。</footer></body>
</html>
`
}
