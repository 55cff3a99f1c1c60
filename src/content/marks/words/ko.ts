import { claims } from '../../../report/words/ko/claims.ts'
import { innocent } from '../../../report/words/ko/innocent.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'ko',
  claims,
  innocent,
  card: {
    seen: 'Brushlight가 본 것',
    open: (claim) => `Brushlight가 본 것: ${claim}`,
    close: '닫기',
    maybe: (explanation) => `흔한 사정일 수 있습니다: ${explanation}`,
    sign: '내 표식입니다. 팝업에도 같은 표식이 있습니다.',
    shapes: {
      circle: '동그라미',
      square: '네모',
      triangle: '세모',
      diamond: '마름모',
      cross: '십자',
      star: '별',
      heart: '하트',
      moon: '초승달',
      drop: '물방울',
      bolt: '번개',
      flag: '깃발',
      house: '집',
    },
    signOf: (first, second) => `표식: ${first}, ${second}`,
  },
}
