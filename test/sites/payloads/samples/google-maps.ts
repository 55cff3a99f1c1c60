import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

/** A list with some places filled, the rest `null`. */
function places(filled: Record<number, unknown>): unknown[] {
  const length = Math.max(...Object.keys(filled).map(Number)) + 1
  return Array.from({ length }, (_, at) => filled[at] ?? null)
}

const FEATURE = '0x0:0xabcdef1234567890'
/** The layout since 2026, with a translation, and that of 2023. */
const list = [
  [
    [
      'ChdInvented0001',
      places({
        0: FEATURE,
        2: 1688125590509285,
        4: places({
          5: [
            'Lena K.',
            'https://avatar.example/a',
            ['https://maps.example'],
            '110000000000000001',
            null,
            6,
            0,
            null,
            [0, 3, 1],
            12,
            ['Local Guide · 6 reviews'],
          ],
        }),
        6: '2 months ago',
      }),
      places({
        0: [4],
        2: [['P1', places({ 6: ['https://lh5.googleusercontent.com/p/AF1QinventedInvented01=w150-h150-k-no'] })]],
        14: ['de', 'en'],
        15: [
          ['Gute Suppe', null, [0, 10]],
          ['Good soup', null, [0, 9]],
        ],
      }),
      null,
    ],
  ],
  [
    [
      'ChdInvented0002',
      places({
        0: FEATURE,
        2: 1588125590509285,
        4: [
          [
            [4, null, 1],
            5,
            7,
            'https://avatar.example/b',
            'Omar',
            'https://maps.example',
            null,
            2,
            null,
            null,
            null,
            null,
            ['5 reviews'],
            '110000000000000002',
          ],
        ],
      }),
      [[2], ['Too loud', 'en']],
    ],
  ],
]
/** A passage that the place shows above its list: no stars. */
const passage = [['ChdPassage', places({ 0: FEATURE, 2: 1688125590509285 }), [null, ['Some words', 'en']]]]

export const sample: Sample = {
  site: 'google-maps',
  known: 'seen',
  address: 'https://www.google.com/maps/preview/place?pb=!1m1!1s0x1111:0xabcdef1234567890!3m1',
  response: `)]}'\n${JSON.stringify(
    places({
      6: places({
        4: places({ 7: 4.2, 8: 20 }),
        10: '0x1111:0xabcdef1234567890',
        11: 'Soup House',
        175: places({ 3: [1, 1, 2, 6, 10], 7: [[[passage]]], 9: [[list]] }),
      }),
    }),
  )}`,
  list,
  listing: {
    id: '0x1111:0xabcdef1234567890',
    title: 'Soup House',
    stated: stated({ reviewCount: 20, meanStars: 4.2, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: 'ChdInvented0001',
    reviewer: reviewer('Lena K.', { id: '110000000000000001', reviewCount: 6, level: 'Local Guide' }),
    stars: 4,
    text: 'Gute Suppe',
    language: 'de',
    postedOn: '2023-06-30T11:46:30Z',
    photos: [
      photo(
        'https://lh5.googleusercontent.com/p/AF1QinventedInvented01=w150-h150-k-no',
        'google:p/AF1QinventedInvented01',
      ),
    ],
  }),
}
