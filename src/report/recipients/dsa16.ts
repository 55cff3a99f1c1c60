import { defineRecipient } from '../recipient.ts'

/** Regulation (EU) 2022/2065, Article 16(2): reasons, exact location, name and e-mail, bona fide statement. To be given to the platform by its own form; the address leads to the law. Illegality of a single review is never claimed. */
export const recipient = defineRecipient({
  id: 'dsa16',
  name: 'Notice to an online platform (DSA, Article 16)',
  englishName: 'Notice to an online platform in the EU',
  countries: ['EU'],
  url: 'https://digital-strategy.ec.europa.eu/en/policies/digital-services-act-package',
  channels: ['web'],
  languages: ['en', 'de', 'fr', 'es', 'it', 'nl'],
  asks: ['name', 'url', 'text', 'files'],
  limits: { text: 4000, files: null, fileBytes: null, types: null },
  law: [{ cited: 'Directive 2005/29/EC, Annex I, points 23b and 23c', since: '2022-05-28' }],
  checkedOn: '2026-11-20',
  unverified: ['limits'],
  extra: (facts) => [
    'Exact locations (one per line):',
    facts.url,
    ...facts.reviewIds.map((id) => (id.startsWith('#') ? `review ${id}, in the order of the page` : `review ${id}`)),
    'Name: ______  E-mail: ______',
  ],
  closing: 'I confirm my bona fide belief that the information contained in this notice is accurate and complete.',
})
