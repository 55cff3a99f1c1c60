import { platformRecipient } from '../recipient.ts'

export const recipient = platformRecipient({
  id: 'meituan-report',
  name: '美团/大众点评 举报',
  englishName: 'Meituan and Dianping, report in the app',
  sites: ['meituan', 'dianping'],
  url: 'https://www.dianping.com/',
  steps: ['评价旁 …', '举报', '虚假评价'],
})
