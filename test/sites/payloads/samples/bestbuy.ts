import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    id: 'bbbbbbbb-0000-3000-8000-000000000001',
    topicType: 'review',
    rating: 5,
    recommended: true,
    title: 'Quiet',
    text: 'Hardly a sound, even at night.',
    author: 'MoritzB',
    positiveFeedbackCount: 2,
    negativeFeedbackCount: 1,
    writeCommentUrl: '/site/reviews/submission/7000001/review/1?campaignid=x',
    submissionTime: '2025-12-19T23:24:44.000-06:00',
    badges: [{ badgeCode: 'Incentivized' }, { badgeCode: 'VerifiedPurchaser' }],
    photos: [
      { normalUrl: 'https://photos-us.bazaarvoice.com/photo/2/aW52ZW50ZWQ/11111111-2222-5333-8444-555555555555' },
    ],
  },
  {
    id: 'bbbbbbbb-0000-3000-8000-000000000002',
    topicType: 'review',
    rating: 2,
    title: 'Loud',
    text: 'Mine hums.',
    author: 'IdaK',
    submissionTime: '2025-12-18T10:00:00.000-06:00',
    badges: [],
  },
]

export const sample: Sample = {
  site: 'bestbuy',
  known: 'seen',
  address: 'https://www.bestbuy.com/ugc/v2/reviews?page=1&sku=7000001',
  response: {
    topics: [...list, { ...list[0], id: 'q', topicType: 'question', text: 'Is it loud?' }],
    totalReviewCount: 2,
  },
  list,
  listing: { id: '7000001', stated: stated({ reviewCount: 2 }) },
  first: review({
    id: 'bbbbbbbb-0000-3000-8000-000000000001',
    reviewer: reviewer('MoritzB'),
    stars: 5,
    title: 'Quiet',
    text: 'Hardly a sound, even at night.',
    postedOn: '2025-12-19T23:24:44-06:00',
    verified: true,
    programme: 'incentivised',
    helpful: 2,
    photos: [
      photo(
        'https://photos-us.bazaarvoice.com/photo/2/aW52ZW50ZWQ/11111111-2222-5333-8444-555555555555',
        'bazaarvoice:11111111-2222-5333-8444-555555555555',
      ),
    ],
  }),
}
