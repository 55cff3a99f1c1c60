import type { PageWords } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { utcTime } from '../time.ts'

const { count, oneDecimal } = NUMBERS['zh-TW']

export const page: PageWords = {
  title: '評價觀察報告',
  lead: '這是線索，不是指控。本報告統計評價中的現象，不判斷由誰所寫、為何而寫；每個現象旁都列出平常的解釋。',
  seller: '賣家',
  item: '商品編號',
  readOn: '讀取時間',
  madeOn: '匯出時間',
  address: '網址',
  browser: '瀏覽器',
  caseId: '編號',
  unknown: '未顯示',
  counted: (flagged, kept) =>
    flagged === 0
      ? `留存的 ${count(kept)} 則評價中，沒有與其他評價相同的已計數現象`
      : `留存的 ${count(kept)} 則評價中，${count(flagged)} 則有下列現象`,
  timelineKey: { marked: '有跡象', other: '其他評價' },
  most: (n, from) => `最多 ${count(n)} 則，自 ${from} 起`,
  undated: (n) => `另有 ${count(n)} 則沒有日期，未畫入`,
  seen: '觀察到的現象',
  nothingSeen: '可以測量的各項現象均未見到。',
  ordinary: '平常的解釋',
  stop: '。',
  concerned: () => '涉及的評價',
  more: (n) => `另有 ${count(n)} 則`,
  weightless: '已計數，不計分量',
  lookedFor: '已查看，未見異常',
  notMeasured: '未測量',
  gaps: '未能讀到的內容',
  limits: '侷限',
  limit: [
    '未讀到的評價不在報告範圍內；排在前面的評價也不是隨機樣本。',
    '有跡象不能證明某則評價有問題，沒有跡象也不能證明它沒有問題。',
    '本報告沒有對照訂單、物流和付款紀錄，只有平台或主管機關能夠核對。',
    '暱稱已縮略；評價者編號、個人頁面和頭像均未收錄。',
    '校驗值說明檔案自匯出後未被更動，不能說明當時網頁確實如此。',
  ],
  clockOff: '對照頁面上的日期，製作本報告的電腦時鐘似乎不準；報告中的時間取自該時鐘。',
  hiddenCount: (n) => `文中 ${count(n)} 處個人資料已隱去，並在原處標明。`,
  excludedCount: (n) => `購物者剔除了 ${count(n)} 則評價，未計入，也未引用。`,
  setAside: '購物者擱置的內容',
  setAsideReviews: (n) => `判斷之前，購物者擱置了 ${count(n)} 則評價，各項規則都沒有查看；計入後，統計結果可能不同。`,
  setAsideFindings: (n) => `${count(n)} 項規則觀察到的現象由購物者擱置，未計入理由。`,
  nothingElse: '除購物者擱置的內容外，可以測量的各項現象均未見到。',
  how: '如何計數',
  method: [
    '每項規則把網頁所見與通常情形對照，數出不同的評價；所見太少的規則會註明，不作計數。',
    '報告不給總分，也不給機率：請讀者結合各項計數、平常的解釋，以及只有平台或主管機關才看得到的紀錄自行判斷。',
  ],
  reviews: '有跡象的評價',
  reviewsCut: (shown, all) => `此處列出前 ${count(shown)} 則，共 ${count(all)} 則，全部見 reviews.csv。`,
  screenshots: '網頁截圖',
  ownEvidence: '購物者補充的材料',
  kinds: { card: '隨貨卡片', chat: '聊天紀錄', order: '訂單', logistics: '物流', listing: '商品頁', other: '其他' },
  statement: '聲明',
  confirmedOn: (time) => `確認時間 ${time}`,
  noText: '（只有星級）',
  stars: (n) => `${Number.isInteger(n) ? count(n) : oneDecimal(n)} 星`,
  later: '追加評價',
  madeBy: (tool, engine) => `由 ${tool} 在讀者自己的裝置上產生，引擎 ${engine}；沒有向任何地方傳送內容。`,
  files: 'report.json 為同樣內容的資料，reviews.csv 每則評價一列，README.txt 說明如何校驗。',
  time: (utc) => {
    const shown = utcTime(utc)
    const taipei = utcTime(utc, 8)
    return shown === null || taipei === null ? utc : `${taipei}（台北時間，UTC ${shown.slice(0, -4)}）`
  },
}
