import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { claims } from './claims.ts'
import { causes } from './gaps.ts'
import { innocent } from './innocent.ts'
import { names } from './names.ts'

const { count, oneDecimal, percent } = NUMBERS['zh-TW']

export const words: Words = {
  language: 'zh-TW',
  ...names,
  claims,
  innocent,
  causes,
  skeleton: (pattern) => `共同部分：${pattern}`,
  similarity: (share) => `平均相似度 ${percent(share).text}`,
  abstained: (signal, why) => `${signal}：未測，${why}`,
  gap: (field, why) => `${field}：${why}`,
  read: ({ read, stated }) => {
    if (stated === null) return `已讀 ${count(read)} 則，賣場未顯示總數`
    return read === stated ? `已讀全部 ${count(read)} 則` : `已讀 ${count(read)} 則，賣場顯示共 ${count(stated)} 則`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? '網頁未顯示平均星級' : `網頁顯示 ${oneDecimal(stated)} 星`
    if (adjusted === null) return `${shown}，未見跡象的評價太少，無法對照`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted)) return `${shown}，有跡象的評價少計後不變`
    const range = low === null || high === null ? '' : `（${oneDecimal(low)}–${oneDecimal(high)}）`
    return `${shown}，有跡象的評價少計後為 ${oneDecimal(adjusted)} 星${range}`
  },
  scoreMeaning: '分數是隨機挑三則評價、三則都未見跡象的機率，以百分數表示。',
  between: { names: '、', clauses: '；', sentences: '。' },
}
