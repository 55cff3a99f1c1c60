import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count } = NUMBERS['zh-CN']

/** Why something could not be read. */
export const causes: Words['causes'] = {
  'not-found': (lost = 0, all = 0) => `${count(all)} 条评价中有 ${count(lost)} 条未读到`,
  'first-only': (n = 0) => `只读了前 ${count(n)} 条`,
  'cut-texts': (length = 0, n = 0) => `${count(n)} 条评价截到 ${count(length)} 个字符`,
  'other-items': (n = 0) => `页面上另外 ${count(n)} 个商品的评价未计入`,
  widget: () => '读自页面上的评价组件',
  'other-widgets': (n = 0) => `页面上另外 ${count(n)} 个评价组件未计入`,
  'other-sites': (n = 0, all = 0) => `${count(all)} 条评价中有 ${count(n)} 条来自其他网站`,
  'another-page': (n = 0) => `网站把 ${count(n)} 条评价放在另一页`,
  frame: () => '评价在另一网站的内嵌框架里；请在新标签页中单独打开该框架再读取',
  'rough-dates': () => '网站只显示月份或大致日期',
  stopped: (page = 0) => `你在第 ${page} 页后停止`,
  cap: (page = 0) => `读到第 ${page} 页，一次最多读这么多`,
  wall: (page = 0) => `第 ${page} 页后遇到登录或验证，未能继续读取`,
  left: (page = 0) => `第 ${page} 页后页面已离开`,
  structure: () => '仅凭页面结构读取',
  captcha: () => '评价前有验证码，请先完成验证再读取',
  login: () => '网站要求登录后才能查看这些评价',
  'folds-some': (n = 0) => `网站折叠了 ${count(n)} 条评价`,
  folds: () => '商家或平台折叠了部分评价',
  filter: () => '页面正在筛选，只显示部分评价',
  order: () => '评价按所选方式排序，某些评价可能排在前面',
  translated: () => '部分评价显示的是译文，措辞并非评价者原话',
  garbled: () => '文字疑似乱码（字符编码不对）',
  'structured-data': () => '读自页面的结构化数据',
  'large-block': () => '有一段结构化数据过大，未读取',
  'bad-block': () => '有一段结构化数据不是有效的 JSON',
  'deep-block': (n = 0) => `嵌套超过 ${count(n)} 层的结构化数据未读取`,
  'cut-to-limit': () => '超出保留上限，已截断',
  unexpected: () => '读取时遇到意外内容，已停止',
}
