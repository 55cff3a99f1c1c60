import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Consumer association. */
export const recipient = defineRecipient({
  id: 'ocu',
  name: 'Organización de Consumidores y Usuarios',
  englishName: 'OCU, Spain',
  countries: ['ES'],
  url: 'https://www.ocu.org/',
  channels: ['web'],
  languages: ['es'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Ley de Competencia Desleal, art. 27', since: '2022-05-28' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
