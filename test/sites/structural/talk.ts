import { CHINESE, ENGLISH, GERMAN, RUSSIAN, type Said, SPANISH } from './people.ts'

const page = (body: string, heading: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><title>Page</title></head><body><header><nav><a href="/">Home</a></nav></header><main><h1>Larkfield</h1><section><h2>${heading}</h2>${body}</section></main></body></html>`
const each = (render: (one: Said, i: number) => string, said: readonly Said[] = ENGLISH): string =>
  said.map(render).join('\n')
type Parts = (name: string, day: string, text: string) => string
const ranks = ['★★★ Senior member', '★ Newcomer', '★★ Member', '★★★★ Veteran', '★★★★★ Moderator', '★★ Member']

/** People who talk with one another: stars beside them are ranks, numbers are votes. No review among them. */
export const TALKS: readonly { name: string; html: string; url?: string }[] = [
  {
    name: 'a thread with one rank for all',
    url: 'https://board.example/viewtopic.php?t=9',
    html: page(
      `<div class="thread">${each(({ name, day, text }, i) => `<div class="post" id="p${i}"><div class="author">${name}</div><div class="date">${day}, 10:2${i}</div><div class="rank">★★★ Senior member</div><div class="body">${text}</div></div>`)}</div>`,
      'Which bag for the north?',
    ),
  },
  {
    name: 'a thread with hashed classes and ranks that vary',
    html: page(
      `<div class="a1">${each(({ name, day, text }, i) => `<div class="b2"><div class="c3"><b class="d4">${name}</b><div class="e5">${ranks[i]}</div></div><div class="f6">${day}</div><div class="g7">${text}</div></div>`)}</div>`,
      'Which bag for the north?',
    ),
  },
  {
    name: 'a board of tables, ranks drawn as pictures',
    url: 'https://board.example/showthread.php?t=812',
    html: page(
      `<div id="posts">${each(({ name, day, text }, i) => `<table class="tborder" id="post${9000 + i * 13}"><tr><td class="thead">${day}, 09:1${i} AM</td><td class="thead">#${i + 1}</td></tr><tr><td class="alt2"><a class="bigusername" href="member.php?u=${i}">${name}</a><div class="smallfont">Senior Member</div><img class="inlineimg" src="/img/star${(i % 5) + 1}.gif" alt=""><div class="smallfont">Join Date: Mar 2009<br>Posts: ${i * 210}</div></td><td class="alt1"><div>${text}</div><a href="newreply.php?p=${i}">Quote</a></td></tr></table>`)}</div>`,
      'Which bag for the north?',
    ),
  },
  {
    name: 'a board whose members have stars filled by class',
    url: 'https://talk.example/threads/which-bag.81/',
    html: page(
      `<div class="message-list">${each(({ name, day, text }, i) => `<article class="message message--post"><div class="message-user"><a class="username" href="/members/${i}">${name}</a><h5 class="userTitle">Well-known member</h5><div class="userBanner">${'<i class="star on"></i>'.repeat((i % 4) + 1)}${'<i class="star off"></i>'.repeat(4 - (i % 4))}</div><dl><dt>Joined</dt><dd>2014</dd><dt>Messages</dt><dd>${i * 33}</dd></dl></div><time datetime="${day}T10:00:00+0000">${day}</time><div class="bbWrapper">${text}</div><a class="actionBar-action">Reply</a></article>`)}</div>`,
      'Which bag for the north?',
    ),
  },
  {
    name: 'a topic with likes and trust levels',
    url: 'https://meta.example/t/which-bag/4812',
    html: page(
      `<div class="post-stream">${each(({ name, day, text }, i) => `<div class="topic-post"><div class="names"><span class="username"><a data-user-card="${name}" href="/u/${i}">${name}</a></span><span class="user-title">Regular</span></div><div class="post-date"><a href="/t/which-bag/4812/${i + 1}">${day}</a></div><div class="cooked"><p>${text}</p></div><button class="like-count">${i * 3} likes</button></div>`)}</div>`,
      'Which bag for the north?',
    ),
  },
  {
    name: 'comments with points',
    url: 'https://links.example/r/camping/comments/ab12/which_bag/',
    html: page(
      `<div class="commentarea">${each(({ name, day, text }, i) => `<div class="comment"><p class="tagline"><a class="author" href="/user/${i}">${name}</a> <span class="score">${i * 7 + 2} points</span> <time datetime="${day}">${day}</time></p><div class="md"><p>${text}</p></div><ul class="buttons"><li>permalink</li><li>reply</li></ul></div>`)}</div>`,
      'What do you think of this review?',
    ),
  },
  {
    name: 'answers of experts with scores',
    url: 'https://exchange.example/questions/981/which-bag',
    html: page(
      `<div id="answers">${each(({ name, day, text }, i) => `<div class="answer"><div class="js-vote-count">${(i % 5) + 1}</div><div class="s-prose"><p>${text}</p></div><div class="user-info"><span class="relativetime" title="${day}">answered ${day}</span><a href="/users/${i}/x">${name}</a><span class="reputation-score">${i * 1210}</span><span class="badge3">3</span></div></div>`)}</div>`,
      '6 Answers',
    ),
  },
  {
    name: 'comments below a film clip',
    url: 'https://clips.example/watch?v=abc',
    html: page(
      `<div id="comments">${each(({ name, day, text }, i) => `<div class="comment-renderer"><a id="author-text" href="/@u${i}">${name}</a><span class="published-time">${day}</span><div id="content-text">${text}</div><span id="vote-count-middle" aria-label="${(i % 5) + 1} likes">${(i % 5) + 1}</span><button aria-label="Thumbs up"></button><button aria-label="Thumbs down"></button></div>`)}</div>`,
      '6 Comments',
    ),
  },
  {
    name: 'comments below a test of goods, thumbs on each',
    url: 'https://paper.example/reviews/larkfield-bag',
    html: page(
      `<div class="discussion-list">${each(({ name, day, text }, i) => `<li class="post"><span class="author">${name}</span><a class="time-ago" title="${day}">${day}</a><div class="post-message"><p>${text}</p></div><a class="vote-up">${i}</a><a class="vote-down">0</a><a class="reply">Reply</a></li>`)}</div>`,
      'Comments on our review',
    ),
  },
  {
    name: 'a report of a fault and its answers',
    url: 'https://code.example/o/r/issues/41',
    html: page(
      `<div class="js-discussion">${each(({ name, day, text }) => `<div class="timeline-comment"><h3><a class="author" href="/${name}">${name}</a> commented <time datetime="${day}T09:00:00Z">${day}</time></h3><span class="Label">Contributor</span><div class="comment-body"><p>${text}</p></div><button>👍 2</button></div>`)}</div>`,
      'Rating widget shows wrong stars',
    ),
  },
  {
    name: 'a Chinese board with star levels',
    url: 'https://bbs.example/thread-8812-1-1.html',
    html: page(
      `<div id="postlist">${each(({ name, day, text }, i) => `<div id="post_${881 + i * 3}"><div class="authi"><a class="xw1">${name}</a><em>金牌会员 ★★★★</em><p>积分 ${i * 300}</p></div><em>发表于 ${day} 10:0${i}</em><div class="t_f">${text}</div><a>回复</a></div>`, CHINESE)}</div>`,
      '北方用哪个好',
      'zh-CN',
    ),
  },
  {
    name: 'a Russian board with ranks in stars',
    html: page(
      `<div>${each(({ name, day, text }, i) => `<div class="m"><b class="n">${name}</b><span class="z">${'★'.repeat((i % 3) + 2)}</span><span>Сообщений: ${i * 41}</span><span>Регистрация: 2011</span><i>${day}</i><p>${text}</p><a>Ответить</a><a>Цитировать</a></div>`, RUSSIAN)}</div>`,
      'Какой мешок взять на север',
      'ru',
    ),
  },
  {
    name: 'a German board, stars beside the name',
    html: page(
      `<div>${each(({ name, day, text }, i) => `<div class="beitrag"><b>${name}</b><span class="s" aria-label="${(i % 3) + 2} stars"></span><span>Beiträge: ${i * 41}</span><span>Registriert seit: 2011</span><i>${day}</i><p>${text}</p><a>Zitieren</a></div>`, GERMAN)}</div>`,
      'Welchen Schlafsack nehmen?',
      'de',
    ),
  },
  {
    name: 'a Spanish board with levels',
    html: page(
      `<div>${each(({ name, day, text }, i) => `<div class="mensaje"><b class="usuario">${name}</b><span class="nivel">Nivel ${(i % 5) + 1}</span><span class="estrellas">${'★'.repeat((i % 3) + 1)}</span><span>Mensajes: ${i * 41}</span><i>${day}</i><p>${text}</p><a>Citar</a></div>`, SPANISH)}</div>`,
      '¿Qué saco llevar?',
      'es',
    ),
  },
  {
    name: 'traders of an exchange with their levels',
    html: page(
      `<div class="list">${each(({ name, day, text }, i) => `<div class="entry"><a href="/member/${i}">${name}</a><span title="Seller level ${(i % 5) + 1} of 5">L${i}</span><span>online ${day}</span><p>${text}</p><a>Contact</a></div>`)}</div>`,
      'Members near you',
    ),
  },
]

const plain: Parts = (name, day, text) => `<b>${name}</b><i>${day}</i><p>${text}</p>`

/** Comments without a name in class or address: what each can be done with is all that tells. */
export const COMMENTS: readonly { name: string; html: string; url?: string }[] = [
  ['comments that can be recommended', 'Join the conversation', '<a>Recommend</a><a>Reply</a>', ENGLISH],
  [
    'comments with hearts to press',
    'Join the conversation',
    '<button aria-label="like">♥ 2</button><button>❤❤</button>',
    ENGLISH,
  ],
  ['a thread about a review', 'Please review my bag', '<span>❤ 2</span><a>Quote</a>', ENGLISH],
  ['Chinese comments', '网友评论', '<a>推荐</a><a>回复</a>', CHINESE],
].map(([name, heading, controls, said]) => ({
  name: String(name),
  html: page(
    `<div class="a">${each((one) => `<div class="b">${plain(one.name, one.day, one.text)}${controls}</div>`, said as readonly Said[])}</div>`,
    String(heading),
  ),
}))

/** Lists of things, people and places, with averages or none. No review among them. */
export const LISTS: readonly { name: string; html: string; url?: string }[] = [
  {
    name: 'the people of a firm',
    html: page(
      `<div class="team testimonials">${each(({ name, text, title }, i) => `<div class="member"><img src="/t/${i}.jpg" alt="${name}"><h3>${name}</h3><span class="role">${title}</span><p>${text}</p><span>since 2019</span></div>`)}</div>`,
      'What our staff say',
    ),
  },
  {
    name: 'offers of work with the stars of each employer',
    html: page(
      `<div class="results">${each(({ name, day, title, text, stars }, i) => `<div class="result"><h2><a href="/viewjob?jk=${i}">${title}</a></h2><span class="company">${name} Ltd</span><span class="rating" aria-label="${stars}.1 out of 5 stars">${stars}.1</span><div class="location">Springfield</div><div class="snippet">${text}</div><span class="date">Posted ${day}</span></div>`)}</div>`,
      'Jobs',
    ),
  },
  {
    name: 'dates of concerts with scores',
    html: page(
      `<ul class="events">${each(({ name, day, title, text, stars }, i) => `<li class="event"><time datetime="${day}">${day}</time><h3><a href="/e/${i}">${title}</a></h3><span class="artist">${name}</span><span class="score" title="${stars}/5"></span><p>${text}</p><a href="/tickets/${i}">Tickets</a></li>`)}</ul>`,
      'What is on',
    ),
  },
  {
    name: 'recipes with the mean of their stars',
    html: page(
      `<div class="cards">${each(({ name, day, title, text, stars }, i) => `<div class="recipe-card"><a href="/recipe/${i}"><img src="/r/${i}.jpg" alt=""><h3>${title}</h3></a><span class="stars" aria-label="${stars} out of 5 stars"></span><span>(${i * 12} ratings)</span><span class="author">by ${name}</span><span class="date">${day}</span><p>${text}</p></div>`)}</div>`,
      'More recipes',
    ),
  },
  {
    name: 'programs alike with their stars and makers',
    html: page(
      `<div class="similar">${each(({ name, day, title, text, stars }, i) => `<div class="app"><a href="/app/${i}"><img src="/a/${i}.png" alt=""></a><a class="title" href="/app/${i}">${title}</a><a class="developer" href="/dev/${i}">${name}</a><div role="img" aria-label="Rated ${stars}.2 stars out of five stars"></div><span>Updated ${day}</span><p>${text}</p></div>`)}</div>`,
      'Similar apps',
    ),
  },
  {
    name: 'sellers of one thing',
    html: page(
      `<div class="offers">${each(({ name, day, text, stars }, i) => `<div class="offer"><b class="seller-name">${name} Store</b><span class="seller-rating" aria-label="${stars} out of 5 stars"></span><span>(${i * 31} ratings)</span><p>${text}</p><span>Delivery by ${day}</span><b>€${i + 9}.90</b><button>Add to cart</button></div>`)}</div>`,
      'Other sellers',
    ),
  },
  {
    name: 'hotels with a score and a piece of a review',
    html: page(
      `<div class="hotels">${each(({ name, day, title, text, stars }, i) => `<div class="property"><a href="/hotel/${i}"><img src="/h/${i}.jpg" alt=""></a><h3><a href="/hotel/${i}">Hotel ${title}</a></h3><div class="review-score">${stars * 2}.1</div><span>${i * 120} reviews</span><blockquote>“${text}”</blockquote><span class="name">${name}</span><span>${day}</span></div>`)}</div>`,
      'Stays in Springfield',
    ),
  },
  {
    name: 'places to eat, the newest review of each',
    html: page(
      `<ul>${each(({ name, day, title, text, stars }, i) => `<li class="biz"><h3><a href="/biz/${i}">${title}</a></h3><span aria-label="${stars} star rating"></span><span>${i * 20 + 3} reviews</span><p class="snippet">${text} <a href="/biz/${i}#r">more</a></p><span class="user">${name}</span><span>${day}</span></li>`)}</ul>`,
      'Best places near you',
    ),
  },
  {
    name: 'new versions of a program, rated by their weight',
    html: page(
      `<div class="log">${each(({ name, day, text, stars }, i) => `<div class="entry"><b>2.${i}.0</b><span class="date">${day}</span><span>by ${name}</span><span title="Severity ${stars} of 5"></span><p>${text}</p></div>`)}</div>`,
      'What is new',
    ),
  },
  {
    name: 'films of the week, nowhere linked',
    html: page(
      `<div>${each(({ name, day, title, text, stars }) => `<div class="film"><b>${title}</b><span>${stars * 2}/10</span><span>Released ${day}</span><span>Director: ${name}</span><p>${text}</p></div>`)}</div>`,
      'Films this week',
    ),
  },
  {
    name: 'doctors and how many reviews each has',
    html: page(
      `<div>${each(({ name, day, text, stars }, i) => `<div class="doc"><h3>Dr ${name}</h3><span aria-label="${stars} of 5 stars"></span><span>${i * 30 + 2} reviews</span><span>${day}</span><p>${text}</p></div>`)}</div>`,
      'Doctors near you',
    ),
  },
  {
    name: 'teachers to book, with stars',
    html: page(
      `<div class="tutors">${each(({ name, day, text, stars }, i) => `<div class="tutor"><a href="/tutor/${i}"><img src="/t/${i}.jpg" alt="${name}"></a><h3><a href="/tutor/${i}">${name}</a></h3><span aria-label="${stars}.0 out of 5 stars"></span><span>${i * 9} lessons</span><p>${text}</p><span>Next free: ${day}</span></div>`)}</div>`,
      'Find a teacher',
    ),
  },
]
