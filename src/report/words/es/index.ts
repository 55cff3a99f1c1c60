import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { claims } from './claims.ts'
import { causes } from './gaps.ts'
import { innocent } from './innocent.ts'
import { names } from './names.ts'

const { count, oneDecimal, percent } = NUMBERS.es

const reviews = (n: number): string => `${count(n)} ${n === 1 ? 'reseña' : 'reseñas'}`

export const words: Words = {
  language: 'es',
  ...names,
  claims,
  innocent,
  causes,
  skeleton: (pattern) => `En común: ${pattern}`,
  similarity: (share) => `Parecido medio ${percent(share).text}`,
  abstained: (signal, why) => `${signal}: sin medir, ${why}`,
  gap: (field, why) => `${field}: ${why}`,
  read: ({ read, stated }) => {
    const own = `${reviews(read)} ${read === 1 ? 'leída' : 'leídas'}`
    if (stated === null) return `${own}; la tienda no indica el total`
    return read > stated ? `${own}; la tienda indica ${count(stated)}` : `${own} de ${count(stated)}`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? 'No se muestra la media' : `${oneDecimal(stated)} ★ según la tienda`
    if (adjusted === null) return `${shown}; muy pocas reseñas sin indicios para comparar`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted))
      return `${shown}; igual si las reseñas con indicios cuentan menos`
    const range = low === null || high === null ? '' : ` (${oneDecimal(low)}–${oneDecimal(high)})`
    return `${shown}; ${oneDecimal(adjusted)} ★${range} si las reseñas con indicios cuentan menos`
  },
  scoreMeaning:
    'El índice es la probabilidad, en porcentaje, de que tres reseñas elegidas al azar no muestren ningún indicio.',
  between: { names: ', ', clauses: '; ', sentences: '. ' },
}
