import type { Answer } from './shops.ts'

/** A page under JD's name that gets its reviews in three ways, and says what it can see of its own world. Invented. */
export const JD_HOSTS = ['item.jd.com', 'club.jd.com', 'api.m.jd.com']
export const ITEM = 'https://item.jd.com/100012345678.html'

/** An item's reviews as the old address answers. */
const old = (first: number, count: number): object => ({
  comments: Array.from({ length: count }, (_, at) => ({
    id: 9_000_000_000_000_000_000n.toString().slice(0, -3) + String(100 + first + at),
    nickname: `山***${first + at}`,
    content: `第${first + at}位买家说杯盖合得紧，倒水不漏，用了${first + at + 3}天。`,
    creationTime: `2025-03-${String(10 + first + at).padStart(2, '0')} 15:0${at}:06`,
    referenceId: '100012345678',
    score: 5 - (at % 3),
  })),
})

const current = {
  result: {
    commentInfoList: [
      {
        commentId: '77001',
        userNickName: '林***溪',
        commentData: '手柄顺手，清洗也方便，就是比图上小一圈。',
        commentDate: '2025-04-02 21:14:33',
        commentScore: '4',
      },
    ],
  },
}

/** The page shows two of the reviews, with the day alone. */
const card = (name: string, text: string, day: string): string =>
  `<div class="jdc-pc-rate-card"><span class="jdc-pc-rate-card-nick">${name}</span><div class="jdc-pc-rate-card-info"><span class="date list">${day}</span></div><span class="jdc-pc-rate-card-main-desc">${text}</span></div>`

const SCRIPT = `
window.report = (async () => {
  const own = Object.getOwnPropertyDescriptor.bind(Object);
  const failed = []; addEventListener('unhandledrejection', (e) => failed.push(String(e.reason)));
  const called = [];
  const handler = function (json) { called.push(json.comments.length); };
  window.fetchJSON_comment98 = handler;
  const script = document.createElement('script');
  script.src = 'https://club.jd.com/comment/productPageComments.action?callback=fetchJSON_comment98&productId=100012345678&page=0';
  await new Promise((done) => { script.onload = done; document.head.append(script); });
  const response = await fetch('https://api.m.jd.com/?functionId=getCommentListPage');
  const fetched = await response.json();
  const xhr = await new Promise((done) => {
    const request = new XMLHttpRequest(); const order = [];
    request.onload = () => done([request.responseText.length, request.status, order.concat('load')]);
    request.onreadystatechange = () => order.push(request.readyState);
    request.open('GET', 'https://club.jd.com/comment/productPageComments.action?page=1'); request.send();
  });
  fetch('https://club.jd.com/broken/PageComments');
  const refused = await fetch('https://club.jd.com/broken/PageComments').catch((e) => e.name + ': ' + e.message);
  const wrong = await fetch.call({}, '/').catch((e) => e.message).then((x) => typeof x === 'string' ? x : 'answered', (e) => e.message);
  while (failed.length === 0) await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 60));
  const code = (f) => Function.prototype.toString.call(f);
  return {
    called, fetched: fetched.result.commentInfoList.length, type: response.type, used: response.bodyUsed, xhr, refused, wrong, failed,
    same: window.fetchJSON_comment98 === handler,
    code: [fetch, XMLHttpRequest.prototype.open, Function.prototype.toString, handler, class A {}].map((f) => [code(f), f.name, f.length, f.toString(), f + '']),
    fetch: Object.keys(own(window, 'fetch')).map((key) => [key, typeof own(window, 'fetch')[key]]),
    open: JSON.stringify(own(XMLHttpRequest.prototype, 'open')),
    names: Object.getOwnPropertyNames(window).sort(), keys: Object.keys(window).sort(),
    symbols: Object.getOwnPropertySymbols(window).length, html: document.documentElement.outerHTML.length,
    errors: (() => { try { XMLHttpRequest.prototype.open.call({}, 'GET', '/'); } catch (e) { return e.message; } })(),
    constructs: (() => { try { new fetch(); } catch (e) { return e.message; } })(),
  };
})();`

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>云杉 陶瓷马克杯</title></head><body>
<div class="sku-title-name">云杉 陶瓷马克杯</div><div id="rateList">${card('山***0', '第0位买家说杯盖合得紧，倒水不漏，用了3天。', '2025-03-10')}
${card('林***溪', '手柄顺手，清洗也方便，就是比图上小一圈。', '2025-04-02')}</div><script>${SCRIPT}</script></body></html>`

const JSON_TYPE = 'application/json; charset=utf-8'
const OPEN = { 'access-control-allow-origin': '*' }

export function heardAnswer(host: string, where: string, query: URLSearchParams): Answer | null {
  if (host === 'item.jd.com' && where === '/100012345678.html') {
    // No eval, no script from anywhere else.
    const policy = "script-src 'unsafe-inline' https://club.jd.com; object-src 'none'"
    return { body: page, headers: { 'content-security-policy': policy } }
  }
  if (host === 'api.m.jd.com') return { body: JSON.stringify(current), type: JSON_TYPE, headers: OPEN }
  if (host !== 'club.jd.com' || where !== '/comment/productPageComments.action') return null
  const callback = query.get('callback')
  if (callback === null) return { body: JSON.stringify(old(4, 3)), type: JSON_TYPE, headers: OPEN }
  return { body: `${callback}(${JSON.stringify(old(0, 4))});`, type: 'text/javascript; charset=utf-8' }
}
