import { describe, expect, test } from 'vitest'
import { CLAIMS } from '../../src/engine/claims.ts'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { mentionsOf, signal } from '../../src/engine/signals/incentive.ts'
import type { Review } from '../../src/engine/types.ts'
import { listing, person, review, shuffled } from './listings.ts'

type Measured = Extract<Reading, { kind: 'measured' }>

const ADMITS = ['好评返现3元，已到账', '五星好评返5元红包，来评了', '5 stars for a gift card.', '为了红包给好评']
const REPORTS = [
  '说好好评返现，结果没给',
  'Insert card promised a $10 Amazon card for a five star review.',
  '不给好评就打电话骚扰',
]
const PLAIN = [
  'Keeps tea hot until noon.',
  '杯子很好看，孩子喜欢',
  'The lid leaks a little when tilted.',
  '用了一个月没有问题',
]

let made = 0
const say = (text: string, fields: Partial<Review> = {}): Review => {
  made++
  return review({ id: `r${made}`, reviewer: person(`Someone ${made}`), text, ...fields })
}

function read(reviews: Review[], title: string | null = null): Reading {
  return signal.measure(prepare(listing(reviews, { title }), null).sample, new Map())
}

function measured(reviews: Review[], title: string | null = null): Measured {
  const reading = read(reviews, title)
  if (reading.kind !== 'measured') throw new Error('abstained')
  return reading
}

const weightOf = (text: string, fields: Partial<Review> = {}): number | undefined =>
  measured([say(text, fields)]).reviews.get(0)?.weight

describe('single reviews', () => {
  test.each([
    ['5 stars for a gift card.', 3],
    ['晒图奖励2元，来晒一下', 1],
    ['I received this product free in exchange for my honest review.', 0],
    ['说好好评返现，结果没给', -0.5],
    ['Keeps tea hot until noon.', undefined],
    ['没有返现，是真心好评', undefined],
  ])('%s', (text, weight) => {
    expect(weightOf(text)).toBe(weight)
  })

  test('only an own admission counts as a fact anyone can check', () => {
    const exact = (text: string): boolean | undefined => measured([say(text)]).reviews.get(0)?.exact
    expect(exact('5 stars for a gift card.')).toBe(true)
    expect(exact('晒图奖励2元，来晒一下')).toBe(false)
    expect(exact('说好好评返现，结果没给')).toBe(false)
  })

  test('low stars did not meet the condition they speak of', () => {
    expect(weightOf('五星好评返现3元', { stars: 5 })).toBe(3)
    expect(weightOf('五星好评返现3元', { stars: 2 })).toBe(-0.5)
    expect(weightOf('晒图奖励2元', { stars: 2 })).toBe(1)
  })

  test('a complaint in a follow-up decides how the first text is meant', () => {
    const text = '五星好评返现3元'
    expect(weightOf(text)).toBe(3)
    expect(weightOf(text, { followUps: [{ text: '说好的好评返现一直没给', postedOn: null }] })).toBe(-0.5)
  })

  test('the title is read but not quoted', () => {
    const reading = measured([say('Keeps tea hot.', { title: 'Five stars for the gift card' })])
    expect(reading.reviews.get(0)?.weight).toBe(3)
    expect(reading.evidence[0]?.quotes).toEqual([])
  })

  test("the shop's own mark discloses, its own text says nothing", () => {
    const vine = measured([say('Keeps tea hot.', { programme: 'vine' })])
    expect(vine.evidence.map(({ claim }) => claim)).toEqual(['incentive.disclosed'])
    expect(vine.weight).toBe(0)
    expect(vine.innocent).toEqual(['disclosed-sample'])
    const { sample } = prepare(listing([say('五星好评返现3元', { platformDefault: true })]), null)
    expect(sample.reviews.map((prepared) => mentionsOf(prepared))).toEqual([[]])
  })

  test('where the listing sells gift cards, their name is no offer', () => {
    const text = 'Five stars for the gift card'
    expect(measured([say(text)], 'Tea flask').reviews.size).toBe(1)
    expect(measured([say(text)], 'Maple gift card, $25').reviews.size).toBe(0)
    expect(measured([say('好评返现3元')], '新年红包袋').reviews.size).toBe(1)
  })
})

