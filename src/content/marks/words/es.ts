import { claims } from '../../../report/words/es/claims.ts'
import { innocent } from '../../../report/words/es/innocent.ts'
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
    sign: 'Su señal; la ventana de Brushlight muestra la misma.',
    shapes: {
      circle: 'círculo',
      square: 'cuadrado',
      triangle: 'triángulo',
      diamond: 'rombo',
      cross: 'cruz',
      star: 'estrella',
      heart: 'corazón',
      moon: 'luna',
      drop: 'gota',
      bolt: 'rayo',
      flag: 'bandera',
      house: 'casa',
    },
    signOf: (first, second) => `Señal: ${first}, ${second}`,
  },
}
