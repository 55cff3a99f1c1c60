import { claims } from '../../../report/words/es/claims.ts'
import { innocent } from '../../../report/words/es/innocent.ts'
import { sign } from '../../../report/words/es/sign.ts'
import type { MarkWords } from './catalogue.ts'

export const words: MarkWords = {
  language: 'es',
  claims,
  innocent,
  card: {
    seen: 'Visto por Brushlight',
    open: (claim) => `Visto por Brushlight: ${claim}`,
    close: 'Cerrar',
    maybe: (explanation) => `Puede ser algo corriente: ${explanation}`,
    hint: 'Su señal; la ventana de Brushlight muestra la misma.',
    ...sign,
  },
}
