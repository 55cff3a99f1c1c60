import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../../scripts/planted.ts'
import { prepare } from '../../src/engine/prepare.ts'
import type { Reading } from '../../src/engine/signal.ts'
import { signal as copies } from '../../src/engine/signals/near-duplicate.ts'
import { signal } from '../../src/engine/signals/template.ts'
import { finish } from '../../src/engine/steps.ts'
import { align } from '../../src/engine/template/align.ts'
import { linksAmong } from '../../src/engine/template/anchors.ts'
import { tokensOf } from '../../src/engine/text/words.ts'
import type { Review } from '../../src/engine/types.ts'
import { DEMO, listing, person, review, shuffled } from './listings.ts'
import { measured } from './samples.ts'

const ordinary = (slug: string): Review[] =>
  (DEMO.find((demo) => demo.slug === slug)?.listing.reviews ?? []).map((one) => ({ ...one, id: `o${one.id}` }))
const EN = ordinary('vacuum-flask')
const ZH = ordinary('folding-chair')

const by = (texts: readonly string[], stars: number): Review[] =>
  texts.map((text, i) => review({ id: `t${i}`, reviewer: person(`Writer ${i}`), stars, text }))

/** Half of every text is slots, so that no two texts are near-duplicates. */
const FILLERS = {
  who: [
    'my elderly neighbour',
    'our youngest daughter',
    'a colleague from work',
    'the whole band',
    'my in-laws',
    'his teacher',
  ],
  what: [
    'survived a thunderstorm',
    'folds down to nothing',
    'handles gravel and mud',
    'never squeaks at all',
    'looks rather smart',
  ],
  where: ['on the balcony', 'at the allotment', 'along the canal', 'in a tiny hallway', 'beside the stove'],
  later: ['ordered a second', 'threw out the old', 'stopped borrowing one', 'told three friends'],
}
const FILLERS_ZH = {
  who: ['隔壁的老张', '读高中的女儿', '办公室同事', '乡下的外婆', '新来的室友', '我家先生'],
  what: ['下雨天也不怕', '折起来巴掌大', '石子路上稳稳的', '一点怪声都没有', '颜色耐看不花哨'],
  where: ['放在阳台上', '搬到菜园里', '带去河边', '塞在玄关角落', '摆到炉子旁'],
  later: ['又下单一把', '把旧的扔了', '不再问人借', '告诉了三个朋友'],
}
function filled(template: string, fillers: Record<string, readonly string[]>, count: number, seed: number): string[] {
  const random = mulberry32(seed)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  return Array.from({ length: count }, () =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => pick(fillers[slot] ?? [])),
  )
}
const campaign = (count: number): string[] =>
  filled(
    'Picked this hammock up for {who} and frankly it {what}, we keep it {where} most evenings and have already {later}.',
    FILLERS,
    count,
    1,
  )
const campaignZh = (count: number): string[] =>
  filled('当初替{who}挑中这张吊椅，没料到{what}，平日里{where}晒着太阳，隔了一周便{later}。', FILLERS_ZH, count, 2)

/** About a third of the words (of two Han characters in Chinese) replaced anywhere: no frame is left whole. */
function retold(text: string, count: number, seed: number): string[] {
  const random = mulberry32(seed)
  const zh = !text.includes(' ')
  const units = zh ? (text.match(/[，。]|[^，。]{1,2}/g) ?? []) : text.split(' ')
  const others = zh
    ? '石榴 算盘 蓑衣 竹笛 陶罐 芦苇 碧螺 风筝 磨坊 鲤鱼 灯笼 藤椅 茶盏 油纸 木屐 铜锁'.split(' ')
    : 'walnut ferry copper lantern meadow thimble orchard pewter kite harvest saddle violet anchor mitten quarry pebble'.split(
        ' ',
      )
  const other = (): string => others[Math.floor(random() * others.length)] ?? ''
  return Array.from({ length: count }, () =>
    units.map((unit) => (random() < 0.3 && unit !== '，' && unit !== '。' ? other() : unit)).join(zh ? '' : ' '),
  )
}
const TOLD =
  'My sister carried this hammock across two borders before we finally hung it between the plum trees, where it dried within an hour and kept its colour through a whole stormy August without a single loose thread.'
const TOLD_ZH =
  '当初姐姐扛着这张吊椅翻过两座山头才挂到院里梅树底下，淋湿以后晒半个钟头便干透，整个八月狂风暴雨颜色依旧鲜亮，连根线头都没松开过，孩子午睡都抢着往里钻。'

function measure(reviews: Review[]): Reading {
  const { sample } = prepare(listing(reviews), null)
  return signal.measure(sample, new Map([['near-duplicate', copies.measure(sample, new Map())]]))
}

