import { defineRecipient } from '../recipient.ts'

/** The rule speaks of businesses and of what they knew: the text tells what the seller controls. 16 CFR Part 465, in force 2024-10-21. May be anonymous. */
export const recipient = defineRecipient({
  id: 'ftc',
  name: 'Federal Trade Commission',
  englishName: 'Federal Trade Commission, USA',
  countries: ['US'],
  url: 'https://reportfraud.ftc.gov/',
  channels: ['web'],
  languages: ['en', 'es'],
  asks: ['trader', 'url', 'order', 'text'],
  limits: { text: 3500, files: 0, fileBytes: null, types: null },
  law: [
    { cited: '16 CFR 465.2', since: '2024-10-21' },
    { cited: '16 CFR 465.4', since: '2024-10-21' },
  ],
  checkedOn: '2026-11-20',
  unverified: ['limits.text', 'limits.files', 'asks'],
  extra: (facts) => (facts.hasOffer ? ['What the seller itself did, in the words of its card or message: ______'] : []),
})
