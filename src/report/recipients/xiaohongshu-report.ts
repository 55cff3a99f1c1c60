import { platformRecipient } from '../recipient.ts'

export const recipient = platformRecipient({
  id: 'xiaohongshu-report',
  name: '小红书 举报',
  englishName: 'Xiaohongshu, report in the app',
  sites: ['xiaohongshu'],
  url: 'https://www.xiaohongshu.com/',
  steps: ['右上角 …', '举报', '虚假种草或不实信息'],
})
