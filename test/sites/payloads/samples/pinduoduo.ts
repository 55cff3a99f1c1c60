import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    review_id: '660000000000000001',
    name: '云***朵',
    comment: '毛巾很厚实',
    time: 1714545600,
    specs: '[{"spec_key":"颜色","spec_value":"米白"},{"spec_key":"数量","spec_value":"2条"}]',
    pictures: [{ url: 'https://t00img.yangkeduo.com/goods/invented/a1?imageMogr2/thumbnail/400x' }],
    favor_count: 5,
    append: { comment: '洗了不掉毛', time: 1717545600 },
    is_default_review: 0,
  },
  { review_id: '660000000000000002', name: '匿名', comment: '系统默认好评', time: 1714545601, is_default_review: 1 },
]

export const sample: Sample = {
  site: 'pinduoduo',
  known: 'never',
  address: 'https://mobile.yangkeduo.com/proxy/api/reviews/330000001/list?page=1&size=10&label_id=0',
  response: { data: list, review_num: '1.2万+', server_time: 1 },
  list,
  listing: {
    id: '330000001',
    url: 'https://mobile.yangkeduo.com/goods.html?goods_id=330000001',
    stated: stated({ reviewCount: 12_000 }),
  },
  first: review({
    id: '660000000000000001',
    reviewer: reviewer('云***朵'),
    text: '毛巾很厚实',
    postedOn: '2024-05-01T06:40:00Z',
    helpful: 5,
    variant: '颜色:米白 数量:2条',
    photos: [
      photo(
        'https://t00img.yangkeduo.com/goods/invented/a1?imageMogr2/thumbnail/400x',
        't00img.yangkeduo.com/goods/invented/a1',
      ),
    ],
    followUps: [{ text: '洗了不掉毛', postedOn: '2024-06-05T00:00:00Z' }],
  }),
}
