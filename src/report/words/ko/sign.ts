import type { SignWords } from '../sign.ts'

export const sign: SignWords = {
  shapes: {
    circle: '동그라미',
    square: '네모',
    triangle: '세모',
    diamond: '마름모',
    cross: '십자',
    star: '별',
    heart: '하트',
    moon: '초승달',
    drop: '물방울',
    bolt: '번개',
    flag: '깃발',
    house: '집',
  },
  signOf: (first, second) => `표식: ${first}, ${second}`,
}
