import { NUMBERS } from '../../words/numbers.ts'
import type { PackWords } from '../words.ts'

const { count } = NUMBERS['zh-CN']

export const words: PackWords = {
  page: (n, of) => `第 ${n} 页，共 ${of} 页`,
  cut: (shown, all) => `此处列出前 ${count(shown)} 项，共 ${count(all)} 项，全部见 report.json。`,
  textsCut: (characters) => `文字最多印出 ${count(characters)} 字，全文见 reviews.csv。`,
  verifyTitle: '如何校验',
  verify: (caseId) => [
    `证据文件 ${caseId}.zip 内的 manifest-sha256.txt 列有每个文件的 SHA-256。`,
    `运行 brushlight verify ${caseId}.zip 即可对照；也可解开后在文件夹内运行 sha256sum -c manifest-sha256.txt。`,
    '相符说明文件自导出后没有改动，不能说明当时页面确实如此。',
  ],
  titles: { screenshots: '页面截图', table: '评价明细表', checksums: '校验清单' },
  columns: {
    no: '序号',
    date: '日期',
    stars: '星级',
    name: '昵称',
    text: '评价文字',
    reasons: '观察到的现象',
    hash: 'SHA-256',
  },
  tableLead: '每条有迹象的评价一行，序号与报告一致。昵称已缩略。SHA-256 为导出文字校验值的开头部分。',
  tableNone: '未计到有迹象的评价，此为中性记录。',
  picture: (n, of) => `图 ${n}，共 ${of} 张`,
  takenAt: (time) => `截取于 ${time}`,
  leftOut: (n) => `有 ${count(n)} 张图片超出本文件容量，只收在证据文件内：`,
  unreadable: '此图片无法放入本文件，原图见证据文件。',
  checksumsLead: '各文件的 SHA-256。相符只说明文件自导出后没有改动。',
  bundle: '证据文件',
  pack: '本次上传的文件',
  file: '文件',
  bytes: '字节',
}
