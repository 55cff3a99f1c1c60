import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Needs registration; telephone 1915. */
export const recipient = defineRecipient({
  id: 'nch',
  name: 'राष्ट्रीय उपभोक्ता हेल्पलाइन',
  englishName: 'National Consumer Helpline, India',
  countries: ['IN'],
  url: 'https://consumerhelpline.gov.in/',
  channels: ['web', 'app', 'phone'],
  languages: ['en'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [
    { cited: 'Consumer Protection Act, 2019', since: '2020-07-20' },
    { cited: 'IS 19000:2022', since: null },
  ],
  checkedOn: '2026-11-20',
  unverified: ['limits', 'law'],
})
