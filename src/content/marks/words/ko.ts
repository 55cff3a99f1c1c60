import { claims } from '../../../report/words/ko/claims.ts'
import { innocent } from '../../../report/words/ko/innocent.ts'
import { sign } from '../../../report/words/ko/sign.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'ko',
  claims,
  innocent,
  card: {
    seen: 'Brushlight가 본 것',
    open: (claim) => `Brushlight가 본 것: ${claim}`,
    close: '닫기',
    maybe: (explanation) => `흔한 이유일 수 있습니다: ${explanation}`,
    hint: '내 표식입니다. 팝업에도 같은 표식이 있습니다.',
    ...sign,
  },
}