describe('template', () => {
  test.each([
    ['en', EN, campaign(16), ['Picked this hammock up for', '⟨…⟩', 'and frankly it']],
    ['zh', ZH, campaignZh(16), ['当初替', '⟨…⟩', '挑中这张吊椅']],
  ])('%s: one pattern with other words filled in is seen, and shown with its slots', (_, others, texts, parts) => {
    const reading = measured(measure([...others, ...by(texts, 1)]))
    expect(reading.weight).toBeGreaterThanOrEqual(1)
    expect(reading.weight).toBeLessThanOrEqual(2.5)
    const [evidence] = reading.evidence
    expect(evidence?.reviews.filter((id) => id.startsWith('t')).length).toBeGreaterThanOrEqual(14)
    expect(evidence?.reviews.filter((id) => id.startsWith('o'))).toEqual([])
    for (const part of parts) expect(evidence?.skeleton).toContain(part)
    for (const { review: id, start, end } of evidence?.quotes ?? []) {
      const text = texts[Number(id.slice(1))] ?? ''
      expect(text.slice(start, end).length).toBeGreaterThan(3)
    }
    expect(measured(measure(shuffled([...others, ...by(texts, 1)], 5)))).toEqual(reading)
  })

  test.each([
    ['en', EN, TOLD],
    ['zh', ZH, TOLD_ZH],
  ])('%s: a text of which each copy replaces a third of the words anywhere is seen', (_, others, text) => {
    const reviews = [...others, ...by(retold(text, 16, 4), 1)]
    const reading = measured(measure(reviews))
    const found = reading.evidence.flatMap((evidence) => evidence.reviews)
    expect(found.filter((id) => id.startsWith('t')).length).toBeGreaterThanOrEqual(14)
    expect(found.filter((id) => id.startsWith('o'))).toEqual([])
    expect(reading.evidence[0]?.skeleton).toContain('⟨…⟩')
    expect(reading.evidence[0]?.quotes.length).toBeGreaterThan(0)
    expect(measured(measure(shuffled(reviews, 5)))).toEqual(reading)
  })

  test('what is weighed as a copy is not weighed again as a pattern', () => {
    const alike = FILLERS.who.map(
      (who) =>
        `Picked this hammock up for ${who} and frankly it is the best thing in the whole garden, we sit in it every evening until dark.`,
    )
    const reading = measured(measure([...EN, ...by(alike, 1)]))
    expect(reading.evidence[0]?.skeleton).toContain('⟨…⟩')
    expect(reading.reviews.size).toBe(0)
  })

  test('stock phrases of honest reviews are no pattern', () => {
    const phrases = [
      'I bought this for my',
      'and it works great',
      'highly recommend it to anyone',
      'easy to set up',
      'would buy it again',
    ]
    const texts = EN.map(
      ({ text }, i) => `${phrases[i % 5]}. ${text} ${phrases[(i + 1) % 5]}, ${phrases[(i + 2) % 5]}.`,
    )
    expect(measured(measure(by(texts, 5))).weight).toBe(0)
    expect(measured(measure(EN)).weight).toBe(0)
    expect(measured(measure(ZH)).weight).toBe(0)
  })

  test('a form that the shop hands out is no pattern', () => {
    const random = mulberry32(4)
    const words = [...FILLERS_ZH.what, ...FILLERS_ZH.where, ...FILLERS_ZH.later, ...FILLERS_ZH.who]
    const any = (): string =>
      `${words[Math.floor(random() * words.length)]}${words[Math.floor(random() * words.length)]}`
    const forms = Array.from(
      { length: 20 },
      () => `外观材质：${any()}。承重能力：${any()}。安装难度：${any()}。收纳体积：${any()}。`,
    )
    expect(measured(measure([...ZH, ...by(forms, 5)])).weight).toBe(0)
  })

  test('copies without slots are copies, and three are too few', () => {
    const copy = campaign(1)[0] ?? ''
    expect(measured(measure([...EN, ...by(Array<string>(9).fill(copy), 5)])).weight).toBe(0)
    expect(measured(measure([...EN, ...by(campaign(3), 5)])).weight).toBe(0)
  })

  test('abstains below twenty long texts', () => {
    expect(measure(by(campaign(19), 5))).toEqual({ kind: 'abstained', why: 'too-few-texts' })
  })
})

describe('parts', () => {
  test('words of an alphabet are whole, Han characters stand alone, offsets are exact', () => {
    const text = "it's a 2nd 吊椅，ok"
    const { starts, ends } = tokensOf(text)
    expect(Array.from(starts, (start, i) => text.slice(start, ends[i]))).toEqual(["it's", 'a', '2nd', '吊', '椅', 'ok'])
    expect(tokensOf('a '.repeat(900)).starts).toHaveLength(300)
  })

  test('alignment finds the longest common subsequence, and none where there is none', () => {
    const of = (...words: number[]): Int32Array => Int32Array.from(words)
    expect([...align(of(1, 2, 3, 4, 5), of(9, 2, 4, 9, 5))]).toEqual([-1, 1, -1, 2, 4])
    expect([...align(of(1, 2), of(3))]).toEqual([-1, -1])
    expect([...align(of(), of(3))]).toEqual([])
    const long = Int32Array.from({ length: 700 }, (_, i) => i)
    expect([...align(long, long)].filter((partner) => partner >= 0)).toHaveLength(300)
  })

  test('each text has a bounded number of links, however many are alike', () => {
    const texts = campaign(3_000).map((text, i) => `${text} Number ${i}.`)
    const links = finish(linksAmong(texts))
    expect(links.filter((own) => own.length > 0).length).toBeGreaterThan(2_900)
    expect(Math.max(...links.map(({ length }) => length))).toBeLessThanOrEqual(8)
  })
})
