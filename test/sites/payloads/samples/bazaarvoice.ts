import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    Id: '70000001',
    CID: 'cccccccc-1111-5222-8333-444444444444',
    ProductId: 'SKU-9',
    AuthorId: 'author-1',
    UserNickname: 'Femke',
    Rating: 8,
    RatingRange: 10,
    Title: 'Bright',
    ReviewText: 'Bright &amp; light',
    SubmissionTime: '2020-09-06T16:46:45.000+00:00',
    ContentLocale: 'nl_NL',
    TotalPositiveFeedbackCount: 4,
    Badges: { top25: { Id: 'top25' }, verifiedPurchaser: { Id: 'verifiedPurchaser' } },
    ContextDataValues: {
      Age: { Value: '25to34', ValueLabel: '25 to 34', Id: 'Age' },
      IncentivizedReview: { Value: 'True', ValueLabel: 'Yes', Id: 'IncentivizedReview' },
    },
    Photos: [
      {
        Sizes: {
          thumbnail: { Url: 'https://photos-us.bazaarvoice.com/photo/2/aW52/99999999-aaaa-5bbb-8ccc-dddddddddddd' },
          normal: { Url: 'https://photos-us.bazaarvoice.com/photo/2/aW52/11111111-aaaa-5bbb-8ccc-dddddddddddd' },
        },
      },
    ],
    IsSyndicated: true,
    SyndicationSource: { Name: 'other.example' },
  },
  {
    Id: '70000002',
    ProductId: 'SKU-9',
    AuthorId: 'author-2',
    UserNickname: 'Gijs',
    Rating: 1,
    RatingRange: 5,
    ReviewText: null,
    SubmissionTime: '2020-09-05T16:46:45.000+00:00',
    Badges: {},
    ContextDataValues: {},
  },
]

export const sample: Sample = {
  site: 'bazaarvoice',
  known: 'seen',
  address: 'https://api.bazaarvoice.com/data/batch.json?passkey=x',
  response: {
    BatchedResults: {
      q0: {
        Results: list,
        TotalResults: 20,
        Includes: {
          Authors: {
            'author-1': {
              Id: 'author-1',
              ContributorRank: 'TOP_25',
              TotalReviewCount: 9,
              UserNickname: 'Femke',
              SubmissionTime: 'x',
            },
          },
          Products: {
            'SKU-9': {
              Name: 'Lamp',
              ReviewStatistics: {
                TotalReviewCount: 20,
                AverageOverallRating: 4.2,
                RatingDistribution: [5, 4, 3, 2, 1].map((RatingValue, at) => ({
                  RatingValue,
                  Count: [10, 6, 2, 1, 1][at],
                })),
              },
            },
          },
        },
      },
      q1: {
        Results: [
          {
            Id: 'q',
            QuestionSummary: 'Is it bright?',
            SubmissionTime: '2020-01-01T00:00:00.000+00:00',
            UserNickname: 'X',
          },
        ],
      },
    },
  },
  list,
  listing: {
    id: 'SKU-9',
    title: 'Lamp',
    stated: stated({ reviewCount: 20, meanStars: 4.2, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: '70000001',
    reviewer: reviewer('Femke', { id: 'author-1', reviewCount: 9, level: 'TOP_25' }),
    stars: 4.2,
    title: 'Bright',
    text: 'Bright & light',
    language: 'nl-NL',
    postedOn: '2020-09-06T16:46:45+00:00',
    verified: true,
    programme: 'incentivised',
    helpful: 4,
    variant: 'Age: 25 to 34; IncentivizedReview: Yes',
    photos: [
      photo(
        'https://photos-us.bazaarvoice.com/photo/2/aW52/11111111-aaaa-5bbb-8ccc-dddddddddddd',
        'bazaarvoice:11111111-aaaa-5bbb-8ccc-dddddddddddd',
      ),
    ],
  }),
}
