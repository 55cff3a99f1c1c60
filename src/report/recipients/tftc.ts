import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Wants a signed or named report; consumers are also advised by telephone 1950. */
export const recipient = defineRecipient({
  id: 'tftc',
  name: '公平交易委員會',
  englishName: 'Fair Trade Commission, Taiwan',
  countries: ['TW'],
  url: 'https://www.ftc.gov.tw/',
  channels: ['web', 'post'],
  languages: ['zh-Hant'],
  asks: ['name', 'trader', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: '公平交易法第21、25條', since: '2015-02-06' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
