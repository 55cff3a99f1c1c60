import { platformRecipient } from '../recipient.ts'

export const recipient = platformRecipient({
  id: 'jd-report',
  name: '京东 举报',
  englishName: 'JD, report in the app',
  sites: ['jd'],
  url: 'https://www.jd.com/',
  steps: ['商品页或评价旁 …', '举报', '或：客服，举报商家'],
})
