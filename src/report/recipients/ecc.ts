import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** For buyers whose seller is in another member state; wants receipt and order. The ODR platform closed in 2025. */
export const recipient = defineRecipient({
  id: 'ecc',
  name: 'European Consumer Centres Network',
  englishName: 'European Consumer Centres Network',
  countries: ['EU'],
  url: 'https://www.eccnet.eu/',
  channels: ['web'],
  languages: ['en', 'de', 'fr', 'es', 'it', 'nl'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Directive 2005/29/EC, Annex I, points 23b and 23c', since: '2022-05-28' }],
  checkedOn: '2026-11-20',
  unverified: ['asks', 'limits'],
  extra: () => ['Order number and receipt: ______'],
})
