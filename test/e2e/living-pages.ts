import type { Answer } from './shops.ts'

/** A shop whose pages live: reviews that come by scroll, pager, drawer and shadow root. Names and texts are invented. */
export const LIVING = 'living.example'

const PEOPLE = ['Ada', 'Bram', 'Chidi', 'Dunja', 'Edo', 'Fenna', 'Goro', 'Hanne', 'Ivo', 'Jun', 'Kofi', 'Lena']
const THINGS = ['hinge', 'lid', 'strap', 'cord', 'shade', 'foot', 'knob', 'case', 'base', 'plug', 'seam']
const SAYS = ['sits well', 'came loose', 'is sturdy', 'looks plain', 'feels light', 'squeaks a bit', 'holds up']

interface Shown {
  id: string
  name: string
  stars: number
  date: string
  text: string
}

/** The n-th review of a product; no two are alike. */
export function review(product: string, n: number): Shown {
  const day = new Date(Date.UTC(2026, 0, 1 + ((n * 5) % 200))).toISOString().slice(0, 10)
  const thing = THINGS[n % THINGS.length]
  return {
    id: `${product}-${n}`,
    name: `${PEOPLE[n % PEOPLE.length]} ${String.fromCharCode(65 + (n % 26))}${n}`,
    stars: 1 + ((n * 7) % 5),
    date: day,
    text: `After ${n + 2} weeks the ${thing} of this ${product} ${SAYS[n % SAYS.length]}, number ${n}.`,
  }
}

/** As a page shows it: microdata on plain markup. */
const markup = ({ name, stars, date, text }: Shown): string =>
  `<article class="review" itemprop="review" itemscope itemtype="https://schema.org/Review">
<b itemprop="author">${name}</b> <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${stars}"><span role="img" aria-label="${stars} of 5 stars">${'★'.repeat(stars)}</span></span>
<time itemprop="datePublished" datetime="${date}">${date}</time><p itemprop="reviewBody">${text}</p></article>`

const list = (product: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => markup(review(product, from + at))).join('\n')

/** What the scripts of the pages need to draw a review themselves. */
const SCRIPT = `const review = ${review.toString()};const markup = ${markup.toString()};
const PEOPLE = ${JSON.stringify(PEOPLE)}, THINGS = ${JSON.stringify(THINGS)}, SAYS = ${JSON.stringify(SAYS)};
const list = ${list.toString()};`

interface Page {
  product: string
  count: number
  body: string
  script?: string
}

