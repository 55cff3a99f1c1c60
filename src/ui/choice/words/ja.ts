import { formatsOf } from '../../formats.ts'
import type { ChoiceWords } from './catalogue.ts'

const { count } = formatsOf('ja')

export const words: ChoiceWords = {
  title: 'レポートの提出先',
  last: '前回の選択',
  onlyBundle: '提出しない（証拠ファイルだけ保存）',
  another: 'ほかの窓口、または内容を先に確認…',
  goOn: (time) => `${time} のレポートの続き`,
  hint: 'レビューを撮影する間、ページが少しスクロールします。どこにも送信しません。',
  make: '作成して保存',
  cancel: 'キャンセル',
  starting: '開始しています…',
  shooting: (done, of) => `レビューを撮影中：${count(done)} / ${count(of)}`,
  making: 'ファイルをまとめています…',
  done: '保存しました。レポートは別のタブで開いています。',
  failed: 'レポートを開始できませんでした。もう一度お試しください。',
}
