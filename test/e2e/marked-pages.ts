import { review } from './living-pages.ts'
import type { Answer } from './shops.ts'

/** Pages with reviews that share a text, and so have marks. Names and texts are invented. */
const MANY = 5_000
export const FLAGGED = 500

const SHARED =
  'Sturdy little kettle, pours without a drip and the handle stays cool, so the whole family is happy with it and would buy it again at once.'
const PEOPLE = ['Ada', 'Bram', 'Chidi', 'Dunja', 'Edo', 'Fenna', 'Goro', 'Hanne', 'Ivo', 'Jun']

/** Text that must stay text: tags, a direction override, a name like a key of every object. */
const HOSTILE = `<img src=x onerror="window.hurt=true">\u202Egnol\u202C {{7*7}} ${'x'.repeat(300)}`

const card = (name: string, stars: number, date: string, text: string): string =>
  `<article class="review" itemprop="review" itemscope itemtype="https://schema.org/Review">
<b itemprop="author">${name}</b> <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${stars}"></span>
<time itemprop="datePublished" datetime="${date}">${date}</time><p itemprop="reviewBody">${text}</p></article>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const alike = (n: number, ending = ''): string =>
  card(`${PEOPLE[n % PEOPLE.length]} ${n}`, 5, `2026-03-${String(1 + (n % 9)).padStart(2, '0')}`, `${SHARED}${ending}`)

const other = (n: number): string => {
  const { name, stars, date, text } = review('kettle', n)
  return card(name, stars, date, text)
}

const page = (reviews: string, script = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Kettle</title><style>
body{font:16px/1.5 sans-serif;color:#222;background:#fff;max-width:760px;margin:20px auto}
.review{padding:12px 0;border-bottom:1px solid #ccc}</style></head>
<body><main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Kettle</h1>
<section id="reviews">${reviews}</section></main><script>${script}</script></body></html>`

const later = `const SHARED = ${JSON.stringify(SHARED)}, PEOPLE = ${JSON.stringify(PEOPLE)};
const card = ${card.toString()}; const alike = ${alike.toString()};
window.addLater = () => document.getElementById('reviews').insertAdjacentHTML('beforeend', alike(30) + alike(31));`

const PAGES: Record<string, () => string> = {
  '/marked/few': () =>
    page(
      Array.from({ length: 7 }, (_, n) => alike(n)).join('') +
        Array.from({ length: 9 }, (_, n) => other(n)).join('') +
        alike(8, ` ${escaped(HOSTILE)}`).replace('Ivo 8', escaped(`__proto__ ${HOSTILE}`)),
      later,
    ),
  '/marked/flagged': () =>
    page(Array.from({ length: FLAGGED }, (_, n) => alike(n, ` Tea for ${2 + (n % 9)} of us, in box ${n}.`)).join('\n')),
  '/marked/elsewhere': () =>
    '<!doctype html><title>Elsewhere</title><body style="background:#f00">Ada Lovelace, 1 Elm Street',
  '/marked/many': () =>
    page(
      Array.from({ length: MANY }, (_, n) =>
        n % 2 === 0 ? alike(n, ` It came in box ${Math.floor(n / 200)}.`) : other(n),
      ).join('\n'),
    ),
}

export const markedAnswer = (where: string): Answer | null => {
  const found = PAGES[where]
  return found ? { body: found() } : null
}
