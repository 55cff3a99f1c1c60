import { reveal } from '../reveal.ts'
import type { Language } from './catalogue.ts'
import { count } from './numbers.ts'

type Said = (...numbers: number[]) => string

const of = (n = 0): string => `${count(n)} ${n === 1 ? 'review' : 'reviews'}`

/** Causes that readers write into gaps, in plain English with numbers, and how people read them. */
const CAUSES: readonly { cause: RegExp; en: Said; zh: Said }[] = [
  {
    cause: /^not found in (\d{1,9}) of (\d{1,9}) reviews$/,
    en: (lost = 0, all = 0) => `not found in ${count(lost)} of ${of(all)}`,
    zh: (lost = 0, all = 0) => `${count(all)} 条评价中有 ${count(lost)} 条未读到`,
  },
  {
    cause: /^only the first (\d{1,9}) were read$/,
    en: (n = 0) => `only the first ${count(n)} were read`,
    zh: (n = 0) => `只读了前 ${count(n)} 条`,
  },
  {
    cause: /^cut to (\d{1,9}) characters in (\d{1,9}) reviews$/,
    en: (length = 0, n = 0) => `cut to ${count(length)} characters in ${of(n)}`,
    zh: (length = 0, n = 0) => `${count(n)} 条评价截到 ${count(length)} 个字符`,
  },
  {
    cause: /^reviews of (\d{1,9}) other items on the page were left out$/,
    en: (n = 0) => `reviews of ${count(n)} other ${n === 1 ? 'item' : 'items'} on the page were left out`,
    zh: (n = 0) => `页面上另外 ${count(n)} 个商品的评价未计入`,
  },
  {
    cause: /^read from a review widget$/,
    en: () => 'read from the review widget on the page',
    zh: () => '读自页面上的评价组件',
  },
  {
    cause: /^(\d{1,9}) other review widgets on the page were left out$/,
    en: (n = 0) =>
      `${count(n)} other review ${n === 1 ? 'widget' : 'widgets'} on the page ${n === 1 ? 'was' : 'were'} left out`,
    zh: (n = 0) => `页面上另外 ${count(n)} 个评价组件未计入`,
  },
  {
    cause: /^(\d{1,9}) of (\d{1,9}) reviews were written on other sites$/,
    en: (n = 0, all = 0) => `${count(n)} of ${of(all)} ${n === 1 ? 'was' : 'were'} first written on another site`,
    zh: (n = 0, all = 0) => `${count(all)} 条评价中有 ${count(n)} 条来自其他网站`,
  },
  {
    cause: /^the site keeps (\d{1,9}) reviews on another page$/,
    en: (n = 0) => `the site keeps ${of(n)} on another page`,
    zh: (n = 0) => `网站把 ${count(n)} 条评价放在另一页`,
  },
  {
    cause: /^reviews stand in a frame of another site; open that frame in a tab of its own$/,
    en: () => 'reviews stand in a frame of another site; open that frame in a tab of its own to read them',
    zh: () => '评价在另一网站的内嵌框架里；请在新标签页中单独打开该框架再读取',
  },
  {
    cause: /^the site shows only a month or a rough date$/,
    en: () => 'the site shows only a month or a rough date',
    zh: () => '网站只显示月份或大致日期',
  },
  {
    cause: /^stopped by you after page (\d{1,6})$/,
    en: (page = 0) => `stopped by you after page ${page}`,
    zh: (page = 0) => `你在第 ${page} 页后停止`,
  },
  {
    cause: /^reading stopped after page (\d{1,6}), as many as are read at once$/,
    en: (page = 0) => `read up to page ${page}, as many as are read at once`,
    zh: (page = 0) => `读到第 ${page} 页，一次最多读这么多`,
  },
  {
    cause: /^a login or captcha stopped reading after page (\d{1,6})$/,
    en: (page = 0) => `a login or captcha ended reading after page ${page}`,
    zh: (page = 0) => `第 ${page} 页后遇到登录或验证，未能继续读取`,
  },
  {
    cause: /^the page was left after page (\d{1,6})$/,
    en: (page = 0) => `the page was left after page ${page}`,
    zh: (page = 0) => `第 ${page} 页后页面已离开`,
  },
  { cause: /^read by structure$/, en: () => 'read by the structure of the page alone', zh: () => '仅凭页面结构读取' },
  {
    cause: /^a captcha stands in front of the reviews$/,
    en: () => 'a captcha stands in front of the reviews; solve it, then read again',
    zh: () => '评价前有验证码，请先完成验证再读取',
  },
  {
    cause: /^the site shows these reviews only after login$/,
    en: () => 'the site shows these reviews only to those who log in',
    zh: () => '网站要求登录后才能查看这些评价',
  },
  {
    cause: /^the shop folds (\d{1,9}) reviews away$/,
    en: (n = 0) => `the site folds ${of(n)} away`,
    zh: (n = 0) => `网站折叠了 ${count(n)} 条评价`,
  },
  {
    cause: /^the shop folds some reviews away$/,
    en: () => 'the shop folds some reviews away',
    zh: () => '商家或平台折叠了部分评价',
  },
  {
    cause: /^a filter is in force, so only some reviews are shown$/,
    en: () => 'a filter is in force, so only some reviews are shown',
    zh: () => '页面正在筛选，只显示部分评价',
  },
  {
    cause: /^the reviews are in an order that was chosen$/,
    en: () => 'the reviews are in an order that was chosen, which may put some kinds first',
    zh: () => '评价按所选方式排序，某些评价可能排在前面',
  },
  {
    cause: /^the page shows translations of some texts$/,
    en: () => 'the page shows translations of some texts, so their wording is not the reviewers’ own',
    zh: () => '部分评价显示的是译文，措辞并非评价者原话',
  },
  {
    cause: /^the texts look decoded with a wrong character set$/,
    en: () => 'the texts look decoded with a wrong character set',
    zh: () => '文字疑似乱码（字符编码不对）',
  },
  { cause: /^read from structured data$/, en: () => 'read from structured data', zh: () => '读自页面的结构化数据' },
  {
    cause: /^a block was too large and was not read$/,
    en: () => 'a block of structured data was too large and was not read',
    zh: () => '有一段结构化数据过大，未读取',
  },
  {
    cause: /^a block was not valid JSON$/,
    en: () => 'a block of structured data was not valid JSON',
    zh: () => '有一段结构化数据不是有效的 JSON',
  },
  {
    cause: /^nested deeper than (\d{1,9}) levels$/,
    en: (n = 0) => `structured data nested deeper than ${count(n)} levels was not read`,
    zh: (n = 0) => `嵌套超过 ${count(n)} 层的结构化数据未读取`,
  },
  { cause: /^cut-to-limit$/, en: () => 'cut to what is kept', zh: () => '超出保留上限，已截断' },
  {
    cause: /^the reader stopped at something unexpected$/,
    en: () => 'the reader stopped at something unexpected',
    zh: () => '读取时遇到意外内容，已停止',
  },
]

/** A cause in the reader's language; one that is not known stands as the reader wrote it. */
export function gapCause(why: string, language: Language): string {
  const short = why.slice(0, 120)
  for (const known of CAUSES) {
    const found = known.cause.exec(short)
    if (found) return known[language](...found.slice(1).map(Number))
  }
  return reveal(short)
}
