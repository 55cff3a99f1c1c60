import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Its form has a topic for tests and testimonials. */
export const recipient = defineRecipient({
  id: 'competition-bureau',
  name: 'Competition Bureau / Bureau de la concurrence',
  englishName: 'Competition Bureau, Canada',
  countries: ['CA'],
  url: 'https://competition-bureau.canada.ca/',
  channels: ['web'],
  languages: ['en', 'fr'],
  asks: ['name', 'trader', 'url', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Competition Act, ss 52 and 74.01 to 74.02', since: '1999-03-18' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'limits', 'law'],
  steps: ['The topic about reviews, tests and testimonials'],
})
