import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Consumer association with local branches. */
export const recipient = defineRecipient({
  id: 'ufc',
  name: 'UFC-Que Choisir',
  englishName: 'UFC-Que Choisir, France',
  countries: ['FR'],
  url: 'https://www.quechoisir.org/',
  channels: ['web'],
  languages: ['fr'],
  asks: ['name', 'trader', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Code de la consommation, art. L121-4, 27° et 28°', since: '2022-05-28' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
