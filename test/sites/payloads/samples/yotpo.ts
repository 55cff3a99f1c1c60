import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    id: 81001,
    title: 'So &quot;light&quot;',
    content: 'It&#x27;s light.<br />Fits well.',
    score: 4,
    created_at: '2013-04-28T13:46:42Z',
    verified_buyer: true,
    votes_up: 2,
    user: { id: 41, display_name: 'Noor T.' },
    images_data: [{ thumb_url: 'https://cdn.example/t/1.jpg', original_url: 'https://cdn.example/o/1.jpg' }],
  },
  {
    id: 81002,
    title: null,
    content: 'Fine',
    score: 3,
    created_at: '2013-04-27T13:46:42Z',
    verified_buyer: false,
    user: { id: 42, display_name: 'Leo' },
  },
]

export const sample: Sample = {
  site: 'yotpo',
  known: 'seen',
  address: 'https://api.yotpo.com/v1/widget/AAAAinventedKey/products/555/reviews.json?page=1',
  response: {
    status: { code: 200 },
    response: {
      bottomline: { total_review: 20, average_score: 4.2, star_distribution: { 1: 1, 2: 1, 3: 2, 4: 6, 5: 10 } },
      products: [{ id: 555, name: 'Tent' }],
      reviews: list,
    },
  },
  list,
  listing: { stated: stated({ reviewCount: 20, meanStars: 4.2, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }) },
  first: review({
    id: '81001',
    reviewer: reviewer('Noor T.', { id: '41' }),
    stars: 4,
    title: 'So "light"',
    text: "It's light.\nFits well.",
    postedOn: '2013-04-28T13:46:42Z',
    verified: true,
    helpful: 2,
    photos: [photo('https://cdn.example/o/1.jpg', 'cdn.example/o/1')],
  }),
}
