import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** State laws on unfair and deceptive acts. Each state has its own form. */
export const recipient = defineRecipient({
  id: 'us-state-ag',
  name: 'State Attorney General',
  englishName: 'Attorney General of your state, USA',
  countries: ['US'],
  url: 'https://www.usa.gov/state-attorney-general',
  channels: ['web', 'post'],
  languages: ['en'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'the consumer protection law of the state', since: null }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
