import { describe, expect, it } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/merged-listing.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { listing, review } from './listings.ts'
import { measured } from './samples.ts'

const SHOES = [
  'the sole grips well and the stitching around the ankle held through a wet autumn',
  'my shoes arrived with loose stitching at one side, a cobbler fixed it within a day',
  'wore these shoes for a long hike, no blister at the ankle and dry socks in the evening',
  '鞋底很软，走了一整天山路也不累，脚感比我之前那双强不少',
  '尺码偏大半码，换了一次鞋子才合脚，面料倒是透气',
]
const PHONES = [
  'the battery lasts two days and the screen stays readable in bright sun on my balcony',
  'after an update the charger no longer wakes the screen, support sent me a newer cable',
  '充电一晚上能用两天，屏幕在太阳底下也看得清，系统偶尔卡一下',
]
const BOTH = ['the shoes came with a step counter whose battery and screen are decent, stitching fine']
/** `n` reviews from these texts, each told apart by a word of its own. */
const say = (texts: readonly string[], n: number, from = 0): Review[] =>
  Array.from({ length: n }, (_, i) =>
    review({ id: `${from}-${i}`, stars: 5, text: `${texts[i % texts.length]} ${from}x${i}` }),
  )
const page = (reviews: Review[], title: string | null = null): Listing => listing(reviews, { title })
const read = (shown: Listing): Reading => signal.measure(prepare(shown, null).sample, new Map())

describe('merged-listing', () => {
  it('names reviews of another product, that share no word for it with the rest', () => {
    const reading = measured(read(page([...say(SHOES, 80), ...say(PHONES, 20, 1)])))
    expect(reading.weight).toBe(2)
    expect(reading.evidence).toMatchObject([{ claim: 'merged-listing.subjects', observed: 0.2 }])
    expect(reading.evidence[0]?.reviews.every((id) => id.startsWith('1-'))).toBe(true)
    expect(reading.evidence[0]?.reviews).toHaveLength(20)
    expect(measured(read(page([...say(SHOES, 80), ...say(PHONES, 20, 1)], 'Trail shoes'))).weight).toBe(2.5)
  })

  it('asks the title which of the two is the stranger', () => {
    const reading = measured(read(page([...say(SHOES, 60), ...say(PHONES, 40, 1)], 'Phone charger, 20 W')))
    expect(reading.evidence[0]?.reviews.every((id) => id.startsWith('0-'))).toBe(true)
  })

  it('sees nothing in a set, whose reviews name both parts, or whose title does', () => {
    expect(measured(read(page([...say(SHOES, 50), ...say(PHONES, 20, 1), ...say(BOTH, 40, 2)]))).weight).toBe(0)
    const both = 'Running shoes with bluetooth step counter'
    expect(measured(read(page([...say(SHOES, 80), ...say(PHONES, 20, 1)], both))).weight).toBe(0)
  })

  it('sees nothing in one product, or in a few who compare or stray', () => {
    expect(measured(read(page(say(SHOES, 100)))).weight).toBe(0)
    expect(measured(read(page([...say(SHOES, 100), ...say(PHONES, 5, 1)]))).weight).toBe(0)
  })

  it('abstains below forty texts', () => {
    expect(read(page([...say(SHOES, 20), ...say(PHONES, 15, 1)]))).toEqual({ kind: 'abstained', why: 'too-few-texts' })
  })

  it('never changes score, band, stars or any suspicion: what a page sells is no sign of bought reviews', () => {
    const now = '2026-11-01T00:00:00Z'
    const title = (shown: string) => judge(page([...say(SHOES, 80), ...say(PHONES, 20, 1)], shown), { now })
    const merged = title('Trail shoes')
    const bundle = title('Running shoes with bluetooth step counter')
    expect(merged.findings.find((one) => one.signal === 'merged-listing')).toMatchObject({ weight: 2.5 })
    expect(bundle.findings.find((one) => one.signal === 'merged-listing')).toMatchObject({ weight: 0 })
    for (const key of ['band', 'score', 'interval', 'stars'] as const) expect(merged[key]).toEqual(bundle[key])
    expect(merged.reviews.map(({ suspicion }) => suspicion)).toEqual(bundle.reviews.map(({ suspicion }) => suspicion))
    expect(merged.reviews.map((one) => one.class)).toEqual(bundle.reviews.map((one) => one.class))
  })
})
