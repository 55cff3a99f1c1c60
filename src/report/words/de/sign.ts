import type { SignWords } from '../sign.ts'

export const sign: SignWords = {
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
}
