import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { claims } from './claims.ts'
import { causes } from './gaps.ts'
import { innocent } from './innocent.ts'
import { names } from './names.ts'

const { count, oneDecimal, percent } = NUMBERS.ja

export const words: Words = {
  language: 'ja',
  ...names,
  claims,
  innocent,
  causes,
  skeleton: (pattern) => `共通部分：${pattern}`,
  similarity: (share) => `平均の類似度 ${percent(share).text}`,
  abstained: (signal, why) => `${signal}：調べていません（${why}）`,
  gap: (field, why) => `${field}：${why}`,
  read: ({ read, stated }) => {
    if (stated === null) return `${count(read)} 件を読みました。総数の表示はありません`
    if (read > stated) return `${count(read)} 件を読みました。ショップの表示は ${count(stated)} 件です`
    return `レビュー ${count(stated)} 件中 ${count(read)} 件を読みました`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? '平均の表示なし' : `表示は ★${oneDecimal(stated)}`
    if (adjusted === null) return `${shown}、兆候のないレビューが少なく比べられません`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted))
      return `${shown}、兆候のあるレビューを軽く数えても変わりません`
    const range = low === null || high === null ? '' : `（${oneDecimal(low)}～${oneDecimal(high)}）`
    return `${shown}、兆候のあるレビューを軽く数えると ★${oneDecimal(adjusted)}${range}`
  },
  scoreMeaning: 'スコアは、無作為に選んだ 3 件のレビューのどれにも兆候がない確率（%）です。',
  between: { names: '、', clauses: '、', sentences: '。' },
}
