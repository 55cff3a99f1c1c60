import { describe, expect, test } from 'vitest'
import { plantedReviews } from '../../scripts/planted.ts'
import { judge } from '../../src/engine/judge.ts'
import { canonicalise } from '../../src/engine/text/canonical.ts'
import { ALIKE, fingerprintsOf } from '../../src/engine/text/fingerprints.ts'
import { gatherPast } from '../../src/memory/past.ts'
import { listing, person, review } from './listings.ts'

const shared = (a: string, b: string): number => {
  const known = new Set(fingerprintsOf(a))
  return fingerprintsOf(b).filter((one) => known.has(one)).length
}
const texts = (language: 'en' | 'zh', seed: number): string[] =>
  plantedReviews(200, language, seed).texts.map(canonicalise)

describe('fingerprints', () => {
  test.each(['en', 'zh'] as const)('%s: an added sentence leaves half of them, other texts share none', (language) => {
    const own = texts(language, 21)
    const added = language === 'en' ? ' and that was all i wanted to say today.' : '一天就到货了谢谢'
    const found = own.filter((text) => shared(text, text + canonicalise(added)) >= ALIKE)
    expect(found.length).toBeGreaterThan(190)
    expect(own.slice(1).filter((text, i) => shared(text, own[i] ?? '') >= ALIKE).length).toBeLessThan(3)
  })

  test('a text shorter than a shingle has none', () => expect(fingerprintsOf('短')).toEqual([]))
})

test('a text that stands under another listing with a few words more is found there', () => {
  const base =
    '灯罩是布做的容易积灰要常擦，开关在线上躺着也能够得到，底座沉猫跳上去也不会倒，电源线有两米拖到床边正好。'
  const others = ['水壶烧水很快', '把手不烫', '颜色比图上浅', '说明书字太小', '盖子有点紧', '送货的人很客气'].map(
    (text, i) => review({ id: `o${i}`, reviewer: person(`用户甲${i}`), text: `${text}${text}第${i}天还在用` }),
  )
  const here = listing([...others, review({ id: 'here', reviewer: person('用户乙'), text: base })], { id: 'here' })
  const there = listing([review({ id: 'there', reviewer: person('用户丙'), text: `东西收到了，${base}下次再买` })], {
    id: 'there',
  })
  const gathering = gatherPast()
  for (const one of [here, there]) gathering.add(one)
  const verdict = judge(here, { now: '2026-01-01T00:00:00Z', past: gathering.past() })
  const found = verdict.findings.find(({ signal }) => signal === 'near-duplicate')
  expect(found).toMatchObject({
    kind: 'measured',
    evidence: [{ claim: 'near-duplicate.elsewhere', reviews: ['here'], observed: 1 }],
  })
})
