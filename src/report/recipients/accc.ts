import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Takes reports about reviews; no single disputes. */
export const recipient = defineRecipient({
  id: 'accc',
  name: 'Australian Competition and Consumer Commission',
  englishName: 'ACCC, Australia',
  countries: ['AU'],
  url: 'https://www.accc.gov.au/',
  channels: ['web'],
  languages: ['en'],
  asks: ['trader', 'url', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Australian Consumer Law, ss 18 and 29(1)(e)', since: '2011-01-01' }],
  checkedOn: '2026-11-20',
  unverified: ['limits', 'law'],
})
