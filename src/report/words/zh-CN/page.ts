import type { PageWords } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { utcTime } from '../time.ts'

const { count, oneDecimal } = NUMBERS['zh-CN']

export const page: PageWords = {
  title: '评价观察报告',
  lead: '这是线索，不是指控。本报告统计评价中的现象，不判断由谁所写、为何而写；每个现象旁都列出平常的解释。',
  seller: '商家',
  item: '商品编号',
  readOn: '读取时间',
  madeOn: '导出时间',
  address: '网址',
  browser: '浏览器',
  caseId: '编号',
  unknown: '未显示',
  counted: (flagged, kept) =>
    flagged === 0
      ? `留存的 ${count(kept)} 条评价中，没有与其他评价相同的已计数现象`
      : `留存的 ${count(kept)} 条评价中，${count(flagged)} 条有下列现象`,
  timelineKey: { marked: '有迹象', other: '其他评价' },
  most: (n, from) => `最多 ${count(n)} 条，自 ${from} 起`,
  undated: (n) => `另有 ${count(n)} 条没有日期，未画入`,
  seen: '观察到的现象',
  nothingSeen: '可以测量的各项现象均未见到。',
  ordinary: '平常的解释',
  stop: '。',
  concerned: () => '涉及的评价',
  more: (n) => `另有 ${count(n)} 条`,
  weightless: '已计数，不计分量',
  lookedFor: '已查看，未见异常',
  notMeasured: '未测量',
  gaps: '未能读到的内容',
  limits: '局限',
  limit: [
    '未读到的评价不在报告范围内；页面排在前面的评价也不是随机样本。',
    '有迹象不能证明某条评价有问题，没有迹象也不能证明它没有问题。',
    '本报告没有对照订单、物流和支付记录，只有平台或主管部门能够核对。',
    '昵称已缩略；评价者编号、主页和头像均未收录。',
    '校验值说明文件自导出后未被改动，不能说明当时页面确实如此。',
  ],
  clockOff: '对照页面上的日期，制作本报告的电脑时钟似乎不准；报告中的时间取自该时钟。',
  hiddenCount: (n) => `文中 ${count(n)} 处个人信息已隐去，并在原处标明。`,
  excludedCount: (n) => `购物者剔除了 ${count(n)} 条评价，未计入，也未引用。`,
  setAside: '购物者搁置的内容',
  setAsideReviews: (n) => `判断之前，购物者搁置了 ${count(n)} 条评价，各项规则都没有查看；计入后，统计结果可能不同。`,
  setAsideFindings: (n) => `${count(n)} 项规则观察到的现象由购物者搁置，未计入理由。`,
  nothingElse: '除购物者搁置的内容外，可以测量的各项现象均未见到。',
  how: '如何计数',
  method: [
    '每项规则把页面所见与通常情况对照，数出不同的评价；所见太少的规则会注明，不作计数。',
    '报告不给总分，也不给概率：请读者结合各项计数、平常的解释，以及只有平台或主管部门才能看到的记录自行判断。',
  ],
  reviews: '有迹象的评价',
  reviewsCut: (shown, all) => `此处列出前 ${count(shown)} 条，共 ${count(all)} 条，全部见 reviews.csv。`,
  screenshots: '页面截图',
  ownEvidence: '购物者补充的材料',
  kinds: { card: '随货卡片', chat: '聊天记录', order: '订单', logistics: '物流', listing: '商品页', other: '其他' },
  statement: '声明',
  confirmedOn: (time) => `确认时间 ${time}`,
  noText: '（只有星级）',
  stars: (n) => `${Number.isInteger(n) ? count(n) : oneDecimal(n)} 星`,
  later: '追评',
  madeBy: (tool, engine) => `由 ${tool} 在读者自己的设备上生成，引擎 ${engine}；没有向任何地方发送内容。`,
  files: 'report.json 为同样内容的数据，reviews.csv 每条评价一行，README.txt 说明如何校验。',
  time: (utc) => {
    const shown = utcTime(utc)
    const beijing = utcTime(utc, 8)
    return shown === null || beijing === null ? utc : `${beijing}（北京时间，UTC ${shown.slice(0, -4)}）`
  },
}
