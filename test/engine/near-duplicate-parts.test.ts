import { describe, expect, it } from 'vitest'
import { mulberry32, plantedReviews } from '../../scripts/planted.ts'
import { assembledAmong } from '../../src/engine/assembled/assemblies.ts'
import { clustersOf } from '../../src/engine/near-duplicate/clusters.ts'
import { passagesOf } from '../../src/engine/near-duplicate/passage.ts'
import { formsAmong } from '../../src/engine/near-duplicate/prompts.ts'
import { commonAmong, piecesOf, sharedBits } from '../../src/engine/near-duplicate/surprise.ts'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/near-duplicate.ts'
import { finish } from '../../src/engine/steps.ts'
import { canonicalise } from '../../src/engine/text/canonical.ts'
import { nearDuplicatePairs } from '../../src/engine/text/join.ts'
import type { Review } from '../../src/engine/types.ts'
import { listing, person, review } from './listings.ts'

const clusters = (texts: readonly string[]) =>
  finish(clustersOf(texts, nearDuplicatePairs(texts, { threshold: 0.5, shortest: 40 })))

describe('clusters', () => {
  const words = plantedReviews(4, 'en', 8)
    .texts.flatMap((text) => text.split(' '))
    .map(canonicalise)
  /** Windows of 30 words that move on by some. */
  const chainOf = (step: number): string[] =>
    Array.from({ length: 12 }, (_, i) => words.slice(i * step, i * step + 30).join(' '))
  const chain = chainOf(6)

  it.each([
    ['by 6 words: neighbours are alike to 0.67, the next ones to 0.43', 6, 5],
    ['by 9 words: neighbours are alike to 0.54, the next ones to 0.25', 9, 3],
  ])('cut a chain where the ends no longer resemble the middle: %s', (_, step, largest) => {
    const found = clusters(chainOf(step))
    expect(Math.max(...found.map(({ members }) => members.length))).toBe(largest)
    for (const { members, similarity } of found)
      for (const member of members) expect(similarity.get(member)).toBeGreaterThanOrEqual(0.4)
    const taken = found.flatMap(({ members }) => members)
    expect(new Set(taken).size).toBe(taken.length)
  })

  it('hold every edited copy of one text, and equal texts with it', () => {
    const random = mulberry32(4)
    const base = chain[0] ?? ''
    const copies = Array.from({ length: 800 }, (_, i) => {
      const edited = base.split(' ')
      for (let k = 0; k < 2; k++) edited[Math.floor(random() * edited.length)] = `w${i}`
      return edited.join(' ')
    })
    const [cluster, ...rest] = clusters([...chain.slice(8), base, base, ...copies]).sort(
      (a, b) => b.members.length - a.members.length,
    )
    expect(cluster?.members).toEqual(Array.from({ length: 802 }, (_, i) => i + 4))
    expect(rest.every(({ members }) => members.every((member) => member < 4))).toBe(true)
  })
})

