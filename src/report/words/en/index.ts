import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { claims } from './claims.ts'
import { causes } from './gaps.ts'
import { innocent } from './innocent.ts'
import { names } from './names.ts'

const { count, oneDecimal, percent } = NUMBERS.en

const reviews = (n: number): string => `${count(n)} ${n === 1 ? 'review' : 'reviews'}`

export const words: Words = {
  language: 'en',
  ...names,
  claims,
  innocent,
  causes,
  skeleton: (pattern) => `In common: ${pattern}`,
  similarity: (share) => `Mean similarity ${percent(share).text}`,
  abstained: (signal, why) => `${signal}: not measured, ${why}`,
  gap: (field, why) => `${field}: ${why}`,
  read: ({ read, stated }) => {
    if (stated === null) return `${reviews(read)} read; the shop states no total`
    if (read > stated) return `${reviews(read)} read; the shop states ${count(stated)}`
    return `${count(read)} of ${reviews(stated)} read`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? 'No mean shown' : `${oneDecimal(stated)} ★ shown`
    if (adjusted === null) return `${shown}; too few reviews without signs to compare`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted))
      return `${shown}; the same when reviews with signs count less`
    const range = low === null || high === null ? '' : ` (${oneDecimal(low)}–${oneDecimal(high)})`
    return `${shown}; ${oneDecimal(adjusted)} ★${range} when reviews with signs count less`
  },
  scoreMeaning: 'The score is the chance, in percent, that three reviews picked at random all show no sign.',
  between: { names: ', ', clauses: '; ', sentences: '. ' },
}
