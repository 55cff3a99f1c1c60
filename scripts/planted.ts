/**
 * Invented reviews with planted clusters of near-duplicates, for the benchmark and the tests of the join. Two fifths
 * of the sentences come from templates, the rest is filler whose words follow Zipf's law, so that shingles are as
 * common and as rare as in natural text. The same seed gives the same reviews.
 */
export interface Planted {
  texts: string[]
  /** Cluster of each text; a negative number, each different, for texts that stand alone. */
  clusters: Int32Array
}

export type Language = 'en' | 'zh'

/** Share of the reviews that belong to a cluster, and share of their words that are edited. */
const PLANTED_SHARE = 0.1
const EDITED_SHARE = 0.08

/** @returns `count` reviews of 140 to 260 characters; clusters of 2 to 7 edited copies of one base, shuffled in. */
export function plantedReviews(count: number, language: Language, seed = 7): Planted {
  const random = mulberry32(seed + (language === 'zh' ? 1_000 : 0))
  const words = vocabulary(language)
  const drafts: { text: string; cluster: number }[] = []
  const planted = Math.floor(count * PLANTED_SHARE)
  for (let cluster = 0; drafts.length < planted; cluster++) {
    const base = review(random, words)
    const copies = 2 + below(random, 6)
    for (let i = 0; i < copies && drafts.length < planted; i++)
      drafts.push({ text: i === 0 ? base : edited(random, base, words), cluster })
  }
  while (drafts.length < count) drafts.push({ text: review(random, words), cluster: -1 - drafts.length })
  for (let i = drafts.length - 1; i > 0; i--) {
    const j = below(random, i + 1)
    const swapped = drafts[i]
    drafts[i] = drafts[j] as (typeof drafts)[number]
    drafts[j] = swapped as (typeof drafts)[number]
  }
  return { texts: drafts.map(({ text }) => text), clusters: Int32Array.from(drafts, ({ cluster }) => cluster) }
}

/** Recall and precision of `pairs` of positions against the planted clusters. */
export function scoreOf(pairs: Iterable<readonly [number, number]>, { clusters }: Planted) {
  const sizes = new Map<number, number>()
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  let truth = 0
  for (const size of sizes.values()) truth += (size * (size - 1)) / 2
  let right = 0
  let wrong = 0
  for (const [a, b] of pairs) {
    if (clusters[a] === clusters[b]) right++
    else wrong++
  }
  return { recall: right / truth, precision: right / Math.max(1, right + wrong), truth, found: right + wrong }
}

/** Uniform numbers in 0..1 (Tommy Ettinger's mulberry32); enough for test data. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const below = (random: () => number, limit: number): number => Math.floor(random() * limit)
const pick = <T>(random: () => number, items: readonly T[]): T => items[below(random, items.length)] as T

interface Words {
  language: Language
  joiner: string
  stop: string
  templates: readonly string[]
  /** Words for the slots `{0}`, `{1}`, … of a template. */
  slots: readonly (readonly string[])[]
  common: readonly string[]
  /** Most frequent first. */
  filler: readonly string[]
}

function review(random: () => number, words: Words): string {
  const length = 140 + random() * 120
  let text = ''
  while (text.length < length) text += (text === '' ? '' : words.joiner) + sentence(random, words)
  return text
}

function sentence(random: () => number, words: Words): string {
  if (random() >= 0.6) {
    return pick(random, words.templates).replace(/\{(\d)\}/g, (_, slot: string) =>
      slot === '9' ? String(2 + below(random, 28)) : pick(random, words.slots[Number(slot)] ?? ['']),
    )
  }
  const parts = Array.from({ length: 6 + below(random, 9) }, () =>
    random() < 0.42 ? pick(random, words.common) : zipf(random, words.filler),
  )
  return parts.join(words.joiner) + words.stop
}

const zipf = (random: () => number, items: readonly string[]): string =>
  items[Math.min(items.length - 1, Math.floor(Math.exp(random() * Math.log(items.length + 1)) - 1))] ?? ''

/** A copy with some words (characters in Chinese) replaced, at times with emoji or other punctuation. */
function edited(random: () => number, base: string, words: Words): string {
  const tokens = words.joiner === '' ? [...base] : base.split(words.joiner)
  const edits = Math.max(2, Math.round(tokens.length * EDITED_SHARE))
  for (let i = 0; i < edits; i++) {
    const word = pick(random, pick(random, words.slots))
    tokens[below(random, tokens.length)] = words.language === 'zh' ? word.charAt(0) : word
  }
  let text = tokens.join(words.joiner)
  if (random() < 0.3) text += words.language === 'zh' ? '👍👍' : ' 👍'
  if (random() < 0.3) text = text.replace(/[，,。.]/, '!')
  return text
}

