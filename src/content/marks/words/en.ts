import { claims } from '../../../report/words/en/claims.ts'
import { innocent } from '../../../report/words/en/innocent.ts'
import { sign } from '../../../report/words/en/sign.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'en',
  claims,
  innocent,
  card: {
    seen: 'Seen by Brushlight',
    open: (claim) => `Seen by Brushlight: ${claim}`,
    close: 'Close',
    maybe: (explanation) => `May be ordinary: ${explanation.charAt(0).toLowerCase()}${explanation.slice(1)}`,
    hint: 'Your sign; the popup shows the same.',
    ...sign,
  },
}
