import { claims } from '../../../report/words/de/claims.ts'
import { innocent } from '../../../report/words/de/innocent.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'de',
  claims,
  innocent,
  card: {
    seen: 'Von Brushlight gesehen',
    open: (claim) => `Von Brushlight gesehen: ${claim}`,
    close: 'Schließen',
    maybe: (explanation) => `Vielleicht ganz gewöhnlich: ${explanation}`,
    sign: 'Ihr Zeichen; im Popup steht dasselbe.',
    shapes: {
      circle: 'Kreis',
      square: 'Quadrat',
      triangle: 'Dreieck',
      diamond: 'Raute',
      cross: 'Kreuz',
      star: 'Stern',
      heart: 'Herz',
      moon: 'Mond',
      drop: 'Tropfen',
      bolt: 'Blitz',
      flag: 'Fahne',
      house: 'Haus',
    },
    signOf: (first, second) => `Zeichen: ${first}, ${second}`,
  },
}
