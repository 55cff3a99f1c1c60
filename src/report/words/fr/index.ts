import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { claims } from './claims.ts'
import { causes } from './gaps.ts'
import { innocent } from './innocent.ts'
import { names } from './names.ts'

const { count, oneDecimal, percent } = NUMBERS.fr

export const words: Words = {
  language: 'fr',
  ...names,
  claims,
  innocent,
  causes,
  skeleton: (pattern) => `En commun : ${pattern}`,
  similarity: (share) => `Ressemblance moyenne ${percent(share).text}`,
  abstained: (signal, why) => `${signal} : non mesuré, ${why}`,
  gap: (field, why) => `${field} : ${why}`,
  read: ({ read, stated }) => {
    const own = read < 2 ? `${count(read)} avis lu` : `${count(read)} avis lus`
    if (stated === null) return `${own} ; le site n’annonce pas de total`
    return read > stated ? `${own} ; le site en annonce ${count(stated)}` : `${own} sur ${count(stated)}`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? 'Aucune moyenne affichée' : `${oneDecimal(stated)} ★ affiché`
    if (adjusted === null) return `${shown} ; trop peu d’avis sans signe pour comparer`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted))
      return `${shown} ; identique si les avis avec signes comptent moins`
    const range = low === null || high === null ? '' : ` (${oneDecimal(low)}–${oneDecimal(high)})`
    return `${shown} ; ${oneDecimal(adjusted)} ★${range} si les avis avec signes comptent moins`
  },
  scoreMeaning:
    'L’indice est la probabilité, en pour cent, que trois avis tirés au hasard ne montrent tous aucun signe.',
  between: { names: ', ', clauses: ' ; ', sentences: '. ' },
}
