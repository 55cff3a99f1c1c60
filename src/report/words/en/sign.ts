import type { SignWords } from '../sign.ts'

export const sign: SignWords = {
  shapes: {
    circle: 'circle',
    square: 'square',
    triangle: 'triangle',
    diamond: 'diamond',
    cross: 'cross',
    star: 'star',
    heart: 'heart',
    moon: 'moon',
    drop: 'drop',
    bolt: 'lightning bolt',
    flag: 'flag',
    house: 'house',
  },
  signOf: (first, second) => `Sign: ${first}, ${second}`,
}
