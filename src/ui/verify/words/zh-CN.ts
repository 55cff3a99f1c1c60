import { formatsOf } from '../../formats.ts'
import type { VerifyPage } from './catalogue.ts'

const { count } = formatsOf('zh-CN')

export const words: VerifyPage = {
  name: '照评镜',
  title: '校验证据文件',
  lead: '看看照评镜保存的文件有没有被改过。文件只在本机读取，里面的内容不会被打开或运行。',
  drop: '把 zip 文件拖到这里',
  choose: '选择文件…',
  checking: (name) => `正在校验 ${name}…`,
  outcome: {
    unchanged: '没有改动',
    changed: '有改动',
    'not-ours': '不是证据文件',
    damaged: '已损坏',
    unsafe: '不安全，没有打开',
  },
  more: (n) => `另有 ${count(n)} 个文件`,
  hash: 'zip 的 SHA-256',
  meaning: '这说明什么',
  meaningText:
    '“没有改动”只说明文件与导出时一样，不能说明当时页面确实如此，也不能说明是什么时候；能生成这种文件的人也能另外生成一份。',
}
