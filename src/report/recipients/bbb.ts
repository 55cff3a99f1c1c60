import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Private: mediates complaints of buyers, publishes a summary. */
export const recipient = defineRecipient({
  id: 'bbb',
  name: 'Better Business Bureau',
  englishName: 'Better Business Bureau, USA and Canada',
  countries: ['US', 'CA'],
  url: 'https://www.bbb.org/file-a-complaint',
  channels: ['web'],
  languages: ['en'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits'],
})
