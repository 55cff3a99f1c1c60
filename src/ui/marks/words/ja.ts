import { sign } from '../../../report/words/ja/sign.ts'
import { formatsOf } from '../../formats.ts'
import type { MarksWords } from './catalogue.ts'

const { count } = formatsOf('ja')

export const words: MarksWords = {
  ...sign,
  title: 'ページ上のマーク',
  filters: { off: 'オフ', all: 'すべて', dim: 'マーク付きを薄く', only: 'マーク付きのみ' },
  drawn: (n) => `マーク付きのレビュー：${count(n)} 件`,
  hidden: (n) => `マークのないレビュー ${count(n)} 件を隠しています`,
  sign: 'あなたの目印です。違う目印のマークは私たちのものではありません。',
  changed: 'ページ上のマークに変化がありました',
  tampered: {
    removed: 'ページがマークを取り除きました。',
    covered: 'マークの上に何かが重なっています。',
    hidden: 'ページがマークを見えなくしようとしました。',
    moved: 'ページがマークを別の場所に移しました。',
    copied: 'ページにマークの複製が置かれました。',
    imitated: 'レビューのそばに、私たちのマークに似たもの、または名前を使ったものがあります。',
  },
  calm: 'ページの描き直しで意図せず起こることもあります。ここに表示される内容はマークに左右されません。',
}
