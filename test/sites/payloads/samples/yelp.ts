import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const business = { encid: 'Binvented', alias: 'noodle-house-springfield', name: 'Noodle House' }
const list = [
  {
    encid: 'Rinvented0001',
    text: { full: 'Good broth.<br>Don&#39;t miss the &quot;dry&quot; one &lt;3', language: 'en' },
    rating: 4,
    feedback: { coolCount: 1, funnyCount: 0, usefulCount: 2 },
    author: { encid: 'Uinvented01', displayName: 'Nia P.', reviewCount: 86, displayLocation: 'Springfield' },
    business,
    createdAt: '2025-08-17T01:08:14Z',
    businessPhotos: [{ encid: 'p', photoUrl: 'https://s3-media0.fl.yelpcdn.com/bphoto/Pinvented-01/348s.jpg' }],
    previousReviews: [
      { encid: 'Rold', rating: 1, author: {}, text: { full: 'Older' }, createdAt: '2020-01-01T00:00:00Z' },
    ],
  },
  {
    encid: 'Rinvented0002',
    text: { full: 'Cold', language: 'en' },
    rating: 1,
    author: { encid: 'Uinvented02', displayName: 'Teo R.' },
    business,
    createdAt: '2025-08-16T19:05:24Z',
  },
]

export const sample: Sample = {
  site: 'yelp',
  known: 'seen',
  address: 'https://www.yelp.com/gql/batch',
  response: [
    { data: { business: { reviewCount: 120, rating: 4.2, reviews: { edges: list.map((node) => ({ node })) } } } },
  ],
  list,
  listing: {
    id: 'noodle-house-springfield',
    title: 'Noodle House',
    url: 'https://www.yelp.com/biz/noodle-house-springfield',
    stated: stated({ reviewCount: 120, meanStars: 4.2 }),
  },
  first: review({
    id: 'Rinvented0001',
    reviewer: reviewer('Nia P.', { id: 'Uinvented01', reviewCount: 86 }),
    stars: 4,
    text: 'Good broth.\nDon\'t miss the "dry" one <3',
    language: 'en',
    postedOn: '2025-08-17T01:08:14Z',
    helpful: 2,
    photos: [photo('https://s3-media0.fl.yelpcdn.com/bphoto/Pinvented-01/348s.jpg', 'yelp:Pinvented-01')],
  }),
}
