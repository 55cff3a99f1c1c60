import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { claims } from './claims.ts'
import { causes } from './gaps.ts'
import { innocent } from './innocent.ts'
import { names } from './names.ts'

const { count, oneDecimal, percent } = NUMBERS.de

const reviews = (n: number): string => `${count(n)} ${n === 1 ? 'Bewertung' : 'Bewertungen'}`

export const words: Words = {
  language: 'de',
  ...names,
  claims,
  innocent,
  causes,
  skeleton: (pattern) => `Gemeinsam: ${pattern}`,
  similarity: (share) => `Mittlere Ähnlichkeit ${percent(share).text}`,
  abstained: (signal, why) => `${signal}: nicht gemessen, ${why}`,
  gap: (field, why) => `${field}: ${why}`,
  read: ({ read, stated }) => {
    if (stated === null) return `${reviews(read)} gelesen; der Shop nennt keine Gesamtzahl`
    if (read > stated) return `${reviews(read)} gelesen; der Shop nennt ${count(stated)}`
    return `${count(read)} von ${reviews(stated)} gelesen`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? 'Kein Mittelwert angezeigt' : `${oneDecimal(stated)} ★ angezeigt`
    if (adjusted === null) return `${shown}; zu wenige Bewertungen ohne Anzeichen zum Vergleich`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted))
      return `${shown}; gleich, wenn Bewertungen mit Anzeichen weniger zählen`
    const range = low === null || high === null ? '' : ` (${oneDecimal(low)}–${oneDecimal(high)})`
    return `${shown}; ${oneDecimal(adjusted)} ★${range}, wenn Bewertungen mit Anzeichen weniger zählen`
  },
  scoreMeaning:
    'Die Zahl gibt an, mit welcher Wahrscheinlichkeit in Prozent drei zufällig gewählte Bewertungen alle kein Anzeichen zeigen.',
  between: { names: ', ', clauses: '; ', sentences: '. ' },
}
