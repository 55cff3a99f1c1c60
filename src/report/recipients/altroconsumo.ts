import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Consumer association. */
export const recipient = defineRecipient({
  id: 'altroconsumo',
  name: 'Altroconsumo',
  englishName: 'Altroconsumo, Italy',
  countries: ['IT'],
  url: 'https://www.altroconsumo.it/',
  channels: ['web'],
  languages: ['it'],
  asks: ['name', 'trader', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Codice del consumo, artt. 20-22', since: '2007-09-21' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
