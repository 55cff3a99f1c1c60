import { describe, expect, test } from 'vitest'
import type { MentionKind } from '../../src/engine/incentive/mention.ts'
import { passagesIn } from '../../src/engine/incentive/mentions.ts'
import { candidatesIn } from '../../src/engine/incentive/prefilter.ts'
import { type Case, CHINESE, LATIN } from './incentive-cases.ts'
import { ENGLISH } from './incentive-cases-en.ts'

const STRONGEST_FIRST = ['reported', 'conditioned', 'reward', 'disclosed'] as const
const ALL = [...CHINESE, ...ENGLISH, ...LATIN]

function kindOf(text: string, stars: number | null): MentionKind | null {
  const kinds = passagesIn(text, stars).map(({ kind }) => kind)
  return STRONGEST_FIRST.find((kind) => kinds.includes(kind)) ?? null
}

function scoreOf(cases: readonly Case[], isPositive: (kind: MentionKind | null) => boolean) {
  let hits = 0
  const wrong: string[] = []
  const missed: string[] = []
  for (const [text, wanted, stars] of cases) {
    const got = kindOf(text, stars)
    if (isPositive(got) && isPositive(wanted)) hits++
    else if (isPositive(got)) wrong.push(text)
    else if (isPositive(wanted)) missed.push(text)
  }
  return { precision: hits / (hits + wrong.length), recall: hits / (hits + missed.length), wrong, missed }
}

describe('classes over the table', () => {
  test('the table is large enough to mean something', () => {
    expect(ALL.length).toBeGreaterThan(900)
    for (const kind of STRONGEST_FIRST) expect(ALL.filter((entry) => entry[1] === kind).length).toBeGreaterThan(50)
    expect(ALL.filter((entry) => entry[1] === null).length).toBeGreaterThan(380)
  })

  test.each(STRONGEST_FIRST)('%s: precision at least 0.97, recall at least 0.95', (kind) => {
    const { precision, recall, wrong, missed } = scoreOf(ALL, (found) => found === kind)
    expect(precision, `taken for ${kind}: ${wrong.join(' ¦ ')}`).toBeGreaterThanOrEqual(0.97)
    expect(recall, `${kind} not seen: ${missed.join(' ¦ ')}`).toBeGreaterThanOrEqual(0.95)
  })

  test.each([
    ['Chinese', CHINESE],
    ['English', ENGLISH],
    ['Spanish, German, French', LATIN],
  ] as const)('%s: stars for a reward, admitted or reported', (_, cases) => {
    const { precision, recall, wrong } = scoreOf(cases, (kind) => kind === 'conditioned' || kind === 'reported')
    expect(precision, wrong.join(' ¦ ')).toBeGreaterThanOrEqual(0.99)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })

  test('nothing is found where nothing is said', () => {
    const alarms = ALL.filter(([text, wanted, stars]) => wanted === null && passagesIn(text, stars).length > 0)
    expect(alarms.map(([text]) => text)).toEqual([])
  })
})

describe('scope', () => {
  test.each<[string, MentionKind | null]>([
    // Platform money and price protection are no reward for a review.
    ['五星好评，京豆返现到账了', null],
    ['好评，价保返现到账', null],
    ['好评，返现到账', 'conditioned'],
    // Spelt out, the words are the same.
    ['五 星 返 5 元', 'conditioned'],
    ['晒 图 返 现', 'reward'],
    ['质量很好 评价 返修', null],
    ['很好。评价说返厂', null],
    // What follows in the next sentence counts.
    ['Got a gift card for 5 stars.', 'conditioned'],
    ['Got a gift card for 5 stars. Never came.', 'reported'],
    ['好评返现3元。', 'conditioned'],
    ['好评返现3元。一直没给', 'reported'],
    ['没有好评返现', null],
    ['说好好评返现，没有', 'reported'],
    ['I was not given a gift card for this 5 star review.', null],
    ['I was never given the gift card for this 5 star review that they promised.', 'reported'],
    ['I bet they got a gift card for 5 stars.', null],
  ])('%s: %s', (text, kind) => {
    expect(kindOf(text, null)).toBe(kind)
  })
})

