import type { Language } from './catalogue.ts'
import { count, oneDecimal, percent } from './numbers.ts'

/** What only the exported report says: its headings, its limits, and how to verify it. */
export interface PageWords {
  lang: string
  title: string
  lead: string
  seller: string
  item: string
  readOn: string
  madeOn: string
  address: string
  caseId: string
  unknown: string
  score: string
  scaleLow: string
  scaleHigh: string
  interval: (low: number, high: number) => string
  share: (mean: number, low: number, high: number) => string
  shown: string
  adjusted: string
  between: (low: number, high: number) => string
  timelineKey: { marked: string; other: string }
  /** Tallest bar, and the day it begins. */
  most: (n: number, from: string) => string
  undated: (n: number) => string
  seen: string
  nothingSeen: string
  ordinary: string
  /** Ends a sentence. */
  stop: string
  concerned: (n: number) => string
  more: (n: number) => string
  weightless: string
  lookedFor: string
  notMeasured: string
  gaps: string
  limits: string
  limit: readonly string[]
  hiddenCount: (n: number) => string
  how: string
  method: readonly string[]
  reviews: string
  reviewsCut: (shown: number, all: number) => string
  noText: string
  stars: (n: number) => string
  later: string
  madeBy: (tool: string, engine: string) => string
  files: string
  time: (utc: string) => string
}

const en: PageWords = {
  lang: 'en',
  title: 'Review report',
  lead: 'A lead, not an accusation. This report counts patterns in reviews. It does not say who wrote them or why, and ordinary explanations stand beside each pattern.',
  seller: 'Seller',
  item: 'Item',
  readOn: 'Read',
  madeOn: 'Exported',
  address: 'Address',
  caseId: 'Case',
  unknown: 'not shown',
  score: 'Score',
  scaleLow: '0 · many signs',
  scaleHigh: 'no signs · 100',
  interval: (low, high) => `90% interval ${count(low)}–${count(high)}`,
  share: (mean, low, high) =>
    `About ${percent(mean).text} of the reviews carry signs (90% interval ${percent(low).text}–${percent(high).text})`,
  shown: 'shown by the shop',
  adjusted: 'when reviews with signs count less',
  between: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  timelineKey: { marked: 'with signs', other: 'other reviews' },
  most: (n, from) => `most: ${count(n)}, from ${from}`,
  undated: (n) => `${count(n)} ${n === 1 ? 'review' : 'reviews'} without a date not drawn`,
  seen: 'What was seen',
  nothingSeen: 'None of the patterns that could be measured was seen.',
  ordinary: 'Ordinary explanations',
  stop: '.',
  concerned: (n) => (n === 1 ? 'Review concerned' : 'Reviews concerned'),
  more: (n) => `and ${count(n)} more`,
  weightless: 'Counted, without weight',
  lookedFor: 'Looked for, nothing unusual seen',
  notMeasured: 'Not measured',
  gaps: 'What could not be read',
  limits: 'Limits',
  limit: [
    'What was not read is not covered, and what a page shows first is not a random sample of its reviews.',
    'A sign proves nothing about a single review, and the absence of signs proves nothing either.',
    'Nothing here was compared with orders, deliveries or payments. Only the shop or an authority can do that.',
    'Names are shortened. Reviewer ids, profiles and pictures of reviewers are left out.',
    'The checksums show that these files are unchanged since export. They do not show that the page looked like this.',
  ],
  hiddenCount: (n) =>
    `${count(n)} ${n === 1 ? 'passage' : 'passages'} with personal data ${n === 1 ? 'is' : 'are'} hidden in the texts, and marked where it stood.`,
  how: 'How the score is made',
  method: [
    'Each signal compares what the page shows with what is usual and states a weight of evidence. Weights of different kinds of evidence add up for each review; a second signal of the same kind adds little.',
    'From these weights follows the share of reviews that carry signs, with its uncertainty. Few reviews, a small part of those stated, and copied or very short texts all widen the interval.',
  ],
  reviews: 'Reviews with signs',
  reviewsCut: (shown, all) => `The first ${count(shown)} of ${count(all)}; all are in reviews.csv.`,
  noText: '(stars only)',
  stars: (n) => `${Number.isInteger(n) ? count(n) : oneDecimal(n)} ★`,
  later: 'Later',
  madeBy: (tool, engine) =>
    `Made by ${tool}, engine ${engine}, on the reader’s own machine; nothing was sent anywhere.`,
  files: 'report.json holds the same as data, reviews.csv one row per review, README.txt how to verify.',
  time: (utc) => utcTime(utc) ?? utc,
}

