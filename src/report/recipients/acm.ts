import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** The authority acts on those who sell reviews too. */
export const recipient = defineRecipient({
  id: 'acm',
  name: 'ACM ConsuWijzer',
  englishName: 'ACM ConsuWijzer, Netherlands',
  countries: ['NL'],
  url: 'https://www.consuwijzer.nl/',
  channels: ['web', 'phone'],
  languages: ['nl'],
  asks: ['trader', 'url', 'text'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Richtlijn 2005/29/EG, bijlage I, punten 23b en 23c', since: '2022-05-28' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits'],
})