describe('passages', () => {
  test.each([
    ['东西收到了。好 评 返 现 3元，还行', '好 评 返 现'],
    ['👍👍不错，好😀评😀返😀现，谢谢', '好😀评😀返😀现'],
    ['好\u200b评\u200b返\u200b现哦', '好\u200b评\u200b返\u200b现'],
    ['物流快。５星好評返５元。', '５星好評返５元'],
    [
      'Nice strap. I got a $10 gift card for leaving a 5 star review.',
      'got a $10 gift card for leaving a 5 star review',
    ],
    ['Ok 🎸. “Five stars” for the gift card, that is all', 'Five stars” for the gift card'],
    [
      'I received this product free in exchange for my honest review. Works.',
      'received this product free in exchange for my honest review',
    ],
  ])('%s points at its own words', (text, words) => {
    const quotes = passagesIn(text, null).map(({ start, end }) => text.slice(start, end))
    expect(quotes).toEqual([words])
  })

  test('are apart, in order, inside the text, and split no character', () => {
    for (const [text, , stars] of ALL) {
      let last = 0
      for (const { start, end } of passagesIn(`🧵${text}🧵`, stars)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length + 4)
        expect(`🧵${text}🧵`.slice(start, end)).not.toMatch(/\p{Surrogate}/u)
        last = end
      }
    }
  })

  test('are found far into a long review, and beyond the bound not at all', () => {
    const filler = 'It is a fine kettle and boils quickly every single morning. '.repeat(40)
    const offer = 'I got a $10 gift card for leaving a 5 star review.'
    const found = passagesIn(filler + offer, null)
    expect(found.map(({ kind }) => kind)).toEqual(['conditioned'])
    expect(found[0]?.start).toBeGreaterThan(filler.length)
    expect(passagesIn(filler + filler + offer, null)).toEqual([])
    const prize = '评价不错，这个奖杯很重。'
    expect(passagesIn(`${prize.repeat(20)}好评返现3元`, null)).toHaveLength(1)
    expect(passagesIn(`${prize.repeat(400)}好评返现3元`, null)).toEqual([])
  })
})

describe('cost', () => {
  const ordinary = [
    'Works as described and the battery lasts most of the day. Setup took two minutes with the app, shipping was free and ' +
      'quick, and the strap feels solid. I would buy it again for the price, good value for about twenty dollars overall.',
    '宝贝收到了，包装很好，物流很快，客服态度不错。用了一个星期才来写感受，声音清楚，按键手感也可以，电池大概能用两天，' +
      '充电用了一个多小时。颜色和图片一样，没有色差，大小合适，孩子很喜欢，价格比实体店便宜不少，以后有需要还会再来买，' +
      '推荐给大家，值得购买，希望能用得久一点，如果出问题再来追加说明，总体来说很满意，质量也很扎实，没有异味，做工细致。',
  ]

  test('5,000 ordinary reviews of 230 characters are passed over in little more than it takes to read them', () => {
    const texts = Array.from({ length: 5_000 }, (_, i) => `${i} ${ordinary[i % 2]}`.slice(0, 230))
    let sum = 0
    const read = (text: string): void => {
      for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0
    }
    const cost = (work: (text: string) => unknown): number => {
      const before = process.cpuUsage()
      for (const text of texts) work(text)
      return process.cpuUsage(before).user / 1_000
    }
    let [best, floor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < 9; round++) {
      floor = Math.min(floor, cost(read))
      best = Math.min(best, cost(candidatesIn))
    }
    console.log(`rewards passed over: ${(best / floor).toFixed(1)} of reading every character`)
    expect(sum).not.toBe(0)
    expect(best / floor).toBeLessThan(8)
  })

  test('no text of the greatest length that is scanned takes long', () => {
    const seeds = [
      '好评返现',
      '五星截图加微信',
      '没不',
      '好 评 ',
      'gift card for a 5 star review ',
      'free star ',
      '⭐',
      '5*',
      'h p ',
    ]
    for (const seed of seeds) {
      const text = seed.repeat(Math.ceil(8_000 / seed.length))
      passagesIn(text, null)
      const before = process.cpuUsage()
      expect(passagesIn(text, null).length).toBeLessThanOrEqual(8)
      expect(process.cpuUsage(before).user / 1_000, seed).toBeLessThan(150)
    }
  })
})
