import type { SignWords } from '../sign.ts'

export const sign: SignWords = {
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
}
