import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Participating firms only, with an account of level silver or gold; the text becomes public, so it holds no personal data. */
export const recipient = defineRecipient({
  id: 'consumidor-br',
  name: 'Consumidor.gov.br',
  englishName: 'Consumidor.gov.br, Brazil',
  countries: ['BR'],
  url: 'https://www.consumidor.gov.br/',
  channels: ['web'],
  languages: ['pt'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'Código de Defesa do Consumidor, arts. 6 e 37', since: '1991-03-11' }],
  checkedOn: '2026-11-20',
  unverified: ['limits', 'law'],
})
