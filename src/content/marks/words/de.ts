import { claims } from '../../../report/words/de/claims.ts'
import { innocent } from '../../../report/words/de/innocent.ts'
import { sign } from '../../../report/words/de/sign.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'de',
  claims,
  innocent,
  card: {
    seen: 'Von Brushlight gesehen',
    open: (claim) => `Von Brushlight gesehen: ${claim}`,
    close: 'Schließen',
    maybe: (explanation) => `Kann gewöhnlich sein: ${explanation}`,
    hint: 'Ihr Zeichen; im Popup steht dasselbe.',
    ...sign,
  },
}
