import type { SignWords } from '../sign.ts'

export const sign: SignWords = {
  shapes: {
    circle: '丸',
    square: '四角',
    triangle: '三角',
    diamond: 'ひし形',
    cross: '十字',
    star: '星',
    heart: 'ハート',
    moon: '三日月',
    drop: 'しずく',
    bolt: '稲妻',
    flag: '旗',
    house: '家',
  },
  signOf: (first, second) => `目印：${first}、${second}`,
}
