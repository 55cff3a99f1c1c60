import { describe, expect, test } from 'vitest'
import type { MentionKind } from '../../src/engine/incentive/mention.ts'
import { passagesIn } from '../../src/engine/incentive/mentions.ts'
import { judge } from '../../src/engine/judge.ts'
import { BLIND_A, BLIND_A_HIDDEN } from './incentive-blind-a.ts'
import { BLIND_B, BLIND_B_HIDDEN } from './incentive-blind-b.ts'
import { BLIND_C } from './incentive-blind-c.ts'
import { BLIND_D, BLIND_D_HIDDEN } from './incentive-blind-d.ts'
import { type Case, CHINESE } from './incentive-cases.ts'
import { type Disguised, disguised } from './incentive-disguise.ts'
import { SET } from './incentive-set.ts'
import { UNSEEN } from './incentive-unseen.ts'
import { listing, person, review } from './listings.ts'

const speaksOfScheme = (kind: MentionKind | null): boolean => kind === 'conditioned' || kind === 'reported'
const sees = (text: string, stars: number | null): boolean =>
  passagesIn(text, stars).some(({ kind }) => speaksOfScheme(kind))

function scoreOf(cases: readonly Case[]) {
  const wrong: string[] = []
  const missed: string[] = []
  let hits = 0
  for (const [text, wanted, stars] of cases) {
    const found = sees(text, stars)
    if (found && speaksOfScheme(wanted)) hits++
    else if (found) wrong.push(text)
    else if (speaksOfScheme(wanted)) missed.push(text)
  }
  return { precision: hits / (hits + wrong.length), recall: hits / (hits + missed.length), wrong, missed }
}

describe('stars for rewards, told or admitted', () => {
  test('the set: 300 sentences that say something, 100 that do not; precision 0.97, recall 0.92', () => {
    expect(SET.filter(([, kind]) => kind !== null).length).toBeGreaterThanOrEqual(270)
    expect(SET.filter(([, kind]) => kind === null).length).toBeGreaterThanOrEqual(100)
    const { precision, recall, wrong, missed } = scoreOf(SET)
    console.log(`set: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
    expect(precision, wrong.join(' ¦ ')).toBeGreaterThanOrEqual(0.97)
    expect(recall, missed.join(' ¦ ')).toBeGreaterThanOrEqual(0.92)
  })

  test('sentences that the rules met last', () => {
    const { precision, recall, wrong } = scoreOf(UNSEEN)
    console.log(`unseen: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
    expect(precision, wrong.join(' ¦ ')).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })

  test.each([
    ['first', BLIND_A, BLIND_A_HIDDEN, 0.92],
    ['second', BLIND_B, BLIND_B_HIDDEN, 0.85],
    ['third', BLIND_C, ['好评返xian'], 0.85],
    ['fourth', BLIND_D, BLIND_D_HIDDEN, 0.9],
  ])('the %s table written blind: found, and look-alikes left alone', (_, table, offers, floor) => {
    const { precision, recall, wrong, missed } = scoreOf(table)
    console.log(`blind: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
    expect(precision, wrong.join(' ¦ ')).toBeGreaterThanOrEqual(0.97)
    expect(recall, missed.join(' ¦ ')).toBeGreaterThanOrEqual(floor)
    const hidden = offers.filter((text) => sees(text, null))
    expect(hidden.length / offers.length).toBeGreaterThanOrEqual(0.85)
  })

  test('offers in disguise, those held out of the making of the rules apart: recall 0.85', () => {
    const offers = [...SET, ...CHINESE].filter(
      ([text, kind, stars]) =>
        stars === null && speaksOfScheme(kind) && /好评|返现|五星|红包/.test(text) && sees(text, null),
    )
    const all = disguised(
      offers.map(([text]) => text),
      5,
    )
    const recallOf = (some: readonly Disguised[]): number =>
      some.filter(({ text }) => sees(text, null)).length / some.length
    const heldOut = all.filter((one) => one.heldOut)
    const known = all.filter((one) => !one.heldOut)
    console.log(
      `disguised: ${known.length} known ${recallOf(known).toFixed(3)}, ${heldOut.length} held out ${recallOf(heldOut).toFixed(3)}`,
    )
    expect(Math.min(known.length, heldOut.length)).toBeGreaterThanOrEqual(100)
    expect(recallOf(known)).toBeGreaterThanOrEqual(0.85)
    expect(recallOf(heldOut)).toBeGreaterThanOrEqual(0.85)
  })

  test('accidents that only look like a disguise are left alone', () => {
    for (const text of [
      '五星，饭咸了点',
      '好，评价里说的没错，饭鲜',
      '颜色红，包很能装，五星',
      '做工好平整，返修一次',
      '红宝石项链很美，好评',
      '屏幕好，平时看剧，返回键顺手',
      '五兴镇的特产，好评',
    ])
      expect(passagesIn(text, null), text).toEqual([])
  })

  test('whoever tells of an offer is never organised, however many tell it in the same words', () => {
    const told = SET.filter(
      ([text, kind]) => kind === 'reported' && passagesIn(text, null).some((one) => one.kind === 'reported'),
    )
    const rows = told.flatMap(([text], i) =>
      [0, 1, 2, 3].map((copy) =>
        review({
          id: `r${i}-${copy}`,
          text: `${text}${text}`,
          stars: 1,
          reviewer: person(`买家${i}x${copy}`),
          postedOn: '2026-03-02',
        }),
      ),
    )
    const verdict = judge(listing(rows), { now: '2026-04-01T00:00:00Z' })
    expect(verdict.reviews.filter((one) => one.class === 'organised')).toEqual([])
  })
})
