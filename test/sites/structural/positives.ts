import { CHINESE, DUTCH, ENGLISH, GERMAN, JAPANESE, RUSSIAN, type Said, SPANISH } from './people.ts'

/** One invented page and what a careful reader finds on it; a field left out is not asked for. */
export interface Case {
  name: string
  html: string
  reviews: readonly { name?: string; stars?: number | null; date?: string | null; text?: string; title?: string }[]
}

type Told = Case['reviews'][number]

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const [GERMAN_MONTHS, RUSSIAN_MONTHS] = ['Januar Februar März', 'января февраля марта'].map((list) => list.split(' '))
const parts = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number]
const english = (day: string): string => `${MONTHS[parts(day)[1] - 1]} ${parts(day)[2]}, ${parts(day)[0]}`
const two = (n: number): string => String(n).padStart(2, '0')
const dayFirst = (day: string, by: string): string =>
  `${two(parts(day)[2])}${by}${two(parts(day)[1])}${by}${parts(day)[0]}`
const cjk = (day: string): string => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`

const told = ({ name, day, stars, text }: Said): Told => ({ name, date: day, stars, text })
const page = (language: string, body: string, heading = 'Customer reviews'): string =>
  `<!doctype html><html lang="${language}"><head><title>Shop</title></head><body><header><nav><a href="/">Home</a><a href="/c">Cart</a></nav></header><main><h1>Larkfield Sleeping Bag</h1><p class="price">€ 129,00</p><section class="block"><h2>${heading}</h2>${body}</section></main><footer>© 2025 Larkfield</footer></body></html>`

const each = (said: readonly Said[], render: (one: Said, i: number) => string): string => said.map(render).join('\n')
const make = (
  name: string,
  html: string,
  said: readonly Said[],
  change: (one: Told, i: number) => Told = (one) => one,
): Case => ({
  name,
  html,
  reviews: said.map(told).map(change),
})

const svg = (fill: string): string =>
  `<svg width="16" height="16" viewBox="0 0 24 24"><path fill="${fill}" d="M12 2l3 7h7l-6 4 2 8-6-5-6 5 2-8-6-4h7z"></path></svg>`
const five = (filled: number, on: string, off: string): string => on.repeat(filled) + off.repeat(5 - filled)
const hashed = ({ name, day, stars, title, text }: Said, drawn: string): string =>
  `<div class="x1q0 k${stars}z"><div class="_9a"><span class="_7f">${name}</span><div class="_3e">${drawn}</div></div><h3 class="_b1">${title}</h3><p class="_c2">${text}</p><div class="_d4">${english(day)}</div></div>`

const hashedPages = (): Case[] => [
  make(
    'hashed classes, stars in a label',
    page(
      'en',
      `<div class="_list">${each(ENGLISH, (one) => hashed(one, `<div role="img" aria-label="${one.stars} out of 5 stars"></div>`))}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'hashed classes, stars as drawings of two colours',
    page(
      'en',
      `<div class="_list">${each(ENGLISH, (one) => hashed(one, five(one.stars, svg('#ffb400'), svg('#e0e0e0'))))}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'records wrapped one by one, absolute in a virtual list',
    page(
      'en',
      `<div data-virtual="y">${each(ENGLISH, (one, i) => `<div data-index="${i}" style="position:absolute;top:${i * 120}px"><div>${hashed(one, `<span aria-label="Rated ${one.stars} stars"></span>`)}</div></div>`)}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'a declarative shadow root',
    page(
      'en',
      `<review-widget><template shadowrootmode="open"><ul>${each(ENGLISH, (one) => `<li>${hashed(one, `<i title="${one.stars}/5"></i>`)}</li>`)}</ul></template></review-widget>`,
    ),
    ENGLISH,
  ),
  make(
    'two columns',
    page(
      'en',
      `<div class="cols"><div class="col">${each(ENGLISH.slice(0, 3), (one) => hashed(one, five(one.stars, '★', '☆')))}</div><div class="col">${each(ENGLISH.slice(3), (one) => hashed(one, five(one.stars, '★', '☆')))}</div></div>`,
    ),
    ENGLISH,
  ),
  make(
    'with advertisements between',
    page(
      'en',
      `<div class="_list">${each(ENGLISH, (one, i) => `${i % 2 ? `<div class="ad"><a href="/buy">Sponsored: Larkfield mat, now $39.00</a></div>` : ''}${hashed(one, `<b aria-label="${one.stars} stars"></b>`)}`)}</div>`,
    ),
    ENGLISH,
  ),
]

