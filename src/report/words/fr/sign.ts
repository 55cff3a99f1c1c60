import type { SignWords } from '../sign.ts'

export const sign: SignWords = {
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
}
