import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** State bodies, each with its own form. */
export const recipient = defineRecipient({
  id: 'procon',
  name: 'Procon',
  englishName: 'Procon, Brazil',
  countries: ['BR'],
  url: 'https://www.gov.br/mj/pt-br/assuntos/seus-direitos/consumidor',
  channels: ['web', 'phone'],
  languages: ['pt'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Código de Defesa do Consumidor, arts. 6 e 37', since: '1991-03-11' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits', 'law'],
})
