import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    __typename: 'ReviewCard',
    reviewUrl: 'aaaa000000000001',
    reviewScore: 7,
    reviewedDate: 1765748812,
    helpfulVotesCount: 1,
    textDetails: { title: 'By the lake', positiveText: 'Calm, kind staff', negativeText: 'No lift', lang: 'en' },
    guestDetails: { username: 'Wim', countryCode: 'nl', anonymous: false },
    bookingDetails: { roomType: { name: 'Twin Room' }, checkinDate: '2025-12-10' },
    partnerReply: { reply: 'Thank you' },
    photos: [
      {
        id: 1,
        urls: [
          { size: 'square80', url: 'https://q-xx.bstatic.com/xdata/images/xphoto/square80/700000001.jpg?k=b' },
          { size: 'max1280x900', url: 'https://q-xx.bstatic.com/xdata/images/xphoto/max1280x900/700000001.jpg?k=a' },
        ],
      },
    ],
  },
  {
    reviewUrl: 'aaaa000000000002',
    reviewScore: 10,
    reviewedDate: 1765748813,
    textDetails: { positiveText: null, negativeText: null, lang: 'xu' },
    guestDetails: { username: null, anonymous: true },
  },
]

export const sample: Sample = {
  site: 'booking',
  known: 'seen',
  address: 'https://www.booking.com/dml/graphql?lang=en-gb',
  response: { data: { reviewListFrontend: { reviewsCount: 2, reviewCard: list } } },
  list,
  listing: { stated: stated({ reviewCount: 2 }) },
  first: review({
    id: 'aaaa000000000001',
    reviewer: reviewer('Wim'),
    stars: 3.67,
    title: 'By the lake',
    text: 'Calm, kind staff\nNo lift',
    language: 'en',
    postedOn: '2025-12-14T21:46:52Z',
    helpful: 1,
    variant: 'Twin Room',
    photos: [photo('https://q-xx.bstatic.com/xdata/images/xphoto/max1280x900/700000001.jpg?k=a', 'booking:700000001')],
  }),
}
