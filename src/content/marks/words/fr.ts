import { claims } from '../../../report/words/fr/claims.ts'
import { innocent } from '../../../report/words/fr/innocent.ts'
import { sign } from '../../../report/words/fr/sign.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'fr',
  claims,
  innocent,
  card: {
    seen: 'Vu par Brushlight',
    open: (claim) => `Vu par Brushlight : ${claim}`,
    close: 'Fermer',
    maybe: (explanation) => `Explication courante possible : ${explanation}`,
    hint: 'Votre signe ; la fenêtre de Brushlight montre le même.',
    ...sign,
  },
}
