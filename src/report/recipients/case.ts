import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Consumer association; the commission acted on reviews after complaints. */
export const recipient = defineRecipient({
  id: 'case',
  name: 'Consumers Association of Singapore',
  englishName: 'CASE, Singapore',
  countries: ['SG'],
  url: 'https://www.case.org.sg/',
  channels: ['web'],
  languages: ['en'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Consumer Protection (Fair Trading) Act 2003', since: '2004-03-01' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
