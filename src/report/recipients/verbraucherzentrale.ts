import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** The federation is a trusted flagger under the DSA and takes what consumers tell the centres. */
export const recipient = defineRecipient({
  id: 'verbraucherzentrale',
  name: 'Verbraucherzentrale',
  englishName: 'Consumer centres (vzbv), Germany',
  countries: ['DE'],
  url: 'https://www.verbraucherzentrale.de/beschwerde',
  channels: ['web'],
  languages: ['de'],
  asks: ['name', 'trader', 'url', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [
    { cited: 'UWG, Anhang zu § 3 Abs. 3, Nr. 23b und 23c', since: '2022-05-28' },
    { cited: '§ 5b Abs. 3 UWG', since: '2022-05-28' },
  ],
  checkedOn: '2026-11-20',
  unverified: ['url', 'limits'],
})
