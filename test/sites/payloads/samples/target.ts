import { review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    id: 'cccccccc-0000-4000-8000-000000000001',
    title: 'Soft &#38; warm',
    text: 'Washes well.',
    rating: { value: 4.0, submitted_at: '2026-04-24T03:41:25.447Z' },
    author: { nickname: 'Rosa', external_id: '77001' },
  },
  {
    id: 'cccccccc-0000-4000-8000-000000000002',
    text: 'Thin',
    rating: { value: 1, submitted_at: '2026-04-21T10:00:00Z' },
    author: { nickname: 'Ulf', external_id: '77002' },
  },
]

export const sample: Sample = {
  site: 'target',
  known: 'seen',
  address: 'https://redsky.target.com/redsky_aggregations/v1/web/pdp_client_v1?tcin=80000001',
  response: {
    data: {
      product: {
        tcin: '80000001',
        ratings_and_reviews: {
          statistics: {
            review_count: 2,
            rating: {
              average: 4.2,
              count: 20,
              distribution: { rating1: 1, rating2: 1, rating3: 2, rating4: 6, rating5: 10 },
            },
          },
          most_recent: list,
        },
        esp: { tcin: '1', product_description: { title: 'Protection plan' } },
        item: { product_description: { title: 'Blanket &#38; pillow' } },
      },
    },
  },
  list,
  listing: {
    id: '80000001',
    title: 'Blanket & pillow',
    stated: stated({ reviewCount: 2, ratingCount: 20, meanStars: 4.2, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: 'cccccccc-0000-4000-8000-000000000001',
    reviewer: reviewer('Rosa', { id: '77001' }),
    stars: 4,
    title: 'Soft & warm',
    text: 'Washes well.',
    postedOn: '2026-04-24T03:41:25Z',
  }),
}
