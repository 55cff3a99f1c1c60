import { review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    id: '600000000000000000000001',
    title: 'Fast',
    text: 'Fast and friendly',
    rating: 4,
    likes: 3,
    language: 'en',
    dates: {
      experiencedDate: '2023-12-01T00:00:00.000Z',
      publishedDate: '2023-12-07T11:23:40.000Z',
      updatedDate: null,
    },
    consumer: { id: 'c1', displayName: 'Ines', numberOfReviews: 4, countryCode: 'PT' },
    labels: { verification: { isVerified: true, reviewSourceName: 'InvitationLinkApi' } },
    reply: { message: 'Thanks', publishedDate: '2023-12-08T00:00:00.000Z' },
  },
  {
    id: '600000000000000000000002',
    title: 'Slow',
    text: 'Slow',
    rating: 1,
    dates: { publishedDate: '2023-12-06T11:23:40.000Z' },
    consumer: { id: 'c2', displayName: 'Jon' },
    labels: { verification: { isVerified: false, reviewSourceName: 'Organic' } },
  },
]

export const sample: Sample = {
  site: 'trustpilot',
  known: 'seen',
  address: 'https://www.trustpilot.com/_next/data/x/review/shop.example.json?businessUnit=shop.example',
  response: {
    props: {
      pageProps: {
        businessUnit: {
          id: 'b',
          identifyingName: 'shop.example',
          displayName: 'Shop',
          numberOfReviews: 20,
          trustScore: 4.2,
        },
        filters: { reviewStatistics: { ratings: { total: 20, one: 1, two: 1, three: 2, four: 6, five: 10 } } },
        reviews: list,
      },
    },
  },
  list,
  listing: {
    id: 'shop.example',
    title: 'Shop',
    url: 'https://www.trustpilot.com/review/shop.example',
    stated: stated({ reviewCount: 20, meanStars: 4.2, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: '600000000000000000000001',
    reviewer: reviewer('Ines', { id: 'c1', reviewCount: 4 }),
    stars: 4,
    title: 'Fast',
    text: 'Fast and friendly',
    language: 'en',
    postedOn: '2023-12-07T11:23:40Z',
    verified: true,
    helpful: 3,
  }),
}
