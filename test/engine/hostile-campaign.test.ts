import { describe, expect, it, test } from 'vitest'
import { demandsIn } from '../../src/engine/hostile/demands.ts'
import type { Earlier, Prepared, Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/hostile-campaign.ts'
import { measured, preparedReview, sampleOf } from './samples.ts'

interface Made {
  text?: string
  stars?: number | null
  day?: number
  vague?: boolean
  verified?: boolean
}
const made = ({ text = '', stars = 5, day = 0, vague = false, verified = true }: Made, at: number): Prepared =>
  preparedReview(at, { day, lowInformation: vague, review: { stars, text, verified } })
const read = (all: readonly Made[], earlier: Earlier = new Map()): Reading =>
  signal.measure(sampleOf(all.map(made)), earlier)
/** Eighty reviews over eight months, a tenth of them low, a quarter short. */
const usual = (): Made[] =>
  Array.from({ length: 80 }, (_, i) => ({ day: 3 * i, stars: i % 10 === 0 ? 1 : 5, vague: i % 4 === 1 }))

describe('demandsIn', () => {
  test.each([
    '给我打50块钱马上删差评',
    '发红包就改好评，不然一直挂着',
    '想让我删评拿钱来，先转账',
    '赔够200元才删这条差评',
    'Pay me 20 dollars and I will remove this review.',
    'I will take down this review for $30.',
    'Send me a second one for free or this one star review stays up',
    '转账我就删差评',
    '叫老板赔我三百才删评，不肯就挂着',
  ])('hears a demand: %s', (text) => expect(demandsIn(text).map(({ kind }) => kind)).toEqual(['demand']))

  test.each([
    '再不退款就天天差评',
    '不给补发就一星，等着吧',
    '退了差价就马上改评价',
    'Refund me or I leave a one star review everywhere',
    'I will update this review if they refund the shipping.',
  ])('hears a claim: %s', (text) => expect(demandsIn(text).map(({ kind }) => kind)).toEqual(['claim']))

  test.each(['一看就是同行恶意差评', '遇到差评师了吧，别信', 'these are fake one star reviews by a competitor'])(
    'hears a report: %s',
    (text) => expect(demandsIn(text).map(({ kind }) => kind)).toEqual(['reported']),
  )

  test.each([
    '质量太差，已打12315投诉，等处理结果',
    '不给发票，问了也不回复，差评',
    '客服说给我20元红包让我删差评，我没答应',
    '卖家一直打电话，说退钱就删评',
    '降价了也不退差价，差评',
    '跟同行的朋友一起用的，都说好',
    '从来不给差评，这次例外',
    'The seller offered to pay me to change my review. Shame.',
    'They said they would give me a refund and asked to delete the review',
    'Better than its competitors, five stars in every review',
    'Broke after a week, refund took a month, one star.',
    '客服说给钱就删差评，我没答应',
    '卖家转账让我删差评，退回去了',
    '坏了让店家赔我两百，态度还行，评价不改',
  ])('leaves alone: %s', (text) => expect(demandsIn(text)).toEqual([]))

  test('is fast on hostile text', () => {
    const start = performance.now()
    for (const piece of ['给我钱', '不退款就', 'pay me and ', 'competitor '])
      demandsIn(`评 review ${piece.repeat(5_000)}`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('hostile-campaign', () => {
  const DEMAND = { stars: 1, text: '给我打50块钱马上删差评' }

  it('weighs demands by their authors’ own words, with the quote', () => {
    const reading = measured(read([...usual(), DEMAND, { ...DEMAND, text: '打钱30元就删差评' }]))
    expect(reading.weight).toBe(1)
    expect(reading.evidence[0]).toMatchObject({ claim: 'hostile-campaign.demand', reviews: ['r00080', 'r00081'] })
    expect(reading.evidence[0]?.quotes[0]).toEqual({ review: 'r00080', start: 0, end: 12 })
    expect(reading.reviews.get(80)).toEqual({ weight: 1.5, exact: true })
    expect(measured(read([...usual(), DEMAND])).weight).toBeLessThan(1)
  })

  it('holds no threat against who gives good stars, and none against who tells of others', () => {
    expect(measured(read([...usual(), { ...DEMAND, stars: 4 }])).evidence).toEqual([])
    const told = Array.from({ length: 3 }, () => ({ stars: 5, text: '别信那些恶意差评' }))
    const reading = measured(read([...usual(), ...told]))
    expect(reading).toMatchObject({ weight: 0, reviews: new Map() })
    expect(reading.evidence).toMatchObject([{ claim: 'hostile-campaign.reported', observed: 3 }])
  })

  it('never counts threats over one’s own refund as found', () => {
    const angry = Array.from({ length: 9 }, () => ({ stars: 1, text: '再不退款就天天差评' }))
    const reading = measured(read([...usual(), ...angry]))
    expect(reading.weight).toBeLessThan(1)
    expect(reading.reviews.get(80)?.weight).toBeLessThan(0.5)
  })

  const attack = (fields: Made): Made[] =>
    Array.from({ length: 12 }, (_, i) => ({ stars: 1, day: 121 + (i % 4), ...fields }))

  it('weighs a week of empty low ratings, more when they lack the purchase mark too', () => {
    const one = measured(read([...usual(), ...attack({ vague: true })]))
    expect(one.weight).toBe(0.9)
    expect(one.evidence).toMatchObject([{ claim: 'hostile-campaign.burst' }])
    expect(one.evidence[0]?.reviews.length).toBeGreaterThanOrEqual(12)
    expect(measured(read([...usual(), ...attack({ vague: true, verified: false })])).weight).toBe(2)
  })

  it('sees nothing in a faulty batch: many low ratings at once by buyers who say what broke', () => {
    expect(measured(read([...usual(), ...attack({})]))).toMatchObject({ weight: 0, evidence: [] })
  })

  it('sees nothing in low ratings, or short ones, that are usual here', () => {
    const bad = usual().map((one) => ({ ...one, stars: 1, vague: true }))
    expect(measured(read([...bad, ...attack({ vague: true })])).weight).toBe(0)
  })

  it('reports short praise that sets in after complaints, not the praise of a sale before them', () => {
    const complaints = Array.from({ length: 6 }, (_, i) => ({ stars: 1, day: 181 + i }))
    const praise = (day: number): Made[] =>
      Array.from({ length: 25 }, (_, i) => ({ stars: 5, vague: true, day: day + (i % 8) }))
    const after = measured(read([...usual(), ...complaints, ...praise(188)]))
    expect(after.evidence).toMatchObject([{ claim: 'hostile-campaign.burial' }])
    expect(after.weight).toBe(1.2)
    expect(measured(read([...usual(), ...complaints, ...praise(160)])).weight).toBe(0)
  })

  it('reports copied low ratings of a few days, and not copied praise', () => {
    const low = Array.from({ length: 4 }, (_, i) => ({ stars: 1, day: 50 + i }))
    const texts = (stars: number): Reading => {
      const reviews = ['r00080', 'r00081', 'r00082', 'r00083']
      const evidence = [
        { claim: 'near-duplicate.cluster' as const, reviews, observed: 0.9, expected: null, quotes: [] },
      ]
      const earlier: Reading = {
        kind: 'measured',
        weight: 2,
        informedBy: 84,
        evidence,
        innocent: [],
        reviews: new Map(),
      }
      return read([...usual(), ...low.map((one) => ({ ...one, stars }))], new Map([['near-duplicate', earlier]]))
    }
    expect(measured(texts(1)).evidence).toMatchObject([{ claim: 'hostile-campaign.same-text', observed: 4 }])
    expect(measured(texts(1)).weight).toBeLessThan(1)
    expect(measured(texts(5)).evidence).toEqual([])
  })

  it('abstains on hardly any reviews', () => {
    expect(read([DEMAND, DEMAND])).toEqual({ kind: 'abstained', why: 'too-few-reviews' })
  })
})
