import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    username: '3***7',
    rating: 4,
    rating_text: '面条劲道',
    rated_at: '2018-08-06',
    order_id: '1223000000000000001',
    is_super_vip: true,
    food_ratings: [
      { rate_name: '牛肉面', rating: 5, rating_text: '' },
      { rate_name: '凉皮', rating: 4, rating_text: '' },
    ],
    order_images: [{ image_hash: '7022ce01dbdea7baa4041ce7fa14f00djpeg' }],
    reply: { content: '谢谢', created_at: '2018-08-07 00:12:22' },
  },
  {
    username: '匿名用户',
    rating: 5,
    rating_text: '',
    rated_at: '2018-08-05',
    order_id: '1223000000000000002',
    food_ratings: [],
    order_images: [],
  },
]

export const sample: Sample = {
  site: 'eleme',
  known: 'seen',
  address: 'https://h5.ele.me/restapi/ugc/v3/restaurants/E100/ratings?has_content=true',
  response: {
    rating: { overall_score: 4.8 },
    ratings: list,
    tags: [
      { name: '全部', count: 1382, unsatisfied: false },
      { name: '不满意', count: 11, unsatisfied: true },
    ],
  },
  list,
  listing: { id: 'E100', stated: stated({ reviewCount: 1382 }) },
  first: review({
    id: '1223000000000000001',
    reviewer: reviewer('3***7', { level: '超级会员' }),
    stars: 4,
    text: '面条劲道',
    postedOn: '2018-08-06',
    variant: '牛肉面; 凉皮',
    photos: [
      photo(
        'https://fuss10.elemecdn.com/7/02/2ce01dbdea7baa4041ce7fa14f00djpeg.jpeg',
        'eleme:7/02/2ce01dbdea7baa4041ce7fa14f00djpeg',
      ),
    ],
  }),
}
