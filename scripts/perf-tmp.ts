import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { parseDocument } from '../src/cli/document.ts'
import { readPage } from '../src/sites/read.ts'

const one = (i: number): string => `<div id="R${(1e9 + i).toString(36).toUpperCase()}XX" data-hook="review" class="a-section review"><div class="a-row"><div data-hook="genome-widget"><a href="/gp/profile/amzn1.account.AE${i}" class="a-profile"><div class="a-profile-avatar"><img src="x.gif"></div><div><span class="a-profile-name">Name ${i}</span></div></a></div><div class="a-row"><a data-hook="review-title" class="review-title"><i data-hook="review-star-rating" class="a-icon a-icon-star a-star-${1 + (i % 5)} review-rating"><span class="a-icon-alt">5.0 out of 5 stars</span></i><span class="a-letter-space"></span><span>Title ${i}</span></a></div><span data-hook="review-date" class="review-date">Reviewed in the United States on August ${1 + (i % 28)}, 2021</span><div class="a-row review-format-strip"><span data-hook="format-strip-linkless">Size: L<i class="a-icon a-icon-text-separator"></i>Colour: Blue</span><span data-hook="avp-badge-linkless">Verified Purchase</span></div><div class="a-row"><span data-hook="review-body" class="review-text"><div class="a-expander"><div data-hook="review-collapsed"><span>${`word${i} text goes here `.repeat(15)}<br>second</span></div><div class="a-expander-header"><a data-hook="expand-collapse-read-more-less"><span>Read more</span></a></div></div></span></div><div class="images"><img data-hook="review-image-tile" data-src="https://m.media-amazon.com/images/I/${i}abc._SY88.jpg"></div><div data-hook="review-comments"><span data-hook="helpful-vote-statement">${i + 2} people found this helpful</span></div></div></div>`
const n = 5000
const html = `<!doctype html><html><head><title>x</title></head><body><span id="productTitle">T</span><img id="landingImage" data-a-dynamic-image="{}"><input id="merchantID" value="A1"><a id="sellerProfileTriggerId" href="?seller=A1">S</a><span id="acrPopover" title="4.3 out of 5 stars"></span><span data-hook="rating-out-of-text">4.3 out of 5</span><span data-hook="total-review-count">5,000 global ratings</span><div data-hook="cr-filter-info-review-rating-count">9,000 total ratings, 5,000 with reviews</div><table id="histogramTable">${[5,4,3,2,1].map(k=>`<tr class="a-histogram-row"><td>${k} star</td><td>20%</td></tr>`).join("")}</table>${Array.from({ length: n }, (_, i) => one(i)).join('')}</body></html>`
const url = 'https://www.amazon.com/dp/B07G2L3JMM'
for (const general of [false, true]) {
  let t = performance.now()
  const document = parseDocument(html)
  console.log('linkedom parse', performance.now() - t)
  for (let k = 0; k < 3; k++) {
    t = performance.now()
    const { listing } = readPage(document, url, { readAt: '2025-01-01T00:00:00Z', readers: general ? 'general' : 'all' })
    console.log('linkedom read', general, performance.now() - t, listing.reviews.length, JSON.stringify(listing.gaps))
  }
}
if (process.env.HAPPY) {
  const window = new Window()
  window.document.write(html)
  const t = performance.now()
  const { listing } = readPage(window.document as unknown as Document, url, { readAt: '2025-01-01T00:00:00Z', readers: 'all' })
  console.log('happy read', performance.now() - t, listing.reviews.length)
}
