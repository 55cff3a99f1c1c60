import { defineRecipient } from '../recipient.ts'

/** Limits as in the service's public source of June 2026. It shrinks pictures and leaves PDF files as they are. The branch exists in the French form only. */
export const recipient = defineRecipient({
  id: 'signalconso',
  name: 'SignalConso (DGCCRF)',
  englishName: 'SignalConso, France',
  countries: ['FR'],
  url: 'https://signal.conso.gouv.fr/',
  channels: ['web'],
  languages: ['fr'],
  asks: ['name', 'trader', 'date', 'text', 'files'],
  limits: { text: 5000, files: 12, fileBytes: 5242880, types: ['jpg', 'jpeg', 'pdf', 'png', 'gif', 'docx', 'heic'] },
  law: [{ cited: 'Code de la consommation, art. L121-4, 27° et 28°', since: '2022-05-28' }],
  checkedOn: '2026-11-20',
  unverified: ['law'],
  steps: [
    'Internet (hors achats)',
    'Un avis de consommateur',
    'Des faux avis ont été diffusés en ligne',
    'Sur un site internet',
  ],
})
