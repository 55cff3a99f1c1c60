import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Consumers are also advised by telephone 1372. */
export const recipient = defineRecipient({
  id: 'kftc',
  name: '공정거래위원회',
  englishName: 'Fair Trade Commission, Korea',
  countries: ['KR'],
  url: 'https://www.ftc.go.kr/',
  channels: ['web', 'phone'],
  languages: ['ko'],
  asks: ['name', 'trader', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [
    { cited: '표시광고법 제3조', since: '1999-07-01' },
    { cited: '전자상거래법 제21조 제1항 제1호', since: '2002-07-01' },
  ],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