const page = ({ product, count, body, script = '' }: Page): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${product}</title>
<style>.review{padding:20px;border-bottom:1px solid #ccc;min-height:60px}.drawer{position:fixed;inset:0 0 0 50%;overflow:auto;background:#fff}
.drawer[hidden]{display:none}.view{height:400px;overflow:auto;position:relative}</style></head>
<body><main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">${product}</h1>
<div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><meta itemprop="ratingValue" content="4"><meta itemprop="reviewCount" content="${count}"></div>
<button type="button" onclick="window.bought = true">Buy now</button>
${body}</main><footer><a href="/elsewhere">Next</a></footer><script>${SCRIPT}${script}</script></body></html>`

const later = (work: string, ms = 60): string => `setTimeout(() => { ${work} }, ${ms});`

/** Every page by path; what each holds in all is in COUNTS. */
const PAGES: Record<string, () => string> = {
  '/scroll': () =>
    page({
      product: 'lantern',
      count: 40,
      body: `<section id="reviews">${list('lantern', 0, 10)}</section><div id="end" style="height:20px"></div>`,
      script: `let shown = 10, busy = false;
new IntersectionObserver(([entry]) => {
  if (!entry.isIntersecting || busy || shown >= 40) return;
  busy = true;
  ${later("document.getElementById('reviews').insertAdjacentHTML('beforeend', list('lantern', shown, shown + 10)); shown += 10; busy = false; const end = document.getElementById('end'); document.querySelector('main').append(end);")}
}).observe(document.getElementById('end'));`,
    }),
  '/pager': () =>
    page({
      product: 'kettle',
      count: 37,
      body: `<section><div id="reviews">${list('kettle', 0, 10)}</div>
<nav class="pagination" aria-label="Reviews"><button type="button" id="back">‹</button><button type="button" id="next">Next</button></nav></section>`,
      // The first review stays on top of every page.
      script: `let at = 0; const next = document.getElementById('next');
next.onclick = () => { at += 1; ${later("document.getElementById('reviews').innerHTML = list('kettle', 0, 1) + list('kettle', 1 + at * 9, 10 + at * 9); next.disabled = at === 3;")} };`,
    }),
  '/drawer': () =>
    page({
      product: 'stool',
      count: 25,
      body: `<section id="some">${list('stool', 0, 3)}<button type="button" id="all">See all 25 reviews</button></section>
<div class="drawer" hidden><div id="inside"></div></div>`,
      script: `const drawer = document.querySelector('.drawer'), inside = document.getElementById('inside'); let shown = 0;
const add = () => { inside.insertAdjacentHTML('beforeend', list('stool', shown, Math.min(25, shown + 10))); shown = Math.min(25, shown + 10); };
document.getElementById('all').onclick = () => { drawer.hidden = false; ${later('if (shown === 0) add();')} };
drawer.onscroll = () => { if (drawer.scrollTop + drawer.clientHeight > drawer.scrollHeight - 60 && shown < 25) ${later('add();')} };`,
    }),
  '/shadow': () =>
    page({
      product: 'basket',
      count: 24,
      body: '<review-list></review-list>',
      script: `customElements.define('review-list', class extends HTMLElement { connectedCallback() {
const root = this.attachShadow({ mode: 'open' }); let shown = 12;
root.innerHTML = '<div class="list">' + list('basket', 0, 12) + '</div><button type="button">Load more reviews</button>';
const button = root.querySelector('button');
button.onclick = () => { ${later("root.querySelector('.list').insertAdjacentHTML('beforeend', list('basket', 12, 24)); button.remove();")} }; } });`,
    }),
  '/virtual': () =>
    page({
      product: 'clock',
      count: 30,
      body: '<section><div class="view"><div id="tall" style="height:3000px;position:relative"><div id="rows" style="position:absolute;left:0;right:0"></div></div></div></section>',
      script: `const view = document.querySelector('.view'), rows = document.getElementById('rows'); let first = -1;
const draw = () => { const from = Math.min(25, Math.floor(view.scrollTop / 100)); if (from === first) return; first = from;
rows.style.top = from * 100 + 'px'; rows.innerHTML = list('clock', from, from + 5); };
view.onscroll = () => requestAnimationFrame(draw); draw();`,
    }),
  '/spa/a': () => spa(),
  '/spa/b': () => spa(),
}

/** Two products on one document: the address changes at once, what it shows a moment later. */
const spa = (): string =>
  page({
    product: 'router',
    count: 12,
    body: '<section id="reviews"></section>',
    script: `const counts = { a: 12, b: 7 }; let turn = 0;
const draw = () => { const name = location.pathname.slice(-1);
document.querySelector('h1').textContent = 'router ' + name;
document.querySelector('[itemprop=reviewCount]').content = counts[name];
document.getElementById('reviews').innerHTML = list('router ' + name, 0, counts[name]); };
window.go = (name) => { history.pushState(null, '', '/spa/' + name); const mine = ++turn; setTimeout(() => mine === turn && draw(), 30); };
window.onpopstate = draw; draw();`,
  })

/** Reviews each page leads to. */
export const COUNTS: Record<string, number> = {
  '/scroll': 40,
  '/pager': 37,
  '/drawer': 25,
  '/shadow': 24,
  '/virtual': 30,
}

const PAGED = 10

/** A list over five documents, the fourth of which asks for a login. */
function paged(at: number): string {
  const links = [
    ...(at > 1 ? [`<a href="?page=${at - 1}">Previous</a>`] : []),
    ...(at < 5 ? [`<a href="?page=${at + 1}">Next</a>`] : []),
  ]
  return page({
    product: 'bench',
    count: 50,
    body: `<section id="reviews">${list('bench', (at - 1) * PAGED, at * PAGED)}</section><nav class="pager">${links.join(' ')}</nav>`,
  })
}

const login = `<!doctype html><html lang="en"><title>Sign in</title><body><h1>Sign in to continue</h1>
<form method="post" action="/session"><label>Name <input name="name"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form></body></html>`

export function livingAnswer(host: string, where: string, query: URLSearchParams): Answer | null {
  if (host !== LIVING) return null
  if (where === '/bench') {
    const at = Number(query.get('page') ?? 1)
    return at === 4 ? { body: '', location: `/login?back=${encodeURIComponent('/bench?page=4')}` } : { body: paged(at) }
  }
  if (where === '/bench-open') return { body: paged(Number(query.get('page') ?? 1)) }
  if (where === '/login') return { body: login }
  const found = PAGES[where]
  return found ? { body: found() } : null
}
