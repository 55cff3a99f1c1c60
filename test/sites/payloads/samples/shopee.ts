import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    cmtid: 30000000001,
    itemid: 4000000001,
    shopid: 500001,
    ctime: 1714545600,
    author_username: 'm*****a',
    author_userid: 0,
    anonymous: true,
    comment: 'Mabango at matibay',
    rating_star: 4,
    images: ['0123456789abcdef0123456789abcdef'],
    product_items: [{ model_name: 'Lavender' }, { model_name: 'Mint' }],
    like_count: 2,
  },
  {
    cmtid: 30000000002,
    ctime: 1714545601,
    author_username: 'liza_ph',
    author_userid: 7,
    comment: '',
    rating_star: 1,
    images: [],
  },
]

export const sample: Sample = {
  site: 'shopee',
  known: 'seen',
  address: 'https://shopee.ph/api/v2/item/get_ratings?itemid=4000000001&shopid=500001&offset=0&limit=6&type=0',
  response: {
    error: 0,
    data: {
      ratings: list,
      item_rating_summary: { rating_total: 20, rating_count: [1, 1, 2, 6, 10], rcount_with_context: 12 },
    },
  },
  list,
  listing: {
    id: '4000000001',
    stated: stated({ reviewCount: 12, ratingCount: 20, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: '30000000001',
    reviewer: reviewer('m*****a'),
    stars: 4,
    text: 'Mabango at matibay',
    postedOn: '2024-05-01T06:40:00Z',
    helpful: 2,
    variant: 'Lavender, Mint',
    photos: [
      photo('https://cf.shopee.ph/file/0123456789abcdef0123456789abcdef', 'shopee:0123456789abcdef0123456789abcdef'),
    ],
  }),
}
