import type { PageState } from '../engine/state.ts'
import type { MoreEnd, Settings } from '../protocol/messages.ts'
import type { TimelineUnit } from '../report/timeline.ts'
import { count, type Language, oneDecimal } from '../report/words/index.ts'
import type { Trouble } from './view.ts'

/** A state without a result: what it is, and what to do. */
interface Notice {
  title: string
  body: string
}

/** What the popup says around the result. Sentences about reviews and findings come from report/words. */
export interface Chrome {
  name: string
  reading: string
  rereading: string
  readAgain: string
  tryAgain: string
  language: string
  languages: Record<Settings['language'], string>
  low: string
  high: string
  range: (low: number, high: number) => string
  score: (score: number, low: number, high: number) => string
  tooFew: (read: number, needed: number) => string
  tooLittle: (read: number) => string
  notGood: string
  shown: string
  without: (kept: number) => string
  starRange: (low: number, high: number) => string
  starsOf: (stars: number) => string
  withSigns: string
  busiest: Record<TimelineUnit, (count: number, date: string) => string>
  bar: (date: string, count: number, marked: number) => string
  undated: (count: number) => string
  date: (iso: string) => string
  reasons: string
  seenSoFar: string
  maybe: (explanation: string) => string
  ordinary: string
  moreReasons: (count: number) => string
  moreReviews: (count: number) => string
  reviewsBehind: (count: number) => string
  photos: (count: number) => string
  anonymous: string
  showOnPage: string
  notOnPage: string
  wholeText: string
  lessText: string
  clear: string
  clearIn: (signals: string) => string
  unclear: string
  notMeasured: (count: number) => string
  meaning: string
  aboutReviews: string
  partial: string
  walled: string
  more: string
  moreHint: (cap: number) => string
  moreRunning: string
  moreAt: (page: number, cap: number, reviews: number) => string
  moreStop: string
  moreEnded: Record<MoreEnd, (page: number) => string>
  export: string
  making: string
  saved: (name: string) => string
  exportFailed: string
  always: string
  alwaysOn: string
  alwaysOff: string
  alwaysRefused: string
  empty: Record<Exclude<PageState, 'listing'>, string>
  failed: Record<Trouble, Notice>
}

