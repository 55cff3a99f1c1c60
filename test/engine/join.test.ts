import { describe, expect, it } from 'vitest'
import { type Language, mulberry32, plantedReviews, scoreOf } from '../../scripts/planted.ts'
import { canonicalise } from '../../src/engine/text/canonical.ts'
import { type NearDuplicates, nearDuplicatePairs } from '../../src/engine/text/join.ts'

const OPTIONS = { threshold: 0.5, shortest: 40 }
const join = (texts: readonly string[]): NearDuplicates => nearDuplicatePairs(texts.map(canonicalise), OPTIONS)

/** Pairs of positions, equal texts included. */
function pairsOf({ first, left, right }: NearDuplicates): [number, number][] {
  const pairs = Array.from(left, (a, i): [number, number] => [a, right[i] ?? 0])
  first.forEach((a, b) => {
    if (a !== b) pairs.push([a, b])
  })
  return pairs
}

const shinglesOf = (text: string, size: number): Set<string> =>
  new Set(Array.from({ length: text.length - size + 1 }, (_, i) => text.slice(i, i + size)))

/** Jaccard similarity the slow way, on sets of strings. */
function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0
  for (const shingle of left) if (right.has(shingle)) shared++
  return shared / (left.size + right.size - shared)
}

const NONE: ReadonlySet<string> = new Set()

describe('nearDuplicatePairs', () => {
  // The last planted pairs are less than 0.5 alike: the edits of their base fell differently.
  it.each<[Language, number, number]>([
    ['en', 2_000, 0.985],
    ['en', 10_000, 0.99],
    ['zh', 2_000, 0.98],
    ['zh', 10_000, 0.99],
  ])('finds planted clusters: %s, %i reviews, recall %d', (language, count, least) => {
    const planted = plantedReviews(count, language)
    const { recall, precision } = scoreOf(pairsOf(join(planted.texts)), planted)
    expect(recall).toBeGreaterThanOrEqual(least)
    expect(precision).toBeGreaterThanOrEqual(0.999)
  })

  it.each<[Language, number]>([
    ['en', 5],
    ['zh', 2],
  ])('gives exact similarities, and misses few of the pairs that are there: %s', (language, size) => {
    const planted = plantedReviews(400, language, 21)
    const texts = planted.texts.map(canonicalise)
    const sets = texts.map((text) => shinglesOf(text, size))
    const similarity = (a: number, b: number): number => jaccard(sets[a] ?? NONE, sets[b] ?? NONE)
    const found = nearDuplicatePairs(texts, OPTIONS)
    found.left.forEach((a, i) => {
      const b = found.right[i] ?? 0
      expect(found.similarity[i]).toBeCloseTo(similarity(a, b), 5)
    })
    const known = new Set(pairsOf(found).map(([a, b]) => `${a} ${b}`))
    const all: string[] = []
    for (let b = 0; b < texts.length; b++)
      for (let a = 0; a < b; a++) if (similarity(a, b) >= 0.5) all.push(`${a} ${b}`)
    expect(all.length).toBeGreaterThan(40)
    expect(all.filter((pair) => known.has(pair)).length / all.length).toBeGreaterThanOrEqual(0.99)
    expect([...known].filter((pair) => !all.includes(pair))).toEqual([])
  })

  it('does not depend on order', () => {
    const { texts } = plantedReviews(800, 'en', 4)
    const random = mulberry32(2)
    const order = texts.map((_, i) => i).sort(() => random() - 0.5)
    const straight = pairsOf(join(texts)).map(([a, b]) => [a, b].sort((x, y) => x - y).join())
    const mixed = pairsOf(join(order.map((i) => texts[i] ?? ''))).map(([a, b]) =>
      [order[a] ?? 0, order[b] ?? 0].sort((x, y) => x - y).join(),
    )
    expect(mixed.sort()).toEqual(straight.sort())
    expect(straight.length).toBeGreaterThan(100)
  })

  it('matches short texts only when they are equal', () => {
    const short = 'the lamp is bright and small'
    const found = join([short, `${short}!`, short, 'the lamp is bright and smart'])
    expect(pairsOf(found)).toEqual([[0, 2]])
  })

  it('sees through hidden characters, other spellings of Han and emoji', () => {
    const text =
      '這盞燈的顏色與說明書上寫的完全一樣，夜裡讀書時不刺眼，孩子說比學校裡的亮，電線也夠長，裝起來只用了十分鐘，客廳臥室各買了一盞'
    const other =
      '这盏灯的颜色与说明书上写的完全一样夜里读书时不刺眼👍👍孩子说比学校里的亮，电\u200b线也够长，装起来只用了十分钟。客厅卧室各买了一盏'
    const found = join([text, other])
    expect(found.left.length).toBe(1)
    expect(found.similarity[0]).toBeGreaterThan(0.9)
  })

  it('tells texts of one topic apart', () => {
    const found = join([
      'The lamp stands on my desk since spring and the switch still clicks as on the first day.',
      'The lamp stands well, but the shade came with a dent and nobody answered my letter about it.',
      '客厅的灯换成这款以后，晚上看书舒服多了，开关在线上，躺着也够得到，就是灯罩容易积灰。',
      '灯罩是布的，和客厅的沙发很配，光有点暗，看书不太够，晚上当夜灯正好，开关声音小。',
    ])
    expect(pairsOf(found)).toEqual([])
  })

  it('pairs nothing in no texts, empty texts and texts of one sign', () => {
    expect(pairsOf(join([]))).toEqual([])
    expect(pairsOf(join(['', '', 'a']))).toEqual([[0, 1]])
    expect(pairsOf(join(['ab'.repeat(40), 'ab'.repeat(40)]))).toEqual([[0, 1]])
  })
})