describe('the listing', () => {
  const plain = (count: number): Review[] => Array.from({ length: count }, (_, i) => say(`${PLAIN[i % 4]} ${i}`))

  test('abstains without any text, and is quiet with ordinary ones', () => {
    expect(read([say(''), say('')])).toEqual({ kind: 'abstained', why: 'too-few-texts' })
    const quiet = measured(plain(6))
    expect(quiet).toMatchObject({ weight: 0, informedBy: 6, evidence: [], innocent: [] })
    expect(quiet.reviews.size).toBe(0)
  })

  test('one voice is less than two, and fades in a large sample; two name the listing whatever its size', () => {
    const admits = ADMITS.map((text) => say(text))
    const reports = REPORTS.map((text) => say(text))
    const oneAdmits = measured(admits.slice(0, 1)).weight
    const oneReports = measured(reports.slice(0, 1)).weight
    expect(oneAdmits).toBeGreaterThan(0.9)
    expect(oneReports).toBeGreaterThan(oneAdmits)
    expect(oneReports).toBeLessThan(2)
    expect(measured([...reports.slice(0, 1), ...plain(1_500)]).weight).toBeLessThan(0.5 * oneReports)
    expect(measured(reports.slice(0, 2)).weight).toBe(2.5)
    expect(measured([...admits.slice(0, 1), ...reports.slice(0, 1), ...plain(1_500)]).weight).toBe(2.5)
    expect(measured([...admits, ...reports]).weight).toBe(3.5)
  })

  test('one person under several ids, or one text under several names, is one voice', () => {
    const same = measured([
      say('好评返现3元', { reviewer: person('Linden') }),
      say('五星返2元红包', { reviewer: person('Linden') }),
    ])
    expect(same.weight).toBeLessThan(2)
    expect(same.evidence[0]).toMatchObject({ observed: 1 })
    expect(same.evidence[0]?.reviews).toHaveLength(2)
    const copied = measured([
      say('说好好评返现，结果没给'),
      say('说好好评返现，结果没给'),
      say('说好好评返现，结果没给'),
    ])
    expect(copied.weight).toBeLessThan(2)
    const unknown = measured([say('好评返现3元', { reviewer: null }), say('五星返2元红包', { reviewer: null })])
    expect(unknown.evidence[0]).toMatchObject({ observed: 2 })
  })

  test('rewards for any review add a little, disclosed samples nothing', () => {
    expect(measured([say('晒图奖励2元')]).weight).toBeCloseTo(0.3)
    expect(measured(Array.from({ length: 9 }, (_, i) => say(`晒图奖励${i}元`))).weight).toBeCloseTo(1)
    expect(measured([say('I received this product free in exchange for my honest review.')]).weight).toBe(0)
  })

  test('evidence is in order, names its reviews, and quotes their words', () => {
    const reviews = [
      say('Free product for review, all opinions my own.'),
      say('晒图奖励2元，来晒一下'),
      say('说好好评返现，结果没给'),
      say('一般。好评返现3元，已到账'),
      ...plain(3),
    ]
    const { evidence, innocent, informedBy } = measured(reviews)
    expect(evidence.map(({ claim }) => claim)).toEqual([
      'incentive.conditioned',
      'incentive.reported',
      'incentive.reward',
      'incentive.disclosed',
    ])
    expect(informedBy).toBe(7)
    const byId = new Map(reviews.map((item) => [item.id, item.text]))
    const words = evidence.flatMap(({ quotes }) =>
      quotes.map((quote) => byId.get(quote.review)?.slice(quote.start, quote.end)),
    )
    expect(words).toEqual(['好评返现', '说好好评返现，结果没给', '晒图奖励2元', 'Free product for review'])
    for (const { claim } of evidence) expect(CLAIMS).toContain(claim)
    expect(new Set(innocent).size).toBe(innocent.length)
    expect(innocent).toContain('hearsay')
    expect(innocent).toContain('platform-coupon')
  })

  test('page order changes nothing', () => {
    const reviews = [...ADMITS, ...REPORTS, ...PLAIN].map((text) => say(text))
    const [first, ...others] = [1, 2, 3].map((seed) => measured(shuffled(reviews, seed)))
    for (const other of others) expect(other).toEqual(first)
  })
})
