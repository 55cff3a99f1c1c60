import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    anonymous: false,
    buyerCountry: 'PT',
    buyerEval: 80,
    buyerFeedback: 'Caixa bonita &amp; forte',
    buyerTranslationFeedback: 'Nice and strong box',
    buyerName: 'L***o',
    evalDate: '22 Nov 2025',
    evaluationIdStr: '50000000000000001',
    skuInfo: 'Color:Walnut Size:M ',
    upVoteCount: 3,
    downVoteCount: 1,
    images: ['https://ae01.alicdn.com/kf/Ainvented0000000000000001a.jpg_220x220.jpg'],
    buyerAddFbContent: 'Ainda boa',
    buyerAddFbDate: '19 Dec 2025',
    buyerAddFbDays: 27,
  },
  {
    buyerEval: 20,
    buyerName: 'K***a',
    evalDate: '1 Dec 2025',
    evaluationIdStr: '50000000000000002',
    buyerFeedback: '',
  },
]

export const sample: Sample = {
  site: 'aliexpress',
  known: 'seen',
  address: 'https://feedback.aliexpress.com/pc/searchEvaluation.do?productId=1005000000000001&page=1&pageSize=20',
  response: {
    code: 200,
    data: {
      evaViewList: list,
      productEvaluationStatistic: {
        evarageStar: 4.2,
        totalNum: 20,
        oneStarNum: 1,
        twoStarNum: 1,
        threeStarNum: 2,
        fourStarNum: 6,
        fiveStarNum: 10,
      },
    },
  },
  list,
  listing: {
    id: '1005000000000001',
    url: 'https://www.aliexpress.com/item/1005000000000001.html',
    stated: stated({ reviewCount: 20, meanStars: 4.2, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: '50000000000000001',
    reviewer: reviewer('L***o'),
    stars: 4,
    text: 'Caixa bonita & forte',
    postedOn: '2025-11-22',
    helpful: 3,
    variant: 'Color:Walnut Size:M',
    photos: [
      photo(
        'https://ae01.alicdn.com/kf/Ainvented0000000000000001a.jpg_220x220.jpg',
        'aliexpress:Ainvented0000000000000001a',
      ),
    ],
    followUps: [{ text: 'Ainda boa', postedOn: '2025-12-19' }],
  }),
}
