import { defineRecipient } from '../recipient.ts'

/** The platform's own channel. Menu paths shift: steps, no deep link, with the day they were last read. */
export const recipient = defineRecipient({
  id: 'pinduoduo-report',
  name: '拼多多 举报',
  englishName: 'Pinduoduo, report in the app',
  countries: ['CN'],
  sites: ['pinduoduo'],
  url: 'https://www.pinduoduo.com/',
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
  steps: ['商品页 …', '举报', '或：店铺，举报商家'],
  compact: true,
})
