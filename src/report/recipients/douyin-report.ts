import { platformRecipient } from '../recipient.ts'

export const recipient = platformRecipient({
  id: 'douyin-report',
  name: '抖音商城 举报',
  englishName: 'Douyin, report in the app',
  sites: ['douyin'],
  url: 'https://www.douyin.com/',
  steps: ['分享或长按', '举报', '或：商城订单，投诉商家'],
})
