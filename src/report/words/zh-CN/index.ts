import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { claims } from './claims.ts'
import { causes } from './gaps.ts'
import { innocent } from './innocent.ts'
import { names } from './names.ts'

const { count, oneDecimal, percent } = NUMBERS['zh-CN']

export const words: Words = {
  language: 'zh-CN',
  ...names,
  claims,
  innocent,
  causes,
  skeleton: (pattern) => `共同部分：${pattern}`,
  similarity: (share) => `平均相似度 ${percent(share).text}`,
  abstained: (signal, why) => `${signal}：未测，${why}`,
  gap: (field, why) => `${field}：${why}`,
  read: ({ read, stated }) => {
    if (stated === null) return `已读 ${count(read)} 条，商家未显示总数`
    return read === stated ? `已读全部 ${count(read)} 条` : `已读 ${count(read)} 条，商家显示共 ${count(stated)} 条`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? '页面未显示均分' : `页面显示 ${oneDecimal(stated)} 星`
    if (adjusted === null) return `${shown}，未见迹象的评价太少，无法对照`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted)) return `${shown}，减计有迹象的评价后不变`
    const range = low === null || high === null ? '' : `（${oneDecimal(low)}–${oneDecimal(high)}）`
    return `${shown}，减计有迹象的评价后为 ${oneDecimal(adjusted)} 星${range}`
  },
  scoreMeaning: '分数是随机挑三条评价、三条都未见迹象的概率，以百分数表示。',
  between: { names: '、', clauses: '；', sentences: '。' },
}