/** Pairs that connect everything, whatever else was looked at. */
function groups({ first, left, right }: NearDuplicates): number {
  const parent = [...first]
  const root = (text: number): number => {
    let at = text
    while (parent[at] !== at) at = parent[at] ?? 0
    return at
  }
  left.forEach((a, i) => {
    parent[Math.max(root(a), root(right[i] ?? 0))] = Math.min(root(a), root(right[i] ?? 0))
  })
  return new Set(parent.map((_, text) => root(text))).size
}

describe('hostile sizes', () => {
  const [base = ''] = plantedReviews(1, 'en', 9).texts
  const [zh = ''] = plantedReviews(1, 'zh', 9).texts

  it('collapses thousands of equal texts without comparing any', () => {
    const found = join(Array.from({ length: 5_000 }, () => base))
    expect(found.left.length).toBe(0)
    expect(groups(found)).toBe(1)
  })

  it.each([
    ['en', (i: number): string => `${base} Number ${i}.`],
    ['zh', (i: number): string => zh.slice(0, 60) + String.fromCharCode(0x4e00 + i) + zh.slice(60)],
  ])('joins thousands that differ a little into one group, with few pairs each: %s', (_, textOf) => {
    const found = join(Array.from({ length: 3_000 }, (_, i) => textOf(i)))
    expect(groups(found)).toBe(1)
    expect(found.left.length).toBeLessThanOrEqual(24 * 3_000)
  })

  it('does not pair thousands of texts that share one long phrase and nothing else', () => {
    const found = join(plantedReviews(3_000, 'en', 6).texts.map((text) => `${base.slice(0, 70)} ${text.slice(0, 160)}`))
    expect(found.left.length).toBeLessThan(1_000)
  })

  it('grows about linearly with texts that all share a phrase', () => {
    const texts = plantedReviews(2_000, 'en', 6).texts.map((text) => `${base.slice(0, 90)} ${text.slice(0, 130)}`)
    const time = (count: number): number => {
      let least = Number.POSITIVE_INFINITY
      for (let run = 0; run < 3; run++) {
        const { user } = process.cpuUsage()
        join(texts.slice(0, count))
        least = Math.min(least, process.cpuUsage().user - user)
      }
      return least
    }
    const small = time(500)
    expect(time(2_000)).toBeLessThan(9 * small + 50_000)
  })
})
