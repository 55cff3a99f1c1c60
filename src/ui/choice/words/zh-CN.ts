import { formatsOf } from '../../formats.ts'
import type { ChoiceWords } from './catalogue.ts'

const { count } = formatsOf('zh-CN')

export const words: ChoiceWords = {
  title: '报告交给谁？',
  last: '上次所选',
  onlyBundle: '暂不提交，只要证据文件',
  another: '其他机构，或先逐项查看…',
  goOn: (time) => `继续 ${time} 的那份报告`,
  hint: '页面会滚动一会儿，拍下评价截图。不会向任何地方发送。',
  make: '生成并保存',
  cancel: '取消',
  starting: '正在开始…',
  shooting: (done, of) => `正在拍下评价：${count(done)} / ${count(of)}`,
  making: '正在整理文件…',
  done: '已保存，报告已在自己的标签页打开。',
  failed: '没能开始生成报告，请再试一次。',
}
