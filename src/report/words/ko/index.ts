import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { claims } from './claims.ts'
import { causes } from './gaps.ts'
import { innocent } from './innocent.ts'
import { names } from './names.ts'

const { count, oneDecimal, percent } = NUMBERS.ko

export const words: Words = {
  language: 'ko',
  ...names,
  claims,
  innocent,
  causes,
  skeleton: (pattern) => `공통 부분: ${pattern}`,
  similarity: (share) => `평균 유사도 ${percent(share).text}`,
  abstained: (signal, why) => `${signal}: 확인하지 않음, ${why}`,
  gap: (field, why) => `${field}: ${why}`,
  read: ({ read, stated }) => {
    if (stated === null) return `리뷰 ${count(read)}개 읽음, 쇼핑몰이 전체 수를 보여 주지 않음`
    if (read > stated) return `리뷰 ${count(read)}개 읽음, 쇼핑몰 표시는 ${count(stated)}개`
    return `리뷰 ${count(stated)}개 가운데 ${count(read)}개 읽음`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? '평균 별점 표시 없음' : `표시된 별점 ★ ${oneDecimal(stated)}`
    if (adjusted === null) return `${shown}, 징후 없는 리뷰가 적어 비교할 수 없음`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted))
      return `${shown}, 징후 있는 리뷰를 적게 반영해도 같음`
    const range = low === null || high === null ? '' : `(${oneDecimal(low)}~${oneDecimal(high)})`
    return `${shown}, 징후 있는 리뷰를 적게 반영하면 ★ ${oneDecimal(adjusted)}${range}`
  },
  scoreMeaning: '점수는 무작위로 고른 리뷰 3개에 모두 징후가 없을 확률(%)입니다.',
  between: { names: ', ', clauses: '; ', sentences: '. ' },
}
