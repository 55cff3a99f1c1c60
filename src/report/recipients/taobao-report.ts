import { platformRecipient } from '../recipient.ts'

export const recipient = platformRecipient({
  id: 'taobao-report',
  name: '淘宝/天猫 举报',
  englishName: 'Taobao and Tmall, report in the app',
  sites: ['taobao', 'tmall'],
  url: 'https://www.taobao.com/',
  steps: ['商品页右上角 …', '举报', '虚假交易或虚假宣传；单条评价可在评价旁举报'],
})
