import { platformRecipient } from '../recipient.ts'

export const recipient = platformRecipient({
  id: 'pinduoduo-report',
  name: '拼多多 举报',
  englishName: 'Pinduoduo, report in the app',
  sites: ['pinduoduo'],
  url: 'https://www.pinduoduo.com/',
  steps: ['商品页 …', '举报', '或：店铺，举报商家'],
})
