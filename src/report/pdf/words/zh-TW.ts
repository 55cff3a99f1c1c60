import { NUMBERS } from '../../words/numbers.ts'
import type { PackWords } from '../words.ts'

const { count } = NUMBERS['zh-TW']

export const words: PackWords = {
  page: (n, of) => `第 ${n} 頁，共 ${of} 頁`,
  cut: (shown, all) => `此處列出前 ${count(shown)} 項，共 ${count(all)} 項，全部見 report.json。`,
  textsCut: (characters) => `文字最多印出 ${count(characters)} 字，全文見 reviews.csv。`,
  verifyTitle: '如何驗證',
  verify: (caseId) => [
    `證據檔 ${caseId}.zip 內的 manifest-sha256.txt 列有每個檔案的 SHA-256。`,
    `可用「brushlight verify ${caseId}.zip」比對；或解壓縮後在資料夾內執行「sha256sum -c manifest-sha256.txt」。`,
    '相符代表檔案自匯出後未經更動，不能證明當時網頁確實如此。',
  ],
  titles: { screenshots: '網頁截圖', table: '評價明細表', checksums: '校驗清單' },
  columns: {
    no: '編號',
    date: '日期',
    stars: '星等',
    name: '暱稱',
    text: '評價文字',
    reasons: '觀察到的現象',
    hash: 'SHA-256',
  },
  tableLead: '每則有跡象的評價一列，編號與報告一致。暱稱已縮略。SHA-256 為匯出文字校驗值的開頭部分。',
  tableNone: '未計到有跡象的評價，此為中性紀錄。',
  picture: (n, of) => `圖 ${n}，共 ${of} 張`,
  takenAt: (time) => `擷取於 ${time}`,
  leftOut: (n) => `有 ${count(n)} 張圖片超出本檔案容量，只收錄於證據檔內：`,
  unreadable: '此圖片無法放入本檔案，原圖見證據檔。',
  checksumsLead: '各檔案的 SHA-256。相符只代表檔案自匯出後未經更動。',
  bundle: '證據檔',
  pack: '本次上傳的檔案',
  file: '檔案',
  bytes: '位元組',
}
