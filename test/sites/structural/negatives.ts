import { ENGLISH, GERMAN, type Said } from './people.ts'

const page = (body: string, heading: string, wrap = 'block'): string =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body><main><h1>Larkfield</h1><section class="${wrap}"><h2>${heading}</h2>${body}</section></main></body></html>`
const each = (render: (one: Said, i: number) => string, said: readonly Said[] = ENGLISH): string =>
  said.map(render).join('\n')
const stars = (n: number): string => `<span class="rating" aria-label="${n} out of 5 stars"></span>`

/** Pages that show what looks like reviews and is none: the right answer is no review at all. */
export const NEGATIVES: readonly { name: string; html: string }[] = [
  {
    name: 'questions and answers',
    html: page(
      `<div class="questions">${each(({ name, day, title }) => `<div class="question"><span class="name">${name}</span><span class="date">${day}</span><p class="text">Is it true that ${title.toLowerCase()} when it rains?</p><div class="answer"><span class="name">Larkfield</span><p>Yes, within limits, see the manual.</p></div><span>3 people found this helpful</span></div>`)}</div>`,
      'Questions & answers',
    ),
  },
  {
    name: 'a grid of goods with stars and prices',
    html: page(
      `<ul class="grid">${each((one, i) => `<li class="card"><a href="/p/${i}"><img src="/p/${i}.jpg" alt=""><h3>${one.title}</h3></a>${stars(one.stars)}<span class="count">(${i * 7})</span><span class="price">$${20 + i}.00</span><span>Get it by March ${i + 3}, 2025</span></li>`)}</ul>`,
      'You may also like',
    ),
  },
  {
    name: 'a carousel of goods with delivery dates and sellers',
    html: page(
      `<div class="carousel">${each((one, i) => `<div class="tile"><a href="/p/${i}"><img src="/p/${i}.jpg" alt=""></a><span class="seller-name">${one.name}</span>${stars(one.stars)}<p>${one.text}</p><b>£${9 + i}.50</b><i>Available from 2025-06-0${i + 1}</i></div>`)}</div>`,
      'Inspired by your browsing',
    ),
  },
  {
    name: 'comments below a blog article',
    html: page(
      `<ol class="comment-list">${each(({ name, day, text }) => `<li class="comment"><b class="fn">${name}</b><time datetime="${day}">${day}</time><div class="comment-content"><p>${text}</p></div></li>`)}</ol>`,
      '6 comments',
      'comments-area',
    ),
  },
  {
    name: 'comments below the review of a film',
    html: page(
      `<div id="comments">${each(({ name, day, text }) => `<div class="comment"><span class="author">${name}</span><span class="date">${day}</span><p>${text}</p></div>`)}</div>`,
      'Comments',
      'review-article',
    ),
  },
  {
    name: 'a forum thread',
    html: page(
      `<div class="thread">${each(({ name, day, text }, i) => `<div class="post" id="post-${1000 + i * 7}"><div class="user"><a href="/members/${i}">${name}</a><span>Posts: ${i * 31}</span></div><div class="date">${day}</div><div class="message">${text}</div></div>`)}</div>`,
      'Which bag do you take?',
      'forum-topic',
    ),
  },
  {
    name: 'a list of news',
    html: page(
      `<div class="news">${each(({ name, day, title, text }, i) => `<article><h3><a href="/news/${i}">${title}</a></h3><span class="byline">By ${name}</span><time datetime="${day}">${day}</time><p>${text}</p></article>`)}</div>`,
      'Latest news',
    ),
  },
  {
    name: 'an index of recipes with ratings and authors',
    html: page(
      `<div class="results">${each(({ name, day, title, text, stars: n }, i) => `<article><a href="/r/${i}"><img src="/r/${i}.jpg" alt=""></a><h3><a href="/r/${i}">${title}</a></h3>${stars(n)}<span class="author">${name}</span><time datetime="${day}">${day}</time><p>${text}</p></article>`)}</div>`,
      'Our best recipes',
    ),
  },
  {
    name: 'search results with two reviews for each of three products',
    html: page(
      [0, 2, 4]
        .map(
          (from) =>
            `<div class="product"><a href="/p/${from}"><img src="/p/${from}.jpg" alt=""><h3>Bag number ${from}</h3></a><b>$${from + 40}.00</b><div class="reviews">${each(({ name, day, stars: n, text }) => `<div class="review"><span class="name">${name}</span>${stars(n)}<span class="date">${day}</span><p>${text}</p></div>`, ENGLISH.slice(from, from + 2))}</div></div>`,
        )
        .join(''),
      'Reviews for popular bags',
    ),
  },
  {
    name: 'a histogram and totals',
    html: page(
      `<div class="reviews"><b>4.2 out of 5</b><p>1,284 ratings since January 2, 2024</p><table>${[5, 4, 3, 2, 1].map((n) => `<tr><td>${n} stars</td><td><div style="width:${n * 15}%"></div></td><td>${n * 15}%</td></tr>`).join('')}</table></div>`,
      'Customer reviews',
    ),
  },
  {
    name: 'a form to write a review, and no review',
    html: page(
      '<div class="reviews"><p>There are no reviews yet. Be the first!</p><form><label>Rating <select name="rating"><option>5 stars</option><option>4 stars</option><option>3 stars</option></select></label><label>Name <input></label><button>Send</button></form></div>',
      'Reviews (0)',
    ),
  },
  {
    name: 'release notes',
    html: page(
      `<div class="releases">${each(({ day, text }, i) => `<div class="release"><h3>Version 4.${i}</h3><span class="date">${day}</span><span class="user">maintainer</span><p>${text}</p></div>`)}</div>`,
      'Changelog',
    ),
  },
  {
    name: 'a timeline of posts with likes',
    html: page(
      `<div class="feed">${each(({ name, day, text }, i) => `<div class="tweet"><a class="user" href="/user/${i}">${name}</a><time datetime="${day}">${day}</time><p>${text}</p><span>${i * 12} likes</span></div>`)}</div>`,
      'Timeline',
    ),
  },
  {
    name: 'a table of scores',
    html: page(
      `<table class="scores"><tr><th>Player</th><th>Day</th><th>Score</th></tr>${each(({ name, day, stars: n }) => `<tr><td>${name}</td><td>${day}</td><td>${n}</td></tr>`)}</table>`,
      'Leaderboard',
    ),
  },
  {
    name: 'job offers with ratings of the employer',
    html: page(
      `<ul class="jobs">${each(({ day, title, text, stars: n }, i) => `<li><h3><a href="/jobs/${i}">${title}</a></h3><span class="company">Works ${i}</span>${stars(n)}<span class="salary">$${30 + i},000</span><span class="date">${day}</span><p>${text}</p></li>`)}</ul>`,
      'Jobs near you',
    ),
  },
  {
    name: 'orders of the account',
    html: page(
      `<div class="orders">${each(({ day, title }, i) => `<div class="order"><span class="date">Ordered on ${day}</span><a href="/p/${i}">${title}</a><b>€ ${20 + i},00</b><a href="/review/${i}">Write a review</a></div>`)}</div>`,
      'Your orders',
    ),
  },
  {
    name: 'chapters of a course with durations',
    html: page(
      `<ol>${each(({ title, text, day }, i) => `<li><b>${i + 1}. ${title}</b><span>${i + 4}:30 min</span><span>Updated ${day}</span><p>${text}</p></li>`)}</ol>`,
      'Course content',
    ),
  },
  {
    name: 'German questions under the goods',
    html: page(
      `<div class="fragen">${each(({ name, day, text }) => `<div class="frage"><span class="name">${name}</span><span class="date">${day}</span><p>${text.replace(/\.$/, '')}?</p></div>`, GERMAN)}</div>`,
      'Fragen und Antworten',
    ),
  },
  {
    name: 'magazine reviews of other things',
    html: page(
      `<div class="cards">${each(({ name, day, title, text, stars: n }, i) => `<article class="card"><a href="/reviews/${i}"><img src="/i/${i}.jpg" alt=""></a><h3><a href="/reviews/${i}">${title}</a></h3><span class="score">${n * 2}/10</span><span class="author">${name}</span><time datetime="${day}">${day}</time><p>${text}</p></article>`)}</div>`,
      'Latest reviews',
    ),
  },
]
