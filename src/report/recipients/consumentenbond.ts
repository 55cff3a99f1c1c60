import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Consumer association. */
export const recipient = defineRecipient({
  id: 'consumentenbond',
  name: 'Consumentenbond',
  englishName: 'Consumentenbond, Netherlands',
  countries: ['NL'],
  url: 'https://www.consumentenbond.nl/',
  channels: ['web'],
  languages: ['nl'],
  asks: ['trader', 'url', 'text'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Richtlijn 2005/29/EG, bijlage I, punten 23b en 23c', since: '2022-05-28' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits'],
})
