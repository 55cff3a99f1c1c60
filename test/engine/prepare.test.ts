import { describe, expect, it } from 'vitest'
import { prepare, reviewerOf } from '../../src/engine/prepare.ts'
import type { Review } from '../../src/engine/types.ts'
import { listing, person, review, shuffled } from './listings.ts'

const LAMP = 'The lamp is bright enough to read by and the switch is quiet.'
const sampleOf = (reviews: Review[]) => prepare(listing(reviews), null)
const idsOf = (reviews: Review[]): string[] => sampleOf(reviews).sample.reviews.map((prepared) => prepared.review.id)

describe('distinct reviews', () => {
  it('keeps one of two rows with the same id and text, the one that tells more', () => {
    const top = review({ id: 'a', text: LAMP, stars: 3 })
    const full = review({ id: 'a', text: LAMP, stars: 4, postedOn: '2025-03-02', verified: true })
    for (const reviews of [
      [top, full],
      [full, top],
    ]) {
      const { sample, preparedOf } = sampleOf(reviews)
      expect(sample.reviews).toHaveLength(1)
      expect(sample.reviews[0]?.review).toBe(full)
      expect([preparedOf(0), preparedOf(1)]).toEqual([0, 0])
    }
  })

  it('keeps both of two rows with one id and different texts', () => {
    expect(idsOf([review({ id: 'a', text: LAMP }), review({ id: 'a', text: 'It broke.' })])).toEqual(['a', 'a'])
  })

  it('knows a review repeated under another colour', () => {
    const copies = ['red', 'blue', 'green'].map((variant, i) =>
      review({
        id: `c${i}`,
        variant,
        text: i === 1 ? `${LAMP} ` : LAMP,
        postedOn: i === 2 ? '2025-03-02T10:00:00+08:00' : '2025-03-02',
        reviewer: person('j***k'),
      }),
    )
    expect(idsOf(copies)).toEqual(['c0'])
  })

  it.each([
    ['other days', { postedOn: '2025-03-03' }],
    ['other people', { reviewer: person('m***k') }],
    ['other texts', { text: 'The lamp is dim.' }],
    ['unknown days', { postedOn: null }],
    ['unknown people', { reviewer: null }],
    ['a name that stands for nobody', { reviewer: person('匿名用户') }],
  ] satisfies [string, Partial<Review>][])('takes %s for other reviews', (_, difference) => {
    const base = review({ id: 'a', text: LAMP, postedOn: '2025-03-02', reviewer: person('j***k') })
    expect(idsOf([base, { ...base, id: 'b', ...difference }])).toEqual(['a', 'b'])
  })

  it('does not take two unknown days for the same', () => {
    expect(idsOf(['a', 'b'].map((id) => review({ id, text: LAMP, reviewer: person('Ada Lin') })))).toEqual(['a', 'b'])
  })

  it('does not merge a flood of anonymous copies', () => {
    const flood = Array.from({ length: 50 }, (_, i) =>
      review({ id: `f${i}`, text: LAMP, postedOn: '2025-03-02', reviewer: person('Anonymous') }),
    )
    expect(sampleOf(flood).sample.reviews).toHaveLength(50)
  })

  it('keeps star-only reviews of one day apart, unless their ids are the same', () => {
    const stars = ['a', 'b', 'c'].map((id) =>
      review({ id, stars: 5, postedOn: '2025-03-02', reviewer: person('Ada Lin') }),
    )
    expect(idsOf(stars)).toEqual(['a', 'b', 'c'])
    expect(
      idsOf([...stars, review({ id: 'a', stars: 5, postedOn: '2025-03-02', reviewer: person('Ada Lin') })]),
    ).toEqual(['a', 'b', 'c'])
  })
})

