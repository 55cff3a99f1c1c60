import { NUMBERS } from '../../words/numbers.ts'
import type { PackWords } from '../words.ts'

const { count } = NUMBERS.ja

export const words: PackWords = {
  page: (n, of) => `${n} / ${of} ページ`,
  cut: (shown, all) =>
    `全 ${count(all)} 件のうち最初の ${count(shown)} 件を示します。すべては report.json にあります。`,
  textsCut: (characters) => `本文は ${count(characters)} 文字までを印刷しています。全文は reviews.csv にあります。`,
  verifyTitle: '検証の方法',
  verify: (caseId) => [
    `証拠一式 ${caseId}.zip の manifest-sha256.txt に、各ファイルの SHA-256 が記されています。`,
    `「brushlight verify ${caseId}.zip」、または展開したフォルダーで「sha256sum -c manifest-sha256.txt」を実行すると照合できます。`,
    '一致は、書き出し後に変更がないことを示します。ページが実際にこう表示されていたことまでは示しません。',
  ],
  titles: { screenshots: '画面の写し', table: 'レビュー一覧表', checksums: 'チェックサム' },
  columns: {
    no: '番号',
    date: '日付',
    stars: '星',
    name: '名前',
    text: '本文',
    reasons: '確認された点',
    hash: 'SHA-256',
  },
  tableLead:
    '兆候のあるレビューを一行ずつ、報告書と同じ番号で示します。名前は短縮しています。SHA-256 は書き出した本文の値の先頭部分です。',
  tableNone: '兆候が数えられたレビューはありません。これは中立的な記録です。',
  picture: (n, of) => `図 ${n}（全 ${of} 枚）`,
  takenAt: (time) => `取得 ${time}`,
  leftOut: (n) => `${count(n)} 枚の画像はこのファイルに収まらず、証拠一式にのみ含まれています：`,
  unreadable: 'この画像は配置できませんでした。証拠一式に含まれています。',
  checksumsLead: '各ファイルの SHA-256 です。一致は、書き出し後に変更がないことだけを示します。',
  bundle: '証拠一式',
  pack: '提出用ファイル',
  file: 'ファイル',
  bytes: 'バイト',
}
