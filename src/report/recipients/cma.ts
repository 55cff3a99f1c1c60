import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Acts on patterns across a market, not on single disputes. Guidance CMA208. */
export const recipient = defineRecipient({
  id: 'cma',
  name: 'Competition and Markets Authority',
  englishName: 'Competition and Markets Authority, United Kingdom',
  countries: ['GB'],
  url: 'https://www.gov.uk/guidance/tell-the-cma-about-a-competition-or-market-problem',
  channels: ['web', 'email'],
  languages: ['en'],
  asks: ['trader', 'url', 'text'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'DMCC Act 2024, Schedule 20, paragraph 13', since: '2025-04-06' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits'],
})
