import { claims } from '../../../report/words/zh-TW/claims.ts'
import { innocent } from '../../../report/words/zh-TW/innocent.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'zh-TW',
  claims,
  innocent,
  card: {
    seen: '照評鏡看到',
    open: (claim) => `照評鏡看到：${claim}`,
    close: '關閉',
    maybe: (explanation) => `也可能很平常：${explanation}`,
    sign: '你的暗記，彈出視窗裡也有同樣的。',
    shapes: {
      circle: '圓形',
      square: '方形',
      triangle: '三角形',
      diamond: '菱形',
      cross: '十字',
      star: '星形',
      heart: '心形',
      moon: '月牙',
      drop: '水滴',
      bolt: '閃電',
      flag: '旗子',
      house: '房子',
    },
    signOf: (first, second) => `暗記：${first}、${second}`,
  },
}
