/*
 * A product page as large and as made as those of Amazon (2024 template: some 3 MB, 6,000 elements, 13 reviews, carousels
 * of other goods, most of the bytes in scripts), with invented names and texts.
 */

const FIRST = 'Ada Bela Cleo Dora Edda Fenn Gwen Hale Iris Jory Kaia Lior Mara'.split(' ')
const WORDS = (
  'the kettle boils fast and pours well but its handle gets warm after two minutes so we keep a cloth beside it which ' +
  'is fine for camping trips where every gram counts even though the lid rattles on rough roads'
).split(' ')

const sentence = (seed: number, length: number): string =>
  Array.from({ length }, (_, i) => WORDS[(seed * 7 + i * (1 + (seed % 5))) % WORDS.length]).join(' ')

const review = (i: number): string => `
<div id="R${i}BENCH00000${i}" data-hook="review" class="a-section review aok-relative"><div id="customer_review-R${i}BENCH00000${i}" class="a-section celwidget">
<div data-hook="genome-widget" class="a-row a-spacing-mini"><a href="/gp/profile/amzn1.account.BENCH${i}/ref=cm_cr" class="a-profile"><div class="a-profile-avatar-wrapper"><div class="a-profile-avatar"><img src="https://images.example/avatar-${i}.png"></div></div><div class="a-profile-content"><span class="a-profile-name">${FIRST[i % FIRST.length]} ${i}</span></div></a></div>
<div class="a-row"><a data-hook="review-title" class="a-size-base a-link-normal review-title a-text-bold" href="/gp/customer-reviews/R${i}"><i data-hook="review-star-rating" class="a-icon a-icon-star a-star-${1 + (i % 5)} review-rating"><span class="a-icon-alt">${1 + (i % 5)}.0 out of 5 stars</span></i><span class="a-letter-space"></span><span>${sentence(i, 4)}</span></a></div>
<span data-hook="review-date" class="a-size-base a-color-secondary review-date">Reviewed in the United States on March ${1 + i}, 2024</span>
<div class="a-row a-spacing-mini review-data review-format-strip"><span data-hook="format-strip-linkless" class="a-color-secondary">Size: ${i} L</span><span data-hook="avp-badge-linkless" class="a-size-mini a-color-state a-text-bold">Verified Purchase</span></div>
<div class="a-row a-spacing-small review-data"><span data-hook="review-body" class="a-size-base review-text"><div class="a-expander-collapsed-height"><div data-hook="review-collapsed" class="a-expander-content reviewText review-text-content"><span>${sentence(i + 3, 60)}.</span></div></div></span></div>
<div class="a-row review-comments"><span class="cr-vote"><span data-hook="helpful-vote-statement" class="a-size-base a-color-tertiary">${i + 2} people found this helpful</span></span></div>
</div></div>`

const card = (carousel: number, i: number): string => `
<li class="a-carousel-card aok-float-left"><div class="a-section a-spacing-none sp_offerVertical p13n-asin sp_ltr_offer" data-asin="B0BENCH${carousel}${i}"><a class="a-link-normal" href="/dp/B0BENCH${carousel}${i}"><img alt="${sentence(i, 5)}" src="https://images.example/${carousel}-${i}.jpg"><div class="sponsored-products-truncator-truncate">${sentence(carousel + i, 12)}</div></a>
<div class="a-row"><a class="a-link-normal adReviewLink" href="/product-reviews/B0BENCH${carousel}${i}"><i class="a-icon a-icon-star a-star-4-5"><span class="a-icon-alt">4.5 out of 5 stars</span></i><span class="a-color-link">${i * 31 + carousel}</span></a></div><div class="a-row a-color-price"><span class="a-size-medium a-color-price">$${10 + i}.99</span></div></div></li>`

const script = (i: number): string =>
  `<script>window.P&&P.when('A').register('bench-${i}',function(A){var state={${Array.from({ length: 500 }, (_, k) => `"k${k}":"${sentence(i + k, 3)}"`).join(',')}};return state})</script>`

const head = (): string => `
<div id="centerCol" class="centerColAlign a-spacing-none"><h1 id="title" class="a-size-large a-spacing-none"><span id="productTitle" class="a-size-large product-title-word-break">Bench Kettle</span></h1>
<span id="acrPopover" class="reviewCountTextLinkedHistogram noUnderline" title="4.3 out of 5 stars"></span><span id="acrCustomerReviewText" class="a-size-base">1,284 ratings</span>
<input type="hidden" id="merchantID" name="merchantID" value="A1BENCH0SELLER"><a id="sellerProfileTriggerId" href="/gp/help/seller/at-a-glance.html?seller=A1BENCH0SELLER">Bench Outdoor</a></div>
<div id="altImages"><ul>${[1, 2, 3, 4].map((i) => `<li class="imageThumbnail"><img src="https://m.media-amazon.com/images/I/41bench${i}._AC_US40_.jpg"></li>`).join('')}</ul></div>
<img id="landingImage" data-a-dynamic-image="{&quot;https://m.media-amazon.com/images/I/41bench1._AC_SX679_.jpg&quot;:[679,679]}">`

const totals = (): string => `
<span data-hook="rating-out-of-text" class="a-size-medium a-color-base">4.3 out of 5</span><div data-hook="total-review-count" class="a-row a-spacing-medium averageStarRatingNumerical"><span>1,284 global ratings</span></div>
<table id="histogramTable" class="a-normal a-align-center a-spacing-base"><tbody>${[64, 18, 9, 0, 9].map((share, i) => `<tr class="a-histogram-row a-align-center"><td class="aok-nowrap"><a class="a-link-normal">${5 - i} star</a></td><td class="a-span10"><div class="a-meter"></div></td><td class="a-text-right a-nowrap"><a class="a-link-normal">${share}%</a></td></tr>`).join('')}</tbody></table>`

/** One page, the same each time. */
export function amazonPage(): string {
  const parts = [
    '<!doctype html><html lang="en-us"><head><title>Kettle</title></head><body class="a-m-us"><div id="a-page">',
    head(),
    ...Array.from(
      { length: 24 },
      (_, c) =>
        `<div class="a-carousel-container"><h2>Customers also viewed</h2><ol class="a-carousel">${Array.from({ length: 18 }, (_, i) => card(c, i)).join('')}</ol></div>`,
    ),
    `<div id="reviewsMedley">${totals()}<h3 data-hook="dp-local-reviews-header">Top reviews from the United States</h3><div id="cm-cr-dp-review-list" class="a-section review-views celwidget">${Array.from({ length: 13 }, (_, i) => review(i)).join('')}</div></div>`,
    ...Array.from({ length: 215 }, (_, i) => script(i)),
    '</div></body></html>',
  ]
  return parts.join('\n')
}
