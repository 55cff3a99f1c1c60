import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Consumer association; studies patterns, takes no single cases. */
export const recipient = defineRecipient({
  id: 'which',
  name: 'Which?',
  englishName: 'Which?, United Kingdom',
  countries: ['GB'],
  url: 'https://www.which.co.uk/',
  channels: ['web', 'email'],
  languages: ['en'],
  asks: ['trader', 'url', 'text'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'DMCC Act 2024, Schedule 20, paragraph 13', since: '2025-04-06' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits'],
})
