import { review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    recommendationid: '91000001',
    author: { steamid: '76500000000000001', num_reviews: 34, playtime_at_review: 408 },
    language: 'schinese',
    review: '好玩 [b]再来[/b]',
    timestamp_created: 1691967915,
    voted_up: true,
    votes_up: 3,
    weighted_vote_score: '0.48',
    steam_purchase: true,
    received_for_free: true,
  },
  {
    recommendationid: '91000002',
    author: { steamid: '76500000000000002' },
    language: 'english',
    review: 'No',
    timestamp_created: 1691967916,
    voted_up: false,
    votes_up: 4294967295,
    steam_purchase: false,
    received_for_free: false,
  },
]

export const sample: Sample = {
  site: 'steam',
  known: 'seen',
  address: 'https://store.steampowered.com/appreviews/123450?json=1&cursor=*',
  response: {
    success: 1,
    query_summary: { num_reviews: 2, total_positive: 15, total_negative: 5, total_reviews: 20 },
    reviews: list,
    cursor: 'AoJ',
  },
  list,
  listing: {
    id: '123450',
    stated: stated({ reviewCount: 20, meanStars: 4, histogram: [0.25, 0, 0, 0, 0.75] }),
  },
  first: review({
    id: '91000001',
    reviewer: reviewer('76500000000000001', { id: '76500000000000001', reviewCount: 34 }),
    stars: 5,
    text: '好玩 [b]再来[/b]',
    language: 'zh-Hans',
    postedOn: '2023-08-13T23:05:15Z',
    verified: true,
    programme: 'free-product',
    helpful: 3,
  }),
}
