import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Authority. */
export const recipient = defineRecipient({
  id: 'cccs',
  name: 'Competition and Consumer Commission of Singapore',
  englishName: 'CCCS, Singapore',
  countries: ['SG'],
  url: 'https://www.cccs.gov.sg/',
  channels: ['web'],
  languages: ['en'],
  asks: ['name', 'trader', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Consumer Protection (Fair Trading) Act 2003', since: '2004-03-01' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
