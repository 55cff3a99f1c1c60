import { sign } from '../../../report/words/zh-TW/sign.ts'
import { formatsOf } from '../../formats.ts'
import type { MarksWords } from './catalogue.ts'

const { count } = formatsOf('zh-TW')

export const words: MarksWords = {
  ...sign,
  title: '網頁上的標記',
  filters: { off: '關', all: '全部', dim: '淡化有標記的', only: '只看有標記的' },
  drawn: (n) => `${count(n)} 則評價旁有標記`,
  hidden: (n) => `沒有標記的 ${count(n)} 則評價已隱藏`,
  sign: '你的暗記。暗記不同的標記不是我們的。',
  changed: '網頁上的標記有變動',
  tampered: {
    removed: '網頁移除了標記。',
    covered: '有東西蓋住了標記。',
    hidden: '網頁試圖讓標記看不見。',
    moved: '網頁把標記挪到了別處。',
    copied: '網頁放上了標記的複製品。',
    imitated: '評價旁有東西看起來像我們的標記，或用了我們的名字。',
  },
  calm: '網頁重新繪製時也可能無意間這樣。這裡顯示的內容不受標記影響。',
}
