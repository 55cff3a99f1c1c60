import type { SignWords } from '../sign.ts'

export const sign: SignWords = {
  shapes: {
    circle: '圆形',
    square: '方形',
    triangle: '三角形',
    diamond: '菱形',
    cross: '十字',
    star: '星形',
    heart: '心形',
    moon: '月牙',
    drop: '水滴',
    bolt: '闪电',
    flag: '旗子',
    house: '房子',
  },
  signOf: (first, second) => `暗记：${first}、${second}`,
}
