import { claims } from '../../../report/words/zh-TW/claims.ts'
import { innocent } from '../../../report/words/zh-TW/innocent.ts'
import { sign } from '../../../report/words/zh-TW/sign.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'zh-TW',
  claims,
  innocent,
  card: {
    seen: '照評鏡看到',
    open: (claim) => `照評鏡看到：${claim}`,
    close: '關閉',
    maybe: (explanation) => `可能很平常：${explanation}`,
    hint: '你的暗記，彈出視窗裡也有同樣的。',
    ...sign,
  },
}