describe('passagesOf', () => {
  it('finds runs that stand in both texts, at whole words', () => {
    const find = passagesOf('i took the lid off and the strainer was bent, sadly')
    const other = 'when i took the lid off and the strainers were fine'
    const found = find(other)
    expect(found).not.toBeNull()
    expect(other.slice(found?.otherStart, (found?.otherStart ?? 0) + (found?.length ?? 0))).toBe(
      'i took the lid off and the',
    )
    const cut = passagesOf('the blid was bent and dull')('a dlid was bent and dull')
    expect(cut).toEqual({ start: 9, otherStart: 7, length: 17 })
    expect(find('nothing of the kind stands here')).toBeNull()
    expect(passagesOf('')('')).toBeNull()
  })

  it('agrees in both texts, for any two texts', () => {
    const texts = [...plantedReviews(60, 'zh', 3).texts, ...plantedReviews(60, 'en', 3).texts].map(canonicalise)
    let found = 0
    for (let i = 1; i < texts.length; i++) {
      const [a = '', b = ''] = [texts[i - 1], texts[i]]
      const passage = passagesOf(a)(`${b}${a.slice(20, 60)}${b}`)
      if (!passage) continue
      found++
      const { start, otherStart, length } = passage
      expect(`${b}${a.slice(20, 60)}${b}`.slice(otherStart, otherStart + length)).toBe(a.slice(start, start + length))
    }
    expect(found).toBeGreaterThan(100)
  })

  it('is linear in texts that repeat themselves', () => {
    const text = 'ab cd ef gh '.repeat(1_600)
    const started = performance.now()
    passagesOf(text)(`${'ab cd ef gh x'.repeat(1_500)}`)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('formsAmong', () => {
  it('takes out labels that several texts use, and no other colon', () => {
    const texts = ['外观：圆的\n手感：滑', '外观：方的 手感：糙，注意：要擦', '外观:歪的，手感:好']
    const stripped = (shown: readonly string[]): string[] => {
      const { reviews } = prepare(listing(shown.map((text, i) => review({ id: `r${i}`, text }))), null).sample
      return reviews.map(finish(formsAmong(reviews)))
    }
    expect(stripped(texts)).toEqual(['圆的滑', '方的糙注意要擦', '歪的好'])
    const english = ['Ease of assembly: ten minutes', 'Ease of assembly: hard', 'Ease of assembly: easy. Note: heavy']
    expect(stripped(english)).toEqual(['ten minutes', 'hard', 'easy. note: heavy'])
  })
})

describe('surprise', () => {
  it('is little where everybody in the listing says it', () => {
    const spec = canonicalise('keeps coffee hot for twelve hours and ice for nineteen hours inside the freezer')
    const texts = [spec, ...Array.from({ length: 30 }, (_, i) => `${spec} number ${i}`)]
    const pieces = (text: number) => piecesOf(texts[text] ?? '', null)
    const common = finish(commonAmong(texts.length, pieces))
    expect(sharedBits(pieces(0), pieces(1))).toBeGreaterThan(40)
    expect(sharedBits(common(pieces(0), new Set([0, 1])), pieces(1))).toBeLessThan(5)
    expect(sharedBits(common(pieces(0), new Set(texts.keys())), pieces(1))).toBeGreaterThan(40)
  })
})

describe('assembledAmong', () => {
  const pool = [
    '灯罩是布的容易积灰要常擦。',
    '开关在线上躺着也能够得到。',
    '光有点黄看书正好不刺眼。',
    '底座沉猫跳上去也不会倒。',
  ]
  const text = (...parts: number[]): string => parts.map((part) => pool[part]).join('')

  it('knows texts put together from several others, and copies of one', () => {
    const are = (texts: string[]): boolean[] => finish(assembledAmong(texts)).map((passages) => passages !== null)
    expect(are([text(0, 1), text(1, 2), text(2, 3), text(3, 0)])).toEqual([true, true, true, true])
    expect(are([text(0, 1, 2), text(2, 1, 0), text(3)])).toEqual([false, false, false])
  })

  it('is bounded where thousands share sentences in every combination', () => {
    const random = mulberry32(1)
    const sentences = Array.from({ length: 12 }, (_, i) => `this is sentence number ${i} of the pool. `)
    const texts = Array.from({ length: 4_000 }, (_, i) => {
      const own = sentences.filter(() => random() < 0.5)
      return `${own.join('')} ${i}`
    })
    const started = performance.now()
    finish(assembledAmong(texts))
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('the signal', () => {
  const measure = (reviews: Review[]): Extract<Reading, { kind: 'measured' }> => {
    const reading = signal.measure(prepare(listing(reviews), null).sample, new Map())
    if (reading.kind !== 'measured') throw new Error(reading.why)
    return reading
  }
  const plain = (language: 'en' | 'zh', stars: number): Review[] =>
    plantedReviews(300, language, 31)
      .texts.slice(0, 30)
      .map((text, i) =>
        review({ id: `o${i}`, text: `${text.slice(0, 150)} ${i}`, stars, reviewer: person(`Other ${i}`) }),
      )
  /** Different answers to the same four questions. */
  function filledForms(count: number): string[] {
    const random = mulberry32(3)
    const pick = (words: string): string => words.split(' ')[Math.floor(random() * 6)] ?? ''
    const forms = new Set<string>()
    while (forms.size < count)
      forms.add(
        [
          `外形外观：${pick('好看 大气 圆润 简单 精致 一般')}`,
          `运行速度：${pick('很快 流畅 不卡 还行 够用 比老的快')}`,
          `屏幕效果：${pick('清晰 很亮 色彩好 护眼 偏黄 够用')}`,
          `散热性能：${pick('安静 有点热 凉快 风声小 不烫 正常')}`,
        ].join(' '),
      )
    return [...forms]
  }

  it('stays silent on a form that everybody fills in', () => {
    const answers = filledForms(18)
    const reviews = answers.map((text, i) => review({ id: `f${i}`, text, reviewer: person(`Buyer ${i}`) }))
    expect(nearDuplicatePairs(answers.map(canonicalise), { threshold: 0.5, shortest: 20 }).left.length).toBeGreaterThan(
      5,
    )
    expect(measure(reviews).weight).toBe(0)
    expect(measure([...plain('zh', 4), ...reviews]).weight).toBe(0)
  })

  it('takes one masked name over one text for one person', () => {
    const text = '夜里起来喂奶用的，最低一档刚好看得见又不晃眼，底座的磁铁能吸在床架上，充一次电用了九天'
    const by = (names: string[]): Review[] =>
      names.map((name, i) =>
        review({ id: `m${i}`, text, stars: 5, reviewer: person(name), postedOn: `2025-03-0${i + 1}` }),
      )
    expect(measure([...plain('zh', 3), ...by(['j***k', 'j***k', 'j***k'])]).weight).toBe(0)
    expect(measure([...plain('zh', 3), ...by(['j***k', 'm***o', 'a***e'])]).weight).toBeGreaterThan(1)
  })

  it.each(['en', 'zh'] as const)(
    'gives lightly edited copies their full weight, sentence by sentence shared or not: %s',
    (language) => {
      const random = mulberry32(6)
      const [base = ''] = plantedReviews(1, language, 12).texts
      const joiner = language === 'en' ? ' ' : ''
      const copies = Array.from({ length: 10 }, (_, i) => {
        const tokens = language === 'en' ? base.split(' ') : [...base]
        for (let k = 0; k < 3; k++) tokens[Math.floor(random() * tokens.length)] = language === 'en' ? 'blue' : '蓝'
        return review({ id: `c${i}`, text: tokens.join(joiner), stars: 5, reviewer: person(`Copy ${i}`) })
      })
      const { weight, reviews } = measure([...plain(language, 3), ...copies])
      expect(weight).toBeGreaterThan(2.4)
      expect([...reviews.values()].every(({ exact }) => exact)).toBe(true)
    },
  )

  it('quotes passages that read the same in the medoid, whatever the spelling', () => {
    const texts = [
      '這盞燈夜裡讀書不刺眼，開關在線上躺著也夠得到，孩子說比學校裡的亮，底座沉，貓跳上去也不會倒',
      '这盏灯夜里读书不刺眼👍👍开关在线上躺着也够得到。孩子说比学校里的亮，底座沉，猫跳上去也不会倒！！',
      '这盏灯  夜里读书不刺眼，开关在线上，躺着也够得到，孩\u200b子说比学校里的亮，底座很沉，猫跳上去也不会倒',
    ]
    const copies = texts.map((text, i) => review({ id: `c${i}`, text, stars: 5, reviewer: person(`Copy ${i}`) }))
    const [evidence] = measure([...plain('zh', 3), ...copies]).evidence
    expect(evidence?.reviews).toEqual(['c0', 'c1', 'c2'])
    const passages = (evidence?.quotes ?? []).map(({ review: id, start, end }) =>
      canonicalise((copies.find((copy) => copy.id === id)?.text ?? '').slice(start, end)),
    )
    expect(passages).toHaveLength(3)
    for (const passage of passages) {
      expect(passage.length).toBeGreaterThanOrEqual(12)
      expect(texts.filter((text) => canonicalise(text).includes(passage)).length).toBeGreaterThan(1)
    }
  })
})