const zh: PageWords = {
  lang: 'zh-CN',
  title: '评价观察报告',
  lead: '这是线索，不是指控。本报告统计评价中的现象，不判断由谁所写、为何而写；每个现象旁都列出寻常的解释。',
  seller: '商家',
  item: '商品编号',
  readOn: '读取时间',
  madeOn: '导出时间',
  address: '网址',
  caseId: '编号',
  unknown: '未显示',
  score: '分数',
  scaleLow: '0 · 迹象多',
  scaleHigh: '未见迹象 · 100',
  interval: (low, high) => `90% 区间 ${count(low)}–${count(high)}`,
  share: (mean, low, high) =>
    `约 ${percent(mean).text} 的评价有迹象（90% 区间 ${percent(low).text}–${percent(high).text}）`,
  shown: '页面显示',
  adjusted: '减计有迹象的评价后',
  between: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  timelineKey: { marked: '有迹象', other: '其他评价' },
  most: (n, from) => `最多 ${count(n)} 条，自 ${from} 起`,
  undated: (n) => `另有 ${count(n)} 条没有日期，未画入`,
  seen: '观察到的现象',
  nothingSeen: '可以测量的各项现象均未见到。',
  ordinary: '寻常的解释',
  stop: '。',
  concerned: () => '涉及的评价',
  more: (n) => `另有 ${count(n)} 条`,
  weightless: '已计数，不计分量',
  lookedFor: '已查看，未见异常',
  notMeasured: '未测量',
  gaps: '未能读到的内容',
  limits: '局限',
  limit: [
    '未读到的评价不在报告范围内；页面排在前面的评价也不是随机样本。',
    '有迹象不能证明某条评价有问题，没有迹象也不能证明它没有问题。',
    '本报告没有对照订单、物流和支付记录，只有平台或主管部门能够核对。',
    '昵称已缩略；评价者编号、主页和头像均未收录。',
    '校验值说明文件自导出后未被改动，不能说明当时页面确实如此。',
  ],
  hiddenCount: (n) => `文中 ${count(n)} 处个人信息已隐去，并在原处标明。`,
  how: '分数如何得出',
  method: [
    '每项信号把页面所见与通常情况对照，得出证据的分量。不同种类的证据在每条评价上相加；同一种类的第二项只加少许。',
    '由此推算有迹象的评价所占的比例及其不确定程度。评价少、只读到一小部分、文字雷同或过短，都会使区间变宽。',
  ],
  reviews: '有迹象的评价',
  reviewsCut: (shown, all) => `此处列出前 ${count(shown)} 条，共 ${count(all)} 条，全部见 reviews.csv。`,
  noText: '（只有星级）',
  stars: (n) => `${Number.isInteger(n) ? count(n) : oneDecimal(n)} 星`,
  later: '追评',
  madeBy: (tool, engine) => `由 ${tool} 在读者自己的设备上生成，引擎 ${engine}；没有向任何地方发送内容。`,
  files: 'report.json 为同样内容的数据，reviews.csv 每条评价一行，README.txt 说明如何校验。',
  time: (utc) => {
    const shown = utcTime(utc)
    const beijing = utcTime(utc, 8)
    return shown === null || beijing === null ? utc : `${beijing}（北京时间，UTC ${shown.slice(0, -4)}）`
  },
}

export const PAGE: Record<Language, PageWords> = { en, zh }

/** `2026-11-23 12:41 UTC`, or the clock of a zone `hours` ahead; `null` when it is no time. */
function utcTime(iso: string, hours = 0): string | null {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return null
  const shown = new Date(time + hours * 3_600_000).toISOString()
  return `${shown.slice(0, 10)} ${shown.slice(11, 16)}${hours === 0 ? ' UTC' : ''}`
}
