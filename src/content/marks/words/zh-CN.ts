import { claims } from '../../../report/words/zh-CN/claims.ts'
import { innocent } from '../../../report/words/zh-CN/innocent.ts'
import { sign } from '../../../report/words/zh-CN/sign.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'zh-CN',
  claims,
  innocent,
  card: {
    seen: '照评镜看到',
    open: (claim) => `照评镜看到：${claim}`,
    close: '关闭',
    maybe: (explanation) => `平常的解释：${explanation}`,
    hint: '你的暗记，弹窗里也有同样的。',
    ...sign,
  },
}
