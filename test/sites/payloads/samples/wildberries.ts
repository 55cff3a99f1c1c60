import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    id: 'wInvented01',
    globalUserId: '5001',
    wbUserDetails: { name: 'Вера', country: 'ru' },
    text: 'Ношу каждый день',
    pros: 'Мягкий',
    cons: 'Маломерит',
    productValuation: 4,
    createdDate: '2025-03-04T09:30:00Z',
    color: 'синий',
    size: 'M',
    votes: { pluses: 3, minuses: 1 },
    photo: [{ fullSize: 'https://feedback01.wbbasket.ru/vol1/part1/1/photos/fs.webp' }],
    answer: { text: 'Спасибо' },
  },
  {
    id: 'wInvented02',
    wbUserDetails: { name: 'Олег' },
    text: '',
    productValuation: 1,
    createdDate: '2025-03-05T09:30:00Z',
  },
]

export const sample: Sample = {
  site: 'wildberries',
  known: 'never',
  address: 'https://feedbacks1.wb.ru/feedbacks/v1/7770001',
  response: {
    valuation: '4.2',
    valuationDistribution: { 1: 1, 2: 1, 3: 2, 4: 6, 5: 10 },
    feedbackCount: 20,
    feedbackCountWithText: 12,
    feedbacks: list,
  },
  list,
  listing: {
    stated: stated({ reviewCount: 12, ratingCount: 20, meanStars: 4.2, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: 'wInvented01',
    reviewer: reviewer('Вера', { id: '5001' }),
    stars: 4,
    text: 'Мягкий\nМаломерит\nНошу каждый день',
    postedOn: '2025-03-04T09:30:00Z',
    helpful: 3,
    variant: 'синий, M',
    photos: [
      photo(
        'https://feedback01.wbbasket.ru/vol1/part1/1/photos/fs.webp',
        'feedback01.wbbasket.ru/vol1/part1/1/photos/fs',
      ),
    ],
  }),
}
