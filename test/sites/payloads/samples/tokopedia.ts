import { photo, review, reviewer, type Sample, stated } from '../sample.ts'

const list = [
  {
    feedbackID: '6000000001',
    variantName: 'Biru',
    message: 'Rapi\nsesuai gambar',
    productRating: 4,
    reviewCreateTime: '1781850096',
    reviewCreateTimestamp: '1 bulan lalu',
    isAnonymous: false,
    reviewResponse: { message: 'Terima kasih', createTime: '1 bulan lalu' },
    user: { userID: '88001', fullName: 'Sari W', label: '' },
    imageAttachments: [
      {
        imageThumbnailUrl:
          'https://p16-images-sign-sg.tokopedia-static.net/tos-x/invented0001~tplv-x-pad:200:200.jpeg?x-expires=1',
        imageUrl:
          'https://p16-images-sign-sg.tokopedia-static.net/tos-x/invented0001~tplv-x-resize:600:0.jpeg?x-expires=1',
      },
    ],
    likeDislike: { totalLike: 2, likeStatus: 0 },
  },
  {
    feedbackID: '6000000002',
    message: '',
    productRating: 5,
    reviewCreateTime: '1781850097',
    user: { userID: '88002', fullName: 'Budi' },
  },
]

export const sample: Sample = {
  site: 'tokopedia',
  known: 'seen',
  address: 'https://gql.tokopedia.com/graphql/productReviewList',
  response: [
    {
      data: {
        productrevGetProductRatingAndTopics: {
          rating: {
            ratingScore: '4.2',
            totalRating: 20,
            totalRatingTextAndImage: 12,
            detail: [5, 4, 3, 2, 1].map((rate, at) => ({ rate, totalReviews: [10, 6, 2, 1, 1][at] })),
          },
        },
      },
    },
    {
      data: {
        productrevGetProductReviewList: {
          productID: '9990001',
          list,
          shop: { shopID: '12', name: 'Toko Bambu' },
          hasNext: false,
        },
      },
    },
  ],
  list,
  listing: {
    id: '9990001',
    seller: { id: '12', name: 'Toko Bambu' },
    stated: stated({ reviewCount: 12, ratingCount: 20, meanStars: 4.2, histogram: [0.05, 0.05, 0.1, 0.3, 0.5] }),
  },
  first: review({
    id: '6000000001',
    reviewer: reviewer('Sari W', { id: '88001' }),
    stars: 4,
    text: 'Rapi\nsesuai gambar',
    postedOn: '2026-06-19T06:21:36Z',
    helpful: 2,
    variant: 'Biru',
    photos: [
      photo(
        'https://p16-images-sign-sg.tokopedia-static.net/tos-x/invented0001~tplv-x-resize:600:0.jpeg?x-expires=1',
        'tokopedia:tos-x/invented0001',
      ),
    ],
  }),
}
