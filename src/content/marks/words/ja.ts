import { claims } from '../../../report/words/ja/claims.ts'
import { innocent } from '../../../report/words/ja/innocent.ts'
import { sign } from '../../../report/words/ja/sign.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'ja',
  claims,
  innocent,
  card: {
    seen: 'Brushlight が見つけたこと',
    open: (claim) => `Brushlight が見つけたこと：${claim}`,
    close: '閉じる',
    maybe: (explanation) => `よくある事情かもしれません：${explanation}`,
    hint: 'あなたの目印です。ポップアップにも同じものがあります。',
    ...sign,
  },
}