function vocabulary(language: Language): Words {
  const random = mulberry32(99)
  if (language === 'en') {
    const filler = Array.from({ length: 3_000 }, () => {
      const syllables = Array.from({ length: 2 + below(random, 3) }, () => pick(random, SYLLABLES))
      return syllables.join('') + pick(random, ['', '', 'n', 's'])
    })
    return { language, joiner: ' ', stop: '.', templates: EN_TEMPLATES, slots: EN_SLOTS, common: EN_COMMON, filler }
  }
  const han = (): string => String.fromCharCode(0x4e00 + below(random, 0x3000))
  const filler = Array.from({ length: 1_200 }, () => han() + han())
  return { language, joiner: '', stop: '。', templates: ZH_TEMPLATES, slots: ZH_SLOTS, common: ZH_COMMON, filler }
}

const SYLLABLES =
  'ba be bi bo ca co da de di do fa fe fi ga go ha he hi ja ka ke la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi wa we zo'.split(
    ' ',
  )
const EN_SLOTS = [
  'great nice solid decent poor sturdy flimsy soft bright loud quiet heavy light cheap pricey handy clumsy sharp smooth rough compact bulky elegant plain reliable finicky comfy stiff clear muddy fast slow warm cold thick thin simple fancy durable brittle'.split(
    ' ',
  ),
  'blender kettle charger cable lamp backpack jacket headset keyboard mouse tripod bottle mattress pillow vacuum fan heater router camera speaker knife pan rack drawer hinge screw button zipper strap battery lid handle motor filter screen box manual color size smell finish stand clip remote'.split(
    ' ',
  ),
  'works arrived broke fits feels looks sounds charges heats spins folds leaks clicks sticks scratches holds survived failed surprised disappointed impressed replaced returned assembled cleaned used tested compared wanted expected noticed'.split(
    ' ',
  ),
  'my wife|my son|a friend|our office|the kitchen|the garage|a trip|last winter|two weeks|a month|every day|the second time|the old one|the price|the seller|customer service|the box|the dog|a rainy hike|the commute|the gym|night shifts|camping|the wall outlet|the left side|the bottom shelf'.split(
    '|',
  ),
] as const
const EN_TEMPLATES = [
  'The {1} {2} {0} after {3}.',
  'I {2} it with {3} and the {1} is {0}.',
  'Not sure about the {1}, it {2} a bit {0}.',
  'For {3} this is a {0} {1}.',
  'Honestly the {1} {2} more {0} than I thought.',
  'It {2} when {3} needed a {0} {1}, so {9} stars.',
  'Bought {9} for {3}; one {1} was {0}.',
  'Compared to {3}, the {1} here is {0} and {0}.',
]
const EN_COMMON =
  'the a and it is was to of for in on with that this but i my not very so as at they you have had be too just than when'.split(
    ' ',
  )
const ZH_SLOTS = [
  '不错 很好 一般 结实 柔软 粗糙 轻便 厚实 精致 简单 漂亮 暗淡 安静 吵闹 顺滑 紧实 宽松 偏小 偏大 干净 刺鼻 清爽 保暖 透气 耐用 便宜 贵气 鲜艳 牢固 松垮'.split(
    ' ',
  ),
  '质量 颜色 尺码 包装 物流 面料 做工 味道 屏幕 电池 按键 声音 手感 拉链 杯盖 插头 刀片 支架 枕芯 鞋底 走线 说明书 客服 快递 袖口 风扇 电机 盖子 水杯 背包'.split(
    ' ',
  ),
  '老婆 孩子 同事 妈妈 朋友 宿舍 办公室 上周 半个月 双十一 第二次购买 出差路上 厨房里 卧室 健身房 冬天 下雨天 晚上 早上 之前那款 实体店 别家 露营 地铁上 车里'.split(
    ' ',
  ),
] as const
const ZH_TEMPLATES = [
  '{2}用了觉得{1}{0}。',
  '{1}比想象中{0}，{2}也说{0}。',
  '买给{2}的，{1}有点{0}，但{1}还算{0}。',
  '收到货{9}天了，{1}{0}，{1}{0}。',
  '{2}试了一下，{1}{0}，总体{0}。',
  '{1}和描述差不多，{2}用着{0}。',
  '{9}个里有一个{1}{0}，找客服处理了，{2}满意。',
  '跟{2}比，这个{1}更{0}一些。',
]
const ZH_COMMON = '的 了 很 是 我 也 都 就 不 有 在 和 这个 没有 还 觉得 感觉 真的 但是 因为'.split(' ')
