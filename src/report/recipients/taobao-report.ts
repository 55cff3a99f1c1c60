import { defineRecipient } from '../recipient.ts'

/** The platform's own channel. Menu paths shift: steps, no deep link, with the day they were last read. */
export const recipient = defineRecipient({
  id: 'taobao-report',
  name: '淘宝/天猫 举报',
  englishName: 'Taobao and Tmall, report in the app',
  countries: ['CN'],
  sites: ['taobao', 'tmall'],
  url: 'https://www.taobao.com/',
  channels: ['in-app'],
  languages: ['zh-Hans'],
  asks: ['text', 'files'],
  limits: { text: 200, files: null, fileBytes: null, types: null },
  law: [
    { cited: '电子商务法第59条', since: '2019-01-01' },
    { cited: '反不正当竞争法第21条', since: '2025-10-15' },
  ],
  checkedOn: '2026-11-20',
  unverified: ['steps', 'limits'],
  steps: ['商品页右上角 …', '举报', '虚假交易或虚假宣传；单条评价可在评价旁举报'],
  compact: true,
})
