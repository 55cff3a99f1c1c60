import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Authority; also by certified mail. */
export const recipient = defineRecipient({
  id: 'agcm',
  name: 'Autorità Garante della Concorrenza e del Mercato',
  englishName: 'AGCM, Italy',
  countries: ['IT'],
  url: 'https://www.agcm.it/',
  channels: ['web', 'email'],
  languages: ['it'],
  asks: ['name', 'trader', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [
    { cited: 'Codice del consumo, artt. 20-22', since: '2007-09-21' },
    { cited: 'Codice del consumo, art. 23, lett. bb-ter e bb-quater', since: '2023-04-02' },
  ],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
