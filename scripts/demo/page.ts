import { STYLE } from './style.ts'
import { dateLabel, escapeHtml, type Labels, labels } from './text.ts'
import type { DemoListing, DemoReview } from './types.ts'

/** A product page of the demo shop: visible reviews, and schema.org data as microdata or as JSON-LD. Pure. */
export function renderListing(listing: DemoListing): string {
  const words = labels(listing.language)
  const micro = listing.markup === 'microdata'
  return `<!doctype html>
<html lang="${listing.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${listing.title} · ${listing.seller}`)}</title>
<link rel="canonical" href="/${listing.slug}">
<style>${STYLE}</style>
${micro ? '' : `<script type="application/ld+json">${jsonLd(listing)}</script>`}
</head>
<body>
<header class="top"><a class="brand" href="/">${escapeHtml(listing.seller)}</a><span>${words.motto}</span></header>
<main${micro ? ' itemscope itemtype="https://schema.org/Product"' : ''}>
${product(listing, words, micro)}
<section class="reviews" id="reviews">
<h2>${words.reviews(listing.statedCount)}</h2>
${summary(listing, words, micro)}
${listing.reviews.map((review) => reviewItem(review, listing, micro)).join('\n')}
${listing.statedCount > listing.reviews.length ? `<p class="rest">${words.rest(listing.statedCount - listing.reviews.length)}</p>` : ''}
</section>
</main>
<footer>${words.invented}</footer>
</body>
</html>
`
}

function product(listing: DemoListing, words: Labels, micro: boolean): string {
  const [first = '', ...others] = listing.photos
  const prop = (name: string): string => (micro ? ` itemprop="${name}"` : '')
  return `<section class="product">
<div class="gallery"><img class="large" src="${first}" alt="${escapeHtml(listing.title)}"${prop('image')} width="360" height="360">
<div class="small">${others.map((src) => `<img src="${src}" alt=""${prop('image')} width="84" height="84">`).join('')}</div></div>
<div class="facts"><h1${prop('name')}>${escapeHtml(listing.title)}</h1>
${micro ? `<meta itemprop="sku" content="${listing.slug}"><link itemprop="url" href="/${listing.slug}">` : ''}
<p class="price">${escapeHtml(listing.price)}</p><p>${escapeHtml(listing.blurb)}</p>
<button type="button">${words.basket}</button></div>
</section>`
}

function summary(listing: DemoListing, words: Labels, micro: boolean): string {
  const mean = meanStars(listing.reviews)
  const bars = [5, 4, 3, 2, 1].map((stars) => {
    const share = listing.reviews.filter((review) => review.stars === stars).length / listing.reviews.length
    return `<tr><th scope="row">${words.starRow(stars)}</th><td><meter min="0" max="1" value="${share.toFixed(2)}"></meter></td></tr>`
  })
  const open = micro
    ? `<div class="summary" itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">
<meta itemprop="reviewCount" content="${listing.statedCount}"><meta itemprop="bestRating" content="5">`
    : '<div class="summary">'
  const rating = micro ? ' itemprop="ratingValue"' : ''
  return `${open}<p class="mean"><b${rating}>${mean}</b> ${stars(Number(mean))}</p><table>${bars.join('')}</table></div>`
}

function reviewItem(review: DemoReview, listing: DemoListing, micro: boolean): string {
  const prop = (name: string, more = ''): string => (micro ? ` itemprop="${name}"${more}` : '')
  const rating = micro
    ? `<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${review.stars}">${stars(review.stars)}</span>`
    : stars(review.stars)
  const photos = review.photos.map((src) => `<img src="${src}"${prop('image')} alt="" width="96" height="96">`).join('')
  return `<article class="review" id="${review.id}"${prop('review', ' itemscope itemtype="https://schema.org/Review"')}>
<p class="by"><b${prop('author', ' itemscope itemtype="https://schema.org/Person"')}><span${prop('name')}>${escapeHtml(review.name)}</span></b> ${rating}
<time${prop('datePublished')} datetime="${review.date}">${dateLabel(review.date, listing.language)}</time></p>
<p${prop('reviewBody')}>${escapeHtml(review.text)}</p>${photos ? `<p class="photos">${photos}</p>` : ''}
</article>`
}

/** `<` is written as an escape, so that no text can close the script element. */
function jsonLd(listing: DemoListing): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: listing.title,
    sku: listing.slug,
    url: `/${listing.slug}`,
    image: listing.photos,
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: meanStars(listing.reviews),
      reviewCount: listing.statedCount,
      bestRating: 5,
    },
    review: listing.reviews.map((review) => ({
      '@type': 'Review',
      author: { '@type': 'Person', name: review.name },
      datePublished: review.date,
      reviewRating: { '@type': 'Rating', ratingValue: review.stars, bestRating: 5 },
      reviewBody: review.text,
      ...(review.photos.length > 0 ? { image: review.photos } : {}),
    })),
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

const meanStars = (reviews: readonly DemoReview[]): string =>
  (reviews.reduce((sum, review) => sum + review.stars, 0) / reviews.length).toFixed(1)

const stars = (value: number): string => {
  const full = Math.round(value)
  return `<span class="stars" role="img" aria-label="${value} / 5">${'★'.repeat(full)}<i>${'★'.repeat(5 - full)}</i></span>`
}
