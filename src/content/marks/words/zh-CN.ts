import { claims } from '../../../report/words/zh-CN/claims.ts'
import { innocent } from '../../../report/words/zh-CN/innocent.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'zh-CN',
  claims,
  innocent,
  card: {
    seen: '照评镜看到',
    open: (claim) => `照评镜看到：${claim}`,
    close: '关闭',
    maybe: (explanation) => `也可能很平常：${explanation}`,
    sign: '你的暗记，弹窗里也有同样的。',
    shapes: {
      circle: '圆形',
      square: '方形',
      triangle: '三角形',
      diamond: '菱形',
      cross: '十字',
      star: '星形',
      heart: '心形',
      moon: '月牙',
      drop: '水滴',
      bolt: '闪电',
      flag: '旗子',
      house: '房子',
    },
    signOf: (first, second) => `暗记：${first}、${second}`,
  },
}
