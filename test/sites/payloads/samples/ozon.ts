import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    uuid: 'eeeeeeee-0000-4000-8000-000000000001',
    author: { firstName: 'Нина', lastName: 'К.' },
    isAnonymous: false,
    isItemPurchased: true,
    createdAt: 1714545600,
    content: {
      score: 4,
      comment: 'Рекомендую',
      positive: 'Тихий',
      negative: 'Тяжёлый',
      photos: [{ url: 'https://ir.ozone.ru/s3/rp-photo-9/wc1000/invented-0001.jpeg' }],
    },
    usefulness: { useful: 6, useless: 1 },
    productOptions: [{ name: 'Цвет', value: 'серый' }],
  },
  {
    uuid: 'eeeeeeee-0000-4000-8000-000000000002',
    isAnonymous: true,
    createdAt: 1714545601,
    content: { score: 1, comment: '', positive: '', negative: '', photos: [] },
  },
]

export const sample: Sample = {
  site: 'ozon',
  known: 'never',
  address:
    'https://www.ozon.ru/api/entrypoint-api.bx/page/json/v2?url=%2Fproduct%2Fteapot-44400001%2F%3Flayout_container%3Dreviewshelfpaginator',
  response: {
    widgetStates: {
      'webListReviews-1-x': JSON.stringify({ productScore: 4.2, paging: { total: 20 }, reviews: list }),
      'webPrice-2-x': '{"price":"100"}',
      'webReviewTabs-3-x': 'not JSON',
    },
  },
  list,
  listing: {
    id: '44400001',
    url: 'https://www.ozon.ru/product/44400001/',
    stated: stated({ reviewCount: 20, meanStars: 4.2 }),
  },
  first: review({
    id: 'eeeeeeee-0000-4000-8000-000000000001',
    reviewer: reviewer('Нина К.'),
    stars: 4,
    text: 'Тихий\nТяжёлый\nРекомендую',
    postedOn: '2024-05-01T06:40:00Z',
    verified: true,
    helpful: 6,
    variant: 'Цвет: серый',
    photos: [photo('https://ir.ozone.ru/s3/rp-photo-9/wc1000/invented-0001.jpeg', 'ozon:invented-0001')],
  }),
}