describe('order', () => {
  const reviews = Array.from({ length: 60 }, (_, i) =>
    review({
      id: `r${i % 40}`,
      text: `${LAMP} ${i % 25}`,
      stars: 1 + (i % 5),
      postedOn: `2025-03-${String(1 + (i % 28)).padStart(2, '0')}`,
      reviewer: i % 3 === 0 ? null : person(`Reader ${i % 30}`),
    }),
  )

  it('does not depend on the page', () => {
    const straight = sampleOf(reviews).sample.reviews
    for (const seed of [1, 2, 3]) expect(sampleOf(shuffled(reviews, seed)).sample.reviews).toEqual(straight)
  })

  it('numbers the reviews, and leads back from every row of the page', () => {
    const mixed = shuffled(reviews, 9)
    const { sample, preparedOf } = sampleOf(mixed)
    expect(sample.reviews.map(({ at }) => at)).toEqual([...sample.reviews.keys()])
    expect(mixed.map((_, index) => sample.reviews[preparedOf(index)]?.review.text)).toEqual(
      mixed.map(({ text }) => text),
    )
  })
})

describe('reviewerOf', () => {
  it.each([
    [{ id: '7', name: 'j***k', reviewCount: null, level: null }, 'id 7'],
    [person('Ada Lin'), 'name ada lin'],
    [person(' ＡＤＡ Lin '), 'name ada lin'],
    [person('j***k'), null],
    [person('a•••b'), null],
    [person('Longname...'), null],
    [person('匿名用户'), null],
    [person('Amazon Customer'), null],
    [person(''), null],
    [null, null],
  ])('%j is %j', (reviewer, expected) => {
    expect(reviewerOf(review({ id: 'x', reviewer }))).toBe(expected)
  })

  it('never takes a name for an id', () => {
    const byId = reviewerOf(review({ id: 'x', reviewer: { id: 'ada', name: null, reviewCount: null, level: null } }))
    expect(byId).not.toBe(reviewerOf(review({ id: 'x', reviewer: person('ada') })))
  })
})

describe('what is made ready', () => {
  const first = (fields: Partial<Review>) => sampleOf([review({ id: 'a', ...fields })]).sample.reviews[0]

  it.each([
    ['1970-01-02', 1],
    ['2025-03-02', 20_149],
    ['2025-03-02T23:59:00-08:00', 20_149],
    ['2025-03-02T00:01:00+08:00', 20_149],
    ['March 2', null],
    [null, null],
  ])('day of %s is %j: the calendar day as shown', (postedOn, day) => {
    expect(first({ postedOn })?.day).toBe(day)
  })

  it('canonicalises the text', () => {
    expect(first({ text: '灯 很亮，線夠長！' })?.canonical).toBe('灯很亮线够长')
  })

  it('knows defaults by the shop’s mark or by the text', () => {
    expect(first({ text: 'anything', platformDefault: true })?.platformDefault).toBe(true)
    expect(first({ text: '此用户没有填写评价。' })?.platformDefault).toBe(true)
    expect(first({ text: LAMP })?.platformDefault).toBe(false)
  })

  it.each([
    ['', true],
    ['很好', true],
    ['灯很亮，线够长，孩子喜欢', true],
    ['灯很亮，线够长，孩子喜欢，电池撑一周', false],
    ['质量很好，物流很快，包装完好，客服态度很好，性价比高，值得购买，下次还会来', true],
    ['质量很好，物流很快，包装完好，客服态度很好，这灯性价比高', true],
    ['质量很好，就是灯罩容易积灰，每周得擦两次', false],
    ['Works great!', true],
    ['very bright small lamp', true],
    ['the bright lamp clicks at night', false],
    ['Great product, fast shipping, would highly recommend to anyone, love it!!', true],
    ['Great product, but the cord frays near the plug', false],
    ['👍👍👍👍👍', true],
    ['とても良い', true],
    ['配送は早かったがランプの傘にへこみがあった', false],
    ['좋아요 정말 감사합니다', true],
  ])('low information: %s → %j', (text, expected) => {
    expect(first({ text })?.lowInformation).toBe(expected)
  })
})
