import { describe, expect, test } from 'vitest'
import { pageState } from '../../src/engine/state.ts'
import { COMMENT, JD, readResponse as read, TMALL } from './responses.ts'

describe('JD', () => {
  test('the object of productPageComments.action, as JSONP', () => {
    const summary = {
      productId: 100012345678,
      averageScore: 5,
      commentCountStr: '50万+',
      commentCount: 500000,
      score1Count: 1,
      score2Count: 1,
      score3Count: 2,
      score4Count: 4,
      score5Count: 12,
    }
    const after = { content: '后来也没裂', created: '2025-02-24 09:47:34' }
    const text = `fetchJSON_comment98(${JSON.stringify({ productCommentSummary: summary, comments: [{ ...COMMENT, afterUserComment: after }, COMMENT] })});`
    const listing = read('jd', text, JD)
    expect(listing).toMatchObject({
      schema: 'brushlight/listing/1',
      site: 'jd',
      id: '100012345678',
      url: JD,
      title: '云杉 陶瓷马克杯',
      stated: { reviewCount: 500_000, meanStars: null, histogram: [0.05, 0.05, 0.1, 0.2, 0.6] },
      coverage: { read: 1, stated: 500_000, walled: false },
    })
    expect(listing.gaps).toEqual([
      { field: 'stated.reviewCount', why: 'the shop shows "50万+", which is a lower bound' },
    ])
    expect(listing.reviews).toEqual([
      {
        id: '1',
        reviewer: { id: null, name: '山***雀', reviewCount: null, level: 'PLUS' },
        stars: 4,
        title: null,
        text: '杯壁厚实—不烫手\n值得',
        language: null,
        postedOn: '2025-02-07T15:00:06+08:00',
        purchasedOn: '2025-01-20T14:03:35+08:00',
        verified: null,
        programme: null,
        helpful: 6,
        variant: '雾蓝 350ml',
        photos: [
          {
            url: 'https://img30.360buyimg.com/n0/s128x96_jfs/t1/1/2/3/4/invented/aaaa.jpg',
            asset: '360buyimg:jfs/t1/1/2/3/4/invented/aaaa',
            hash: null,
          },
        ],
        followUps: [{ text: '后来也没裂', postedOn: '2025-02-24T09:47:34+08:00' }],
        platformDefault: false,
      },
    ])
  })

  test('an exact count is kept where the text beside it is rounded', () => {
    const summary = { commentCountStr: '1600+', commentCount: 1623 }
    const listing = read('jd', { productCommentSummary: summary, comments: [] }, JD)
    expect(listing.stated.reviewCount).toBe(1623)
    expect(listing.stated.histogram).toBeNull()
    expect(pageState(listing)).toBe('no-reviews')
    const unknown = read('jd', { productCommentSummary: summary, comments: [{ says: 'x' }] }, JD)
    expect(pageState(unknown)).toBe('not-understood')
  })

  test('several responses in a list are one listing', () => {
    const [one, two] = [{ comments: [COMMENT] }, { comments: [{ ...COMMENT, id: 2, content: '另一条' }] }]
    expect(read('jd', [one, two], JD).reviews.map(({ id }) => id)).toEqual(['1', '2'])
  })

  // Never seen on a live page: fields as public scrapers name them.
  test('the floors of getCommentListPage', () => {
    const card = {
      commentId: '22349759577',
      userNickName: 'j***8',
      commentScore: '2',
      commentData: '盖子有缺口',
      commentDate: '2025-03-04',
      praiseCnt: '3',
      wareAttribute: [{ 颜色: '米白' }, { 尺码: '350ml' }],
      pictureInfoList: [{ largePicURL: '//img30.360buyimg.com/n12/jfs/t1/1/2/3/4/invented/bbbb.jpg' }],
      afterComment: { content: '已换新' },
    }
    const other = { commentId: 5, userNickName: 'b***1', commentScore: 5, commentData: '好评', commentDate: '昨天' }
    const floors = [
      { mId: 'commentlist-head', data: {} },
      { mId: 'commentlist-list', data: [{ commentInfo: card }, { ad: 1 }, { commentInfo: other }] },
      { mId: 'recommend', data: [{ commentInfo: { commentId: 9, commentData: '不是评价' } }] },
    ]
    const listing = read('jd', { code: '0', result: { floors } }, JD)
    expect(listing.reviews.map(({ id }) => id)).toEqual(['22349759577', '5'])
    expect(listing.reviews[0]).toMatchObject({
      stars: 2,
      text: '盖子有缺口',
      postedOn: '2025-03-04',
      variant: '米白 350ml',
      helpful: 3,
      followUps: [{ text: '已换新', postedOn: null }],
    })
    expect(listing.reviews[1]?.postedOn).toBe('2026-11-22')
  })

  // Never seen on a live page: fields as public scrapers name them.
  test('the response of the product page itself', () => {
    const info = {
      commentId: '7',
      userNickName: 'k***9',
      commentScore: '5',
      tagCommentContent: '很好',
      commentDate: '2025-01-01',
    }
    const listing = read('jd', { allCntStr: '200+', commentInfoList: [info], lastCommentInfoList: [info] }, JD)
    expect(listing.reviews.map(({ id }) => id)).toEqual(['7'])
    expect(listing.coverage.stated).toBe(200)
  })

  test('a refusal is a wall, and the address may be that of the response', () => {
    expect(pageState(read('jd', { code: '605', message: 'x' }, JD))).toBe('walled')
    const api = 'https://club.jd.com/comment/productPageComments.action?productId=100012345678&score=0'
    const listing = read('jd', { comments: [COMMENT], productCommentSummary: { productId: 100012345678 } }, api)
    expect(listing).toMatchObject({ id: '100012345678', url: JD })
  })
})

