import { claims } from '../../../report/words/fr/claims.ts'
import { innocent } from '../../../report/words/fr/innocent.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'fr',
  claims,
  innocent,
  card: {
    seen: 'Vu par Brushlight',
    open: (claim) => `Vu par Brushlight : ${claim}`,
    close: 'Fermer',
    maybe: (explanation) => `Peut-être tout à fait ordinaire : ${explanation}`,
    sign: 'Votre signe ; la fenêtre de Brushlight montre le même.',
    shapes: {
      circle: 'cercle',
      square: 'carré',
      triangle: 'triangle',
      diamond: 'losange',
      cross: 'croix',
      star: 'étoile',
      heart: 'cœur',
      moon: 'lune',
      drop: 'goutte',
      bolt: 'éclair',
      flag: 'drapeau',
      house: 'maison',
    },
    signOf: (first, second) => `Signe : ${first}, ${second}`,
  },
}