const plainPages = (): Case[] => [
  make(
    'one row of a table each',
    page(
      'en',
      `<table class="opinions"><tbody>${each(ENGLISH, ({ name, day, stars, text }) => `<tr><td>${name}</td><td>${day}</td><td>${five(stars, '★', '☆')}</td><td>${text}</td></tr>`)}</tbody></table>`,
    ),
    ENGLISH,
  ),
  make(
    'two rows of a table each',
    page(
      'en',
      `<table class="reviews"><tbody>${each(ENGLISH, ({ name, day, stars, text }) => `<tr class="head"><td class="author">${name}</td><td class="rating">${stars}/5</td><td class="date">${english(day)}</td></tr><tr class="body"><td colspan="3">${text}</td></tr>`)}</tbody></table>`,
    ),
    ENGLISH,
  ),
  make(
    'a definition list',
    page(
      'en',
      `<dl>${each(ENGLISH, ({ name, day, stars, text }) => `<dt><b class="user">${name}</b> <span class="when">${english(day)}</span></dt><dd><span class="stars-${stars}"></span><p>${text}</p></dd>`)}</dl>`,
    ),
    ENGLISH,
  ),
  make(
    'flat siblings',
    page(
      'en',
      each(
        ENGLISH,
        ({ name, day, stars, title, text }) =>
          `<h4>${title}</h4><div class="meta"><span class="author">${name}</span> <time datetime="${day}">${english(day)}</time> <span class="rating" style="width:${stars * 20}%"></span></div><p>${text}</p><hr>`,
      ),
    ),
    ENGLISH,
  ),
  make(
    'name and day in one line',
    page(
      'en',
      `<ul class="review-list">${each(ENGLISH, ({ name, day, stars, text }) => `<li><img alt="${stars} stars" src="/img/stars-${stars}.png"><p>${text}</p><small>${name} | ${english(day)}</small></li>`)}</ul>`,
    ),
    ENGLISH,
  ),
  make(
    'filled icons by class',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }) => `<div class="review"><p class="by">By <a href="/profile/1">${name}</a></p><p class="stars">${five(stars, '<i class="fa fa-star"></i>', '<i class="fa fa-star-o"></i>')}</p><p class="date">${day}</p><div class="text">${text}</div></div>`)}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'a value in an attribute',
    page(
      'en',
      `<div class="feedback">${each(ENGLISH, ({ name, day, stars, text }) => `<article><div class="rate" data-rating="${stars}.0"></div><strong>${name}</strong><time datetime="${day}T10:00:00Z">x</time><blockquote>${text}</blockquote></article>`)}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'several paragraphs and "Read more"',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }) => `<div class="review"><span class="name">${name}</span><span class="rating">${stars} stars</span><span class="date">${english(day)}</span><div class="content"><p>${text}</p><p>Would buy here again, ${name}.</p></div><button>Read more</button></div>`)}</div>`,
    ),
    ENGLISH,
    (one) => ({ ...one, text: `${one.text}\nWould buy here again, ${one.name}.` }),
  ),
  make(
    'a seller who answers',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }, i) => `<div class="review"><span class="name">${name}</span><span class="rating">${stars} stars</span><span class="date">${english(day)}</span><p class="text">${text}</p>${i % 2 ? '' : '<div class="seller-reply"><b class="name">Larkfield</b><span class="date">April 2, 2025</span><p>Thank you for the long and thoughtful words, we passed them on to the workshop at once and will write again.</p></div>'}</div>`)}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'comments under reviews',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }) => `<div class="review"><span class="name">${name}</span><span class="rating">${stars} stars</span><span class="date">${english(day)}</span><p class="text">${text}</p><div class="comments"><div class="comment"><span class="name">Lev</span><span class="date">April 9, 2025</span><p class="text">Same here.</p></div><div class="comment"><span class="name">Una</span><span class="date">April 10, 2025</span><p class="text">Thanks for the tip!</p></div></div></div>`)}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'one container for each page read',
    page(
      'en',
      `<div id="reviews">${[0, 3].map((from) => `<div class="page">${each(ENGLISH.slice(from, from + 3), ({ name, day, stars, text }) => `<div class="item"><i class="star star${stars}"></i><b class="user">${name}</b><em class="day">${english(day)}</em><p>${text}</p></div>`)}</div>`).join('')}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'some have stars alone',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }, i) => `<div class="review"><span class="name">${name}</span><span class="rating" aria-label="${stars} out of 5"></span><span class="date">${english(day)}</span><p class="text">${i % 2 ? '' : text}</p></div>`)}</div>`,
    ),
    ENGLISH,
    (one, i) => ({ ...one, text: i % 2 ? '' : (one.text ?? '') }),
  ),
]

