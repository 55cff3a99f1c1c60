import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const first = {
  reviewId: '900000001',
  reviewReferenceId: 'aaaaaaaa-0000-5000-8000-000000000001',
  rating: 4,
  reviewSubmissionTime: '2/11/2025',
  reviewTitle: 'Keeps its edge',
  reviewText: 'Cuts bread well. Handle is a bit short.',
  originalLocale: 'en_US',
  userNickname: 'Orla',
  positiveFeedback: 13,
  negativeFeedback: 2,
  badges: [{ id: 'VerifiedPurchaser' }, { id: 'PrizeIncentive' }],
  features: [
    { name: 'Size', value: '8 in' },
    { name: 'Color', value: 'Black' },
  ],
  media: [
    {
      mediaType: 'IMAGE',
      normalUrl: 'https://i5.walmartimages.com/dfw/aaaa/k2-_invented.v1.jpg?odnWidth=600',
      thumbnailUrl: 'https://i5.walmartimages.com/dfw/aaaa/k2-_invented.v1.jpg?odnWidth=150',
    },
    { mediaType: 'VIDEO', normalUrl: 'https://i5.walmartimages.com/dfw/aaaa/film.jpg' },
  ],
}
const second = {
  ...first,
  reviewId: '900000002',
  userNickname: 'Piet',
  rating: 1,
  reviewTitle: null,
  badges: [],
  media: [],
}
const list = [first, second]

export const sample: Sample = {
  site: 'walmart',
  known: 'seen',
  address: 'https://www.walmart.com/orchestra/graphql/ReviewsById/xyz',
  response: {
    props: {
      pageProps: {
        initialData: {
          data: {
            product: {
              usItemId: '5550001',
              id: '4INVENTED0A0',
              name: 'Bread knife',
              sellerId: 'S1',
              sellerName: 'Knives &amp; Co',
            },
            reviews: {
              averageOverallRating: 4.1,
              totalReviewCount: 20,
              reviewsWithTextCount: 2,
              ratingValueOneCount: 2,
              ratingValueTwoCount: 0,
              ratingValueThreeCount: 2,
              ratingValueFourCount: 6,
              ratingValueFiveCount: 10,
              customerReviews: list,
              topPositiveReview: first,
              topNegativeReview: { ...second, reviewId: '900000009', reviewText: 'Shown above the list' },
            },
          },
        },
      },
    },
  },
  list,
  listing: {
    id: '5550001',
    title: 'Bread knife',
    seller: { id: 'S1', name: 'Knives & Co' },
    stated: stated({ reviewCount: 2, ratingCount: 20, meanStars: 4.1, histogram: [0.1, 0, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: '900000001',
    reviewer: reviewer('Orla'),
    stars: 4,
    title: 'Keeps its edge',
    text: 'Cuts bread well. Handle is a bit short.',
    language: 'en-US',
    postedOn: '2025-02-11',
    verified: true,
    programme: 'incentivised',
    helpful: 13,
    variant: 'Size: 8 in; Color: Black',
    photos: [
      photo(
        'https://i5.walmartimages.com/dfw/aaaa/k2-_invented.v1.jpg?odnWidth=600',
        'i5.walmartimages.com/dfw/aaaa/k2-_invented.v1',
      ),
    ],
  }),
}
