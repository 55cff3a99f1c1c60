import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import type { Past, Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/near-duplicate.ts'
import { canonicalise } from '../../src/engine/text/canonical.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { DEMO, listing, person, review } from './listings.ts'
import { pastOf } from './samples.ts'

const ordinary = (language: 'en' | 'zh'): Review[] =>
  (
    DEMO.find(({ slug }) => slug === (language === 'en' ? 'vacuum-flask' : 'folding-chair'))?.listing.reviews ?? []
  ).slice(0, 25)

type Measured = Extract<Reading, { kind: 'measured' }>

function measured(reviews: Review[], fields: Partial<Listing> = {}, past: Past | null = null): Measured {
  const reading = signal.measure(prepare(listing(reviews, fields), past).sample, new Map())
  if (reading.kind !== 'measured') throw new Error(`abstained: ${reading.why}`)
  return reading
}

const by = (names: string, texts: readonly string[], fields: Partial<Review> = {}): Review[] =>
  texts.map((text, i) => review({ id: `${names}${i}`, reviewer: person(`${names} ${i}`), stars: 5, text, ...fields }))

const EN = [
  'Bought this for my father and he takes it everywhere, the lid never leaks and the tea is still hot at noon.',
  'Bought this for my brother and he takes it everywhere, the lid never leaks and the tea is still hot at noon!',
  'Bought this for my mother and she takes it everywhere, the lid never leaks and the tea is still hot at night.',
  'Bought this for my husband and he takes it everywhere, the lid never leaks, and the tea is still hot at noon 👍👍',
]
const ZH = [
  '给爸爸买的，老人家天天带着去公园，盖子一点不漏，早上灌的热水到晚上还烫嘴。',
  '给爷爷买的，老人家天天带着去公园，盖子一点不漏，早上灌的热水到晚上还烫嘴！！',
  '给妈妈买的，老人家天天带着去钓鱼，盖子一点不漏，早上灌的热水到晚上还烫嘴～',
  '給爸爸買的，老人家天天帶著去公園，蓋子一點不漏，早上灌的熱水到晚上還燙嘴。',
]

describe('copies by different people', () => {
  test.each([
    ['English', 'en', EN],
    ['Chinese, one of them in traditional characters', 'zh', ZH],
  ] as const)('%s: are one cluster of all four', (_, language, texts) => {
    const { weight, evidence } = measured([...ordinary(language), ...by('copy', texts)])
    expect(weight).toBeGreaterThan(0.9)
    expect(evidence).toHaveLength(1)
    expect(evidence[0]?.reviews).toEqual(['copy0', 'copy1', 'copy2', 'copy3'])
  })

  test('quotes are the same passage in every review, at whole words, in the text as shown', () => {
    const reviews = [...ordinary('en'), ...by('copy', EN)]
    const quotes = measured(reviews).evidence[0]?.quotes ?? []
    expect(quotes.length).toBe(4)
    for (const { review: id, start, end } of quotes) {
      const text = reviews.find((r) => r.id === id)?.text ?? ''
      const passage = text.slice(start, end)
      expect(passage).toMatch(/^\S.*\S$/s)
      expect(`${text.charAt(start - 1)}${passage.charAt(0)}`).not.toMatch(/[a-z][a-z]/i)
      expect(EN.filter((other) => canonicalise(other).includes(canonicalise(passage))).length).toBeGreaterThan(1)
    }
  })

  test('zero-width characters, full-width forms and spaces between Han change nothing', () => {
    const disguised = ZH.map((text, i) =>
      i === 0 ? [...text].join('\u200b') : i === 1 ? text.replace(/，/g, ' ， ') : text,
    )
    const plain = measured([...ordinary('zh'), ...by('copy', ZH)])
    expect(measured([...ordinary('zh'), ...by('copy', disguised)]).weight).toBe(plain.weight)
  })

  test('more people weigh more, up to a cap', () => {
    const weights = [3, 6, 12, 400].map(
      (n) => measured([...ordinary('en'), ...by('copy', Array(n).fill(EN[0]))]).weight,
    )
    expect([...weights].sort((a, b) => a - b)).toEqual(weights)
    expect(weights.at(-1)).toBeLessThanOrEqual(3)
  })

  test('identical texts are called so, with their number', () => {
    const [evidence] = measured([...ordinary('en'), ...by('copy', Array(5).fill(EN[0]))]).evidence
    expect(evidence).toMatchObject({ claim: 'near-duplicate.same-text', observed: 5 })
  })

  test('copies that serve no side of the stars weigh less than those that do', () => {
    const mean = (stars: number): Review[] => ordinary('zh').map((r) => ({ ...r, stars }))
    const partial = measured([...mean(3), ...by('copy', ZH)]).weight
    const indifferent = measured([...mean(5), ...by('copy', ZH)]).weight
    expect(indifferent).toBeLessThan(partial)
  })
})

describe('honest look-alikes stay silent', () => {
  const silent = (reviews: Review[], fields: Partial<Listing> = {}): void =>
    expect(measured(reviews, fields).weight).toBe(0)

  test('short praise, however often', () =>
    silent([...ordinary('zh'), ...by('s', Array(30).fill('很好，很喜欢，物流很快，好评'))]))

  test('long praise that fits any product', () => {
    silent([
      ...ordinary('zh'),
      ...by('p', Array(6).fill('质量很好，物流很快，包装完好，客服态度很好，性价比高，值得购买')),
    ])
    silent([...ordinary('en'), ...by('p', Array(6).fill('Great product, fast shipping, highly recommend!'))])
  })

  test('the title of the listing, repeated', () => {
    const title = '304 stainless steel vacuum insulated travel flask with bamboo lid and tea strainer'
    silent([...ordinary('en'), ...by('t', Array(4).fill(title))], { title })
  })

  test('one person, several variants', () => {
    const texts = EN.map((text, i) => `${text} Colour ${i}.`)
    silent([
      ...ordinary('en'),
      ...by('one', texts, { reviewer: { id: '42', name: 'Ada', reviewCount: null, level: null } }),
    ])
  })

  test('what the shop writes itself', () =>
    silent([
      ...ordinary('zh'),
      ...by('d', Array(20).fill('此用户没有填写评价内容，系统默认好评'), { platformDefault: true }),
    ]))

  test('two copies are a note, not a campaign', () => {
    expect(measured([...ordinary('en'), ...by('copy', EN.slice(0, 2))]).weight).toBeLessThan(1)
  })

  test('texts put together from others weigh a fraction', () => {
    const pool = [
      '杯子的颜色比照片上要深一些不过耐看。',
      '早上六点装的开水到公司还是烫的。',
      '杯盖里有一圈硅胶拆下来能单独洗。',
      '跟家里那只老的放一起明显轻了不少。',
    ]
    const pick = (...order: number[]): string => order.map((i) => pool[i]).join('')
    const assembled = by('m', [pick(0, 1, 2), pick(1, 2, 3), pick(2, 3, 0), pick(3, 0, 1)])
    const whole = by('w', Array(4).fill(pick(0, 1, 2)))
    expect(measured([...ordinary('zh'), ...assembled]).weight).toBeLessThan(
      measured([...ordinary('zh'), ...whole]).weight / 2,
    )
  })
})

describe('other listings', () => {
  const everywhere = pastOf({
    listingsWithText: (canonical) => (canonical.startsWith('bought this for my') ? ['shop 1', 'shop 2'] : []),
  })

  test('a text that other listings show is named, and weighs as filler does', () => {
    const reviews = [...ordinary('en'), ...by('copy', EN)]
    const here = measured(reviews)
    const known = measured(reviews, {}, everywhere)
    expect(known.evidence.at(-1)).toMatchObject({ claim: 'near-duplicate.elsewhere', observed: 2 })
    expect(known.weight).toBeGreaterThan(0)
    expect(known.weight).toBeLessThan(here.weight)
  })
})

describe('limits', () => {
  test('abstains below five texts', () => {
    expect(signal.measure(prepare(listing(by('a', EN)), null).sample, new Map())).toEqual({
      kind: 'abstained',
      why: 'too-few-texts',
    })
  })

  test('five thousand copies, and five thousand texts around one long phrase, take seconds at most', () => {
    const phrase = EN[0]
    for (const texts of [
      Array(5000).fill(phrase),
      Array.from({ length: 5000 }, (_, i) => `${phrase} ${i * 7919} ${(i * 104_729).toString(36)}`),
    ]) {
      const started = performance.now()
      expect(measured(by('n', texts)).weight).toBeGreaterThan(2)
      expect(performance.now() - started).toBeLessThan(10_000)
    }
  })
})