const en: Chrome = {
  name: 'Brushlight',
  reading: 'Reading the reviews on this page…',
  rereading: 'Reading again…',
  readAgain: 'Read again',
  tryAgain: 'Try again',
  language: 'Language',
  languages: { auto: 'As in the browser', zh: '中文', en: 'English' },
  low: 'many signs',
  high: 'no signs',
  range: (low, high) => `likely ${low}–${high}`,
  score: (score, low, high) => `Score ${score} of 100, likely between ${low} and ${high}`,
  tooFew: (read, needed) => `${plural(read, 'review', 'reviews')} read; at least ${needed} are needed.`,
  tooLittle: (read) => `${plural(read, 'review', 'reviews')} read, but they hold too little to compare.`,
  notGood: 'That is neither good nor bad: without a basis there is no score.',
  shown: 'shown by the shop',
  without: (kept) => `signs count less (${count(kept)} without)`,
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} of 5 stars`,
  withSigns: 'with signs',
  busiest: {
    day: (n, date) => `${count(n)} on ${date}`,
    week: (n, date) => `${count(n)} in the week of ${date}`,
    month: (n, date) => `${count(n)} in the month from ${date}`,
    quarter: (n, date) => `${count(n)} in the quarter from ${date}`,
    year: (n, date) => `${count(n)} in the year from ${date}`,
  },
  bar: (date, n, marked) => `${date}: ${plural(n, 'review', 'reviews')}, ${count(marked)} with signs`,
  undated: (n) => `${plural(n, 'review has', 'reviews have')} no date`,
  date: (iso) => {
    const [year, month, day] = iso.slice(0, 10).split('-')
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
  },
  reasons: 'What was seen',
  seenSoFar: 'Seen so far',
  maybe: (explanation) => `May be ordinary: ${explanation.charAt(0).toLowerCase()}${explanation.slice(1)}`,
  ordinary: 'Ordinary explanations',
  moreReasons: (n) => (n === 1 ? '1 more observation' : `${n} more observations`),
  moreReviews: (n) => `Show ${count(n)} more`,
  reviewsBehind: (n) => (n === 1 ? 'The review behind it' : `The ${count(n)} reviews behind it`),
  photos: (n) => plural(n, 'photo', 'photos'),
  anonymous: 'No name shown',
  showOnPage: 'Show on page',
  notOnPage: 'No longer on the page',
  wholeText: 'Whole text',
  lessText: 'Less',
  clear: 'Nothing unusual was seen',
  clearIn: (signals) => `Checked: ${signals}.`,
  unclear: 'That is no proof that every review is independent.',
  notMeasured: (n) => `Not measured or not read (${n})`,
  meaning: 'What the score means',
  aboutReviews: 'It speaks of the reviews, not of the product or the seller.',
  partial: 'Only part of the reviews is on the page. Scroll down or open the review tab, then read again.',
  walled: 'Some reviews are hidden. Log in or open the folded ones, then read again.',
  more: 'Read more pages',
  moreHint: (cap) => `Goes on to further reviews in this tab, at a reader’s pace, up to ${cap} pages.`,
  moreRunning: 'Reading further pages',
  moreAt: (page, cap, reviews) => `Page ${page} of ${cap}, ${plural(reviews, 'review', 'reviews')}`,
  moreStop: 'Stop',
  moreEnded: {
    stopped: (page) => `Stopped by you after page ${page}. What was read is counted.`,
    cap: (page) => `Read up to page ${page}, as many as are read at once.`,
    end: (page) => `Read to the end: ${plural(page, 'page', 'pages')}.`,
    wall: (page) => `A login or captcha ended it after page ${page}. Finish it on the page, then read more.`,
    'nothing-new': (page) => `The shop showed nothing new after page ${page}.`,
    left: (page) => `The page was left after page ${page}. What was read is counted.`,
  },
  export: 'Export report',
  making: 'Preparing…',
  saved: (name) => `Saved ${name}`,
  exportFailed: 'The report could not be made. Read the page again and export once more.',
  always: 'Always check this shop',
  alwaysOn: 'This shop is now checked without a click.',
  alwaysOff: 'This shop is no longer checked by itself.',
  alwaysRefused: 'The browser did not give the permission; nothing has changed.',
  empty: {
    'not-a-listing': 'Open the page of one product, where its reviews are, and click Brushlight again.',
    'no-reviews':
      'If the shop keeps them in a tab of their own or further down, go there, wait until they show, and read again.',
    walled:
      'Log in or finish the check on the page until you see the reviews yourself, then read again. Nothing is concluded until then.',
    'not-understood': 'Brushlight does not know this layout yet. Nothing is concluded about the reviews.',
  },
  failed: {
    'page-forbidden': {
      title: 'The browser keeps this page closed',
      body: 'No extension may read browser pages or the extension store. Open a product page and click Brushlight there.',
    },
    'page-gone': {
      title: 'The page is gone',
      body: 'It was closed or left while it was read. Go back to the product page and click Brushlight again.',
    },
    'no-answer': {
      title: 'The page did not answer',
      body: 'It may still be loading. Wait until it is complete and try again; if that does not help, reload the page.',
    },
    internal: {
      title: 'Brushlight made a mistake',
      body: 'Nothing is concluded about this page. Try again; if it happens once more, reload the page.',
    },
    'worker-gone': {
      title: 'Brushlight did not answer',
      body: 'The browser may have stopped or updated it just now. Try again; if it happens once more, reload the page.',
    },
  },
}

const zh: Chrome = {
  name: '照评镜',
  reading: '正在读取本页的评价…',
  rereading: '正在重新读取…',
  readAgain: '重新读取',
  tryAgain: '再试一次',
  language: '语言',
  languages: { auto: '跟随浏览器', zh: '中文', en: 'English' },
  low: '迹象多',
  high: '无迹象',
  range: (low, high) => `约在 ${low}–${high}`,
  score: (score, low, high) => `得分 ${score}，满分 100，约在 ${low} 到 ${high} 之间`,
  tooFew: (read, needed) => `只读到 ${count(read)} 条评价，至少要 ${needed} 条。`,
  tooLittle: (read) => `读到 ${count(read)} 条评价，但内容太少，无法比较。`,
  notGood: '这不代表好，也不代表不好：没有依据就不打分。',
  shown: '页面显示',
  without: (kept) => `有迹象的少计（${count(kept)} 条无迹象）`,
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} 星，满分 5 星`,
  withSigns: '有迹象',
  busiest: {
    day: (n, date) => `${date} 有 ${count(n)} 条`,
    week: (n, date) => `${date}起一周 ${count(n)} 条`,
    month: (n, date) => `${date}起一个月 ${count(n)} 条`,
    quarter: (n, date) => `${date}起一季 ${count(n)} 条`,
    year: (n, date) => `${date}起一年 ${count(n)} 条`,
  },
  bar: (date, n, marked) => `${date}：${count(n)} 条，其中 ${count(marked)} 条有迹象`,
  undated: (n) => `${count(n)} 条没有日期`,
  date: (iso) => {
    const [year, month, day] = iso.slice(0, 10).split('-')
    return `${year}年${Number(month)}月${Number(day)}日`
  },
  reasons: '看到的情况',
  seenSoFar: '目前看到的情况',
  maybe: (explanation) => `平常的解释：${explanation}`,
  ordinary: '平常的解释',
  moreReasons: (n) => `还有 ${n} 项`,
  moreReviews: (n) => `再显示 ${count(n)} 条`,
  reviewsBehind: (n) => `相关的 ${count(n)} 条评价`,
  photos: (n) => `${count(n)} 张图`,
  anonymous: '未显示昵称',
  showOnPage: '在页面中查看',
  notOnPage: '页面上已找不到',
  wholeText: '全文',
  lessText: '收起',
  clear: '没有看到异常',
  clearIn: (signals) => `已检查：${signals}。`,
  unclear: '这并不能证明每条评价都互不相干。',
  notMeasured: (n) => `未测量或未读到（${n}）`,
  meaning: '分数是什么意思',
  aboutReviews: '只谈评价，不评判商品和商家。',
  partial: '页面上只有一部分评价。向下滚动或打开评价页签，再重新读取。',
  walled: '有些评价被隐藏。登录或展开折叠的评价，再重新读取。',
  more: '继续读后面的页',
  moreHint: (cap) => `在本标签页里以人的速度翻看后面的评价，最多 ${cap} 页。`,
  moreRunning: '正在读后面的页',
  moreAt: (page, cap, reviews) => `第 ${page} 页，最多 ${cap} 页，${count(reviews)} 条评价`,
  moreStop: '停止',
  moreEnded: {
    stopped: (page) => `你在第 ${page} 页后停止。已读的都算在内。`,
    cap: (page) => `读到第 ${page} 页，一次最多读这么多。`,
    end: (page) => `已读到末尾，共 ${page} 页。`,
    wall: (page) => `第 ${page} 页后遇到登录或验证。请先在页面上完成，再继续读。`,
    'nothing-new': (page) => `第 ${page} 页后没有新的评价。`,
    left: (page) => `第 ${page} 页后页面已离开。已读的都算在内。`,
  },
  export: '导出报告',
  making: '正在准备…',
  saved: (name) => `已保存 ${name}`,
  exportFailed: '没能生成报告。请重新读取页面，再导出一次。',
  always: '总是检查这家店',
  alwaysOn: '以后打开这家店会自动检查。',
  alwaysOff: '不再自动检查这家店。',
  alwaysRefused: '浏览器没有授予权限，一切照旧。',
  empty: {
    'not-a-listing': '请打开一件商品的页面，看到评价后再点照评镜。',
    'no-reviews': '如果评价在另一个页签或页面下方，请先打开，等评价显示出来，再重新读取。',
    walled: '请先在页面上登录或完成验证，自己能看到评价后再重新读取。在此之前不下任何结论。',
    'not-understood': '照评镜还不认识这种版式，对评价不下任何结论。',
  },
  failed: {
    'page-forbidden': {
      title: '浏览器不允许读取这个页面',
      body: '浏览器自己的页面和扩展商店，任何扩展都不能读。请打开商品页面再点照评镜。',
    },
    'page-gone': {
      title: '页面已经离开',
      body: '读取时页面被关闭或跳走了。请回到商品页面再点照评镜。',
    },
    'no-answer': {
      title: '页面没有回应',
      body: '可能还在加载。等页面加载完再试；如果还是不行，请刷新页面。',
    },
    internal: {
      title: '照评镜出了差错',
      body: '对本页不下任何结论。请再试一次；如果还是这样，请刷新页面。',
    },
    'worker-gone': {
      title: '照评镜没有回应',
      body: '浏览器可能刚刚停止或更新了它。请再试一次；如果还是这样，请刷新页面。',
    },
  },
}

function plural(n: number, one: string, many: string): string {
  return `${count(n)} ${n === 1 ? one : many}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const CHROME: Record<Language, Chrome> = { en, zh }
