import { sign } from '../../../report/words/zh-CN/sign.ts'
import { formatsOf } from '../../formats.ts'
import type { MarksWords } from './catalogue.ts'

const { count } = formatsOf('zh-CN')

export const words: MarksWords = {
  ...sign,
  title: '页面上的标记',
  filters: { off: '关', all: '全部', dim: '淡化有标记的', only: '只看有标记的' },
  drawn: (n) => `${count(n)} 条评价旁有标记`,
  hidden: (n) => `没有标记的 ${count(n)} 条评价已隐藏`,
  sign: '你的暗记。暗记不同的标记不是我们的。',
  changed: '页面上的标记有变动',
  tampered: {
    removed: '页面移除了标记。',
    covered: '有东西盖住了标记。',
    hidden: '页面试图让标记看不见。',
    moved: '页面把标记挪到了别处。',
    copied: '页面放上了标记的复制品。',
    imitated: '评价旁有东西看起来像我们的标记，或用了我们的名字。',
  },
  calm: '页面重新绘制时也可能无意中这样。这里显示的内容不受标记影响。',
}
