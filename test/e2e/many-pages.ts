import { review } from './living-pages.ts'
import type { Answer } from './shops.ts'

/** Pages of 5,000 reviews in three kinds of markup: structured data, a shop known by name, and plain. Invented. */
export const MANY = 5_000

const AMAZON_CARD = (n: number): string => {
  const { name, stars, date, text } = review('kettle', n)
  return `<div id="R${n}MANY" data-hook="review" class="a-section review"><div class="a-profile"><span class="a-profile-name">${name}</span></div>
<a data-hook="review-title" class="review-title"><i data-hook="review-star-rating" class="a-icon a-icon-star a-star-${stars} review-rating"><span class="a-icon-alt">${stars}.0 out of 5 stars</span></i><span>Title ${n}</span></a>
<span data-hook="review-date" class="review-date">Reviewed in the United States on March ${1 + (n % 28)}, ${date.slice(0, 4)}</span>
<div class="a-row review-format-strip"><span data-hook="avp-badge-linkless">Verified Purchase</span></div>
<span data-hook="review-body" class="review-text"><div data-hook="review-collapsed" class="reviewText review-text-content"><span>${text}</span></div></span>
<div class="review-comments"><span data-hook="helpful-vote-statement">${n % 40} people found this helpful</span></div></div>`
}

const DATA_CARD = (n: number): string => {
  const { name, stars, date, text } = review('kettle', n)
  return `<article itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">${name}</b>
<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${stars}"></span>
<time itemprop="datePublished" datetime="${date}">${date}</time><p itemprop="reviewBody">${text}</p></article>`
}

const PLAIN_CARD = (n: number): string => {
  const { name, stars, date, text } = review('kettle', n)
  return `<div class="x7 k${n % 3}"><div class="q1"><b>${name}</b> <span aria-label="${stars} out of 5 stars"></span> <i>${date}</i></div><p>${text}</p><div><button type="button">Helpful</button></div></div>`
}

const cards = (card: (n: number) => string, count: number): string =>
  Array.from({ length: count }, (_, n) => card(n)).join('\n')

const document_ = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kettle</title></head><body>${body}</body></html>`

export const MANY_PAGES: Record<string, (count: number) => string> = {
  '/many/data': (count) =>
    document_(
      `<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Kettle</h1>${cards(DATA_CARD, count)}</main>`,
    ),
  '/many/plain': (count) =>
    document_(`<main><h1>Kettle</h1><h2>Customer reviews</h2><section>${cards(PLAIN_CARD, count)}</section></main>`),
  '/dp/B0MANY0001': (count) =>
    document_(
      `<h1 id="title"><span id="productTitle">Kettle</span></h1><div id="cm_cr-review_list">${cards(AMAZON_CARD, count)}</div>`,
    ),
}

export const manyAnswer = (where: string): Answer | null => {
  const found = MANY_PAGES[where]
  return found ? { body: found(MANY) } : null
}
