import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count } = NUMBERS['zh-TW']

/** Why something could not be read. */
export const causes: Words['causes'] = {
  'not-found': (lost = 0, all = 0) => `${count(all)} 則評價中有 ${count(lost)} 則未讀到`,
  'first-only': (n = 0) => `只讀了前 ${count(n)} 則`,
  'cut-texts': (length = 0, n = 0) => `${count(n)} 則評價截到 ${count(length)} 個字元`,
  'other-items': (n = 0) => `網頁上另外 ${count(n)} 個商品的評價未計入`,
  widget: () => '讀自網頁上的評價元件',
  'other-widgets': (n = 0) => `網頁上另外 ${count(n)} 個評價元件未計入`,
  'other-sites': (n = 0, all = 0) => `${count(all)} 則評價中有 ${count(n)} 則來自其他網站`,
  'another-page': (n = 0) => `網站把 ${count(n)} 則評價放在另一頁`,
  frame: () => '評價在另一個網站的內嵌框架裡；請在新分頁單獨開啟該框架再讀取',
  'rough-dates': () => '網站只顯示月份或大致日期',
  stopped: (page = 0) => `你在第 ${page} 頁後停止`,
  cap: (page = 0) => `讀到第 ${page} 頁，一次最多讀這麼多`,
  wall: (page = 0) => `第 ${page} 頁後遇到登入或驗證，未能繼續讀取`,
  left: (page = 0) => `第 ${page} 頁後已離開網頁`,
  structure: () => '僅憑網頁結構讀取',
  captcha: () => '評價前有驗證碼，請先完成驗證再讀取',
  login: () => '網站要求登入後才能查看這些評價',
  'folds-some': (n = 0) => `網站收合了 ${count(n)} 則評價`,
  folds: () => '賣家或平台收合了部分評價',
  filter: () => '網頁正在篩選，只顯示部分評價',
  order: () => '評價依所選方式排序，某些評價可能排在前面',
  translated: () => '部分評價顯示的是譯文，措辭並非評價者原話',
  garbled: () => '文字疑似亂碼（字元編碼不對）',
  'structured-data': () => '讀自網頁的結構化資料',
  'large-block': () => '有一段結構化資料過大，未讀取',
  'bad-block': () => '有一段結構化資料不是有效的 JSON',
  'deep-block': (n = 0) => `巢狀超過 ${count(n)} 層的結構化資料未讀取`,
  'cut-to-limit': () => '超出保留上限，已截斷',
  unexpected: () => '讀取時遇到意外內容，已停止',
}
