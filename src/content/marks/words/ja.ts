import { claims } from '../../../report/words/ja/claims.ts'
import { innocent } from '../../../report/words/ja/innocent.ts'
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
    sign: 'あなたの目印です。ポップアップにも同じものがあります。',
    shapes: {
      circle: '丸',
      square: '四角',
      triangle: '三角',
      diamond: 'ひし形',
      cross: '十字',
      star: '星',
      heart: 'ハート',
      moon: '三日月',
      drop: 'しずく',
      bolt: '稲妻',
      flag: '旗',
      house: '家',
    },
    signOf: (first, second) => `目印：${first}、${second}`,
  },
}