describe('Taobao and Tmall', () => {
  const RATE = {
    id: '1055390436782',
    auctionNumId: '600000000002',
    auctionTitle: '棉麻桌布',
    feedback: '垂感不错',
    feedbackDate: '2026年3月4日',
    reduceUserNick: '柚**1',
    userId: '0',
    userStar: '6',
    rateType: '-1',
    skuMap: { 颜色: '米灰', 尺寸: '1.5米' },
    interactInfo: { likeCount: '3' },
    feedPicPathList: ['//img.alicdn.com/imgextra/i1/0/O1CN01Invented1_!!0-rate.jpg'],
    appendedFeed: { appendedFeedback: '洗过也没缩', intervalDay: '2' },
  }

  // Some fields never seen on a live page: as public scrapers name them.
  test('mtop responses: no stars, a fold is named', () => {
    const data = { feedAllCount: '500', foldCount: '507', rateList: [RATE, { ...RATE }] }
    const listing = read(
      'tmall',
      ` mtopjsonppcdetail12(${JSON.stringify({ ret: ['SUCCESS::调用成功'], data })})`,
      TMALL,
    )
    expect(listing).toMatchObject({
      site: 'tmall',
      id: '600000000002',
      title: '棉麻桌布',
      coverage: { read: 1, stated: 500, walled: true },
    })
    expect(listing.gaps).toContainEqual({ field: 'reviews', why: 'the shop folds 507 reviews away' })
    expect(listing.reviews[0]).toMatchObject({
      id: '1055390436782',
      reviewer: { id: null, name: '柚**1', level: '6' },
      stars: null,
      postedOn: '2026-03-04',
      variant: '颜色:米灰;尺寸:1.5米',
      helpful: 3,
      followUps: [{ text: '洗过也没缩', postedOn: null }],
      platformDefault: false,
    })
  })

  test('a page past the last one is empty, not misunderstood', () => {
    const listing = read('tmall', { ret: ['SUCCESS'], data: { total: '500', rateList: [] } }, TMALL)
    expect(pageState(listing)).toBe('no-reviews')
  })

  test('default praise is marked, and a response about another item says so', () => {
    const rates = [{ ...RATE, feedback: '此用户没有填写评价。', auctionNumId: '700000000000' }]
    const listing = read('taobao', { data: { rateList: rates } }, 'https://item.taobao.com/item.htm?id=600000000001')
    expect(listing.reviews[0]?.platformDefault).toBe(true)
    expect(listing.gaps).toContainEqual({ field: 'id', why: 'the response is about item 700000000000' })
  })

  // Never seen on a live page: fields as public scrapers name them.
  test.each([['jsonp128('], ['']])('the old list of rate.tmall.com, callback %j', (head) => {
    const rate = {
      id: 330000000001,
      displayUserNick: 's**g',
      rateContent: '颜色和图片一致',
      rateDate: '2018-03-12 10:20:30',
      auctionSku: '颜色分类:米灰',
      pics: ['//img.alicdn.com/bao/uploaded/i3/O1CN01Invented5_!!0-rate.jpg'],
      appendComment: { content: '不过很好打理', commentTime: '2018-03-26 08:00:00', days: 14 },
      useful: true,
    }
    const body = `"rateDetail":${JSON.stringify({ rateCount: { total: 38287 }, rateList: [rate] })}`
    const listing = read('tmall', head === '' ? body : `${head}{${body}})`, TMALL)
    expect(listing.stated.reviewCount).toBe(38287)
    expect(listing.reviews[0]).toMatchObject({
      id: '330000000001',
      postedOn: '2018-03-12T10:20:30+08:00',
      helpful: null,
      followUps: [{ text: '不过很好打理', postedOn: '2018-03-26T08:00:00+08:00' }],
    })
  })

  // Never seen on a live page: fields as public scrapers name them.
  test('the old feed of rate.taobao.com', () => {
    const rate = {
      rateId: 700000000001,
      content: '篾条削得光滑',
      date: '2018年05月10日 15:20',
      auction: { aucNumId: 600000000001, title: '手工竹篮', sku: '颜色分类:原色' },
      photos: [{ url: '//img.alicdn.com/bao/uploaded/i1/O1CN01Invented3_!!0-rate.jpg' }],
      append: { content: '依旧结实', dayAfterConfirm: 15 },
      useful: 3,
      user: { nick: '兰**3', userId: '' },
    }
    const listing = read(
      'taobao',
      `(${JSON.stringify({ maxPage: 1, total: 36, comments: [rate] })})`,
      'https://rate.taobao.com/feedRateList.htm',
    )
    expect(listing).toMatchObject({ id: '600000000001', url: 'https://item.taobao.com/item.htm?id=600000000001' })
    expect(listing.reviews[0]).toMatchObject({
      id: '700000000001',
      postedOn: '2018-05-10T15:20+08:00',
      variant: '颜色分类:原色',
      helpful: 3,
      followUps: [{ text: '依旧结实', postedOn: null }],
    })
  })

  test.each([
    [{ ret: ['RGV587_ERROR::SM::哎哟喂'], data: {} }],
    [{ ret: ['FAIL_SYS_USER_VALIDATE', 'x'] }],
    [{ rgv587_flag: 'sm', url: 'https://login.taobao.com' }],
  ])('a refusal is a wall: %j', (payload) => {
    expect(pageState(read('taobao', payload, 'https://item.taobao.com/item.htm?id=600000000001'))).toBe('walled')
  })
})