const localPages = (): Case[] => [
  make(
    'Chinese, stars by class',
    page(
      'zh-CN',
      `<ul class="comment-list">${each(CHINESE, ({ name, day, stars, text }) => `<li><span class="nick">${name}</span><em class="star star${stars}"></em><p class="con">${text}</p><span class="sku">颜色分类：原木色</span><span class="time">${cjk(day)}</span></li>`)}</ul>`,
      '商品评价',
    ),
    CHINESE,
  ),
  make(
    'Chinese, no stars at all',
    page(
      'zh-CN',
      `<div class="rate-list">${each(CHINESE, ({ name, day, text }) => `<div class="rate-item"><div class="user-nick">${name}</div><div class="rate-content">${text}</div><div class="rate-date">${cjk(day)}</div></div>`)}</div>`,
      '全部评价',
    ),
    CHINESE,
    (one) => ({ ...one, stars: null }),
  ),
  make(
    'Japanese',
    page(
      'ja',
      `<div class="list">${each(JAPANESE, ({ name, day, stars, title, text }) => `<div class="rv"><p class="u">${name}さん</p><span class="s" title="5つ星のうち${stars}.0"></span><b class="rv-title">${title}</b><p class="rv-body">${text}</p><p class="d">${cjk(day)}</p></div>`)}</div>`,
      'カスタマーレビュー',
    ),
    JAPANESE,
  ),
  make(
    'German',
    page(
      'de',
      `<div class="bewertungen">${each(GERMAN, ({ name, day, stars, text }, i) => `<div class="bewertung"><span>${stars} von 5 Sternen</span><strong class="autor">${name}</strong><span>${parts(day)[2]}. ${GERMAN_MONTHS?.[parts(day)[1] - 1]} ${parts(day)[0]}</span><span class="kauf">Verifizierter Kauf</span><p>${text}</p><span>${i + 2} Personen fanden dies hilfreich</span></div>`)}</div>`,
      'Kundenbewertungen',
    ),
    GERMAN,
  ),
  make(
    'Russian',
    page(
      'ru',
      `<div class="otzyvy">${each(RUSSIAN, ({ name, day, stars, text }) => `<div class="o"><div class="o-name">${name}</div><div class="o-stars">${five(stars, '<span class="on"></span>', '<span class="off"></span>')}</div><div class="o-text">${text}</div><div class="o-date">${parts(day)[2]} ${RUSSIAN_MONTHS?.[parts(day)[1] - 1]} ${parts(day)[0]}</div></div>`)}</div>`,
      'Отзывы покупателей',
    ),
    RUSSIAN,
  ),
  make(
    'Spanish, days told from now',
    page(
      'es',
      `<div class="opiniones">${each(SPANISH, ({ name, stars, text }, i) => `<div class="opinion"><span class="nombre user">${name}</span><span class="valoracion">${stars} de 5 estrellas</span><span class="fecha">hace ${i + 2} días</span><p>${text}</p></div>`)}</div>`,
      'Opiniones',
    ),
    SPANISH,
    (one, i) => ({ ...one, date: `2025-05-${two(18 - i)}` }),
  ),
  make(
    'weeks ago are no day',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, stars, text }, i) => `<div class="review"><span class="name">${name}</span><span class="rating">${stars} stars</span><span class="date">${i + 2} weeks ago</span><p class="text">${text}</p></div>`)}</div>`,
    ),
    ENGLISH,
    (one) => ({ ...one, date: null }),
  ),
  make(
    'out of ten, day first',
    page(
      'nl',
      `<div class="beoordelingen">${each(DUTCH, ({ name, day, stars, text }) => `<div class="beoordeling"><span class="naam name">${name}</span><span class="score">${stars * 2 - 0.5}</span><span class="datum">${dayFirst(day, '-')}</span><p>${text}</p></div>`)}</div>`,
      'Beoordelingen',
    ),
    DUTCH,
    (one) => ({ ...one, stars: Math.round((1 + 0.4 * ((one.stars ?? 0) * 2 - 0.5)) * 100) / 100 }),
  ),
  make(
    'slashes, day first by the whole list',
    page(
      'en-GB',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }) => `<div class="review"><span class="name">${name}</span><span class="rating">${stars}/5</span><span class="date">${dayFirst(day, '/')}</span><p class="text">${text}</p></div>`)}</div>`,
    ),
    ENGLISH,
  ),
  make(
    'thumbs',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }) => `<div class="review"><span class="name">${name}</span><span class="verdict">${stars > 2 ? 'Recommended' : 'Not Recommended'}</span><span class="date">${english(day)}</span><p class="text">${text}</p></div>`)}</div>`,
    ),
    ENGLISH,
    (one) => ({ ...one, stars: (one.stars ?? 0) > 2 ? 5 : 1 }),
  ),
  {
    name: 'structured data that holds two of six',
    html: page(
      'en',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Larkfield Sleeping Bag', review: ENGLISH.slice(0, 2).map(({ name, day, stars, text }) => ({ '@type': 'Review', author: { name }, datePublished: day, reviewBody: text, reviewRating: { ratingValue: stars } })) })}</script><div class="_list">${each(ENGLISH, (one) => hashed(one, `<div aria-label="${one.stars} out of 5 stars"></div>`))}</div>`,
    ),
    reviews: ENGLISH.map(told),
  },
  {
    name: 'comments of a recipe, of which some rate it',
    html: page(
      'de',
      `<ol class="comment-list">${each(GERMAN, ({ name, day, stars, text }, i) => `<li class="comment depth-1"><span class="comment-author-name">${name}</span><time datetime="${day}">${day}</time>${i % 2 ? '' : `<img class="comment-rating" alt="${stars} stars" src="/stars-${stars}.svg">`}<div class="comment-content"><p>${text}</p></div></li>`)}</ol>`,
      '4 Kommentare',
    ),
    reviews: GERMAN.filter((_, i) => i % 2 === 0).map(told),
  },
  {
    name: 'a single review that is called one',
    html: page(
      'en',
      `<ol class="commentlist"><li class="review" id="li-4"><div class="comment-text"><div class="star-rating" aria-label="Rated 4 out of 5"></div><p class="meta"><strong class="review__author">Sorrel</strong> <time datetime="2025-03-05">March 5, 2025</time></p><div class="description"><p>Does the job, and dries overnight.</p></div></div></li></ol>`,
      '1 review for Larkfield Sleeping Bag',
    ),
    reviews: [{ name: 'Sorrel', stars: 4, date: '2025-03-05', text: 'Does the job, and dries overnight.' }],
  },
]

export const POSITIVES: readonly Case[] = [...hashedPages(), ...plainPages(), ...localPages()]
