import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/cli/terminal.ts'
import { ABSTENTIONS, CLAIMS, type ClaimKey, INNOCENT } from '../../src/engine/claims.ts'
import type { Evidence } from '../../src/engine/types.ts'
import { readme } from '../../src/report/readme.ts'
import { RECIPIENTS } from '../../src/report/recipients.ts'
import {
  abstentionSentence,
  bandSentence,
  claimDetail,
  claimSentence,
  gapSentence,
  innocentSentence,
  LANGUAGES,
  type Language,
  readSentence,
  scoreMeaning,
  starsSentence,
  verificationSentences,
} from '../../src/report/words/index.ts'
import { NUMBERS as BY_LANGUAGE } from '../../src/report/words/numbers.ts'
import { WORDS } from '../words.ts'

const { count, percent } = BY_LANGUAGE.en

/** Columns of a sentence; a wide character takes two. Words of German and its like are long: they may take a third line. */
const LINES: Partial<Record<Language, number>> = { en: 70, 'zh-CN': 72, 'zh-TW': 72, ja: 80, ko: 76 }

const evidence = (
  claim: ClaimKey,
  n: number,
  observed: number | null = null,
  expected: number | null = null,
): Evidence => ({
  claim,
  reviews: Array.from({ length: n }, (_, i) => `r${i}`),
  observed,
  expected,
  quotes: [],
})

/** Numbers a claim may carry: shares for the claims about shares, counts for the rest. */
const NUMBERS = [null, 0, 0.004, 0.37, 1, 2, 22, 1234]

function claimTexts(language: Language): string[] {
  return CLAIMS.flatMap((claim) =>
    [0, 1, 2, 1234].flatMap((n) =>
      NUMBERS.flatMap((observed) =>
        NUMBERS.map((expected) => claimSentence(evidence(claim, n, observed, expected), WORDS[language])),
      ),
    ),
  )
}

/** Every string in a catalogue, functions called with small and large numbers. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const samples: unknown[][] = [
      [1, 1, 1],
      [2, 3, 4],
      ['a', 'b', 'c'],
    ]
    return samples.flatMap((sample) => {
      try {
        return texts(value(...sample))
      } catch {
        return []
      }
    })
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

const everything = (language: Language): string[] => [
  ...claimTexts(language),
  ...texts(WORDS[language]),
  ...CLAIMS.map((claim) => claimDetail(evidence(claim, 3, 0.8), WORDS[language]) ?? ''),
]

const BANNED =
  /fake|fraud|scam|phon(?:e?)y|bogus|sham\b|cheat|dishonest|\bliar|\blying|guilty|suspicious|manipulat|假|欺诈|骗|刷单|刷评|水军|作弊|不实|操纵|可疑/i

describe('what is never said', () => {
  test.each(LANGUAGES)('in %s', (language) => {
    // A recipient's address, and what stands on its form (quoted), are its words.
    const guide = readme('case-1', [...RECIPIENTS.values()]).replaceAll(/[“「][^”」]*[”」]|https:\S+/g, '')
    const said = [...everything(language), guide]
    expect(said.length).toBeGreaterThan(2000)
    for (const sentence of said) expect(sentence).not.toMatch(BANNED)
  })

  test.each(['a fake review', '这是造假', 'Fraud'])('the list catches %s', (sentence) =>
    expect(sentence).toMatch(BANNED),
  )
})

describe('every key has its own sentence, in its own language', () => {
  test('English holds no Chinese, and Chinese always some', () => {
    for (const sentence of everything('en')) expect(sentence).not.toMatch(/\p{Script=Han}/u)
    for (const record of [
      WORDS['zh-CN'].innocent,
      WORDS['zh-CN'].abstentions,
      WORDS['zh-CN'].bands,
      WORDS['zh-CN'].signals,
      WORDS['zh-CN'].states,
    ])
      for (const sentence of Object.values(record)) expect(sentence).toMatch(/\p{Script=Han}/u)
    for (const sentence of claimTexts('zh-CN')) expect(sentence).toMatch(/\p{Script=Han}/u)
  })

  test.each(LANGUAGES)('no two claims or explanations read alike in %s', (language) => {
    const claims = CLAIMS.map((claim) => claimSentence(evidence(claim, 9, 0.9, 0.2), WORDS[language]))
    const innocent = INNOCENT.map((key) => innocentSentence(key, WORDS[language]))
    const why = ABSTENTIONS.map((key) => abstentionSentence('burst', key, WORDS[language]))
    for (const list of [claims, innocent, why]) expect(new Set(list).size).toBe(list.length)
  })

  test.each(LANGUAGES)('sentences fit two lines of a popup of 384 px in %s', (language) => {
    const widest = LINES[language] ?? 92
    for (const claim of CLAIMS) {
      const shares = claim.startsWith('burst.') || claim.endsWith('.share')
      const [observed, expected] = claim === 'burst.volume' ? [22, 4] : shares ? [0.93, 0.61] : [12, null]
      const said = claimSentence(evidence(claim, 14, observed, expected), WORDS[language])
      expect(widthOf(said), said).toBeLessThanOrEqual(widest)
    }
    for (const key of INNOCENT) expect(widthOf(innocentSentence(key, WORDS[language])), key).toBeLessThanOrEqual(widest)
  })
})

describe('claims', () => {
  test.each<[ClaimKey, number, number | null, number | null, string, string]>([
    [
      'near-duplicate.cluster',
      9,
      0.84,
      null,
      '9 reviews by different people share most of their text',
      '9 条不同买家的评价大段相同',
    ],
    [
      'near-duplicate.elsewhere',
      1,
      1,
      null,
      'The text of 1 review also appears under 1 other listing',
      '1 条评价的文字也出现在 1 个其他商品的评价里',
    ],
    [
      'near-duplicate.elsewhere',
      3,
      null,
      null,
      'The text of 3 reviews also appears under other listings',
      '3 条评价的文字也出现在其他商品的评价里',
    ],
    [
      'incentive.conditioned',
      1,
      1,
      null,
      '1 reviewer says that good stars were rewarded',
      '1 位评价者自述给好评有奖励',
    ],
    [
      'incentive.conditioned',
      2,
      2,
      null,
      '2 reviewers say that good stars were rewarded',
      '2 位评价者自述给好评有奖励',
    ],
    [
      'incentive.disclosed',
      1,
      1,
      null,
      '1 review discloses a free or discounted product',
      '1 条评价写明商品为免费或优惠获得',
    ],
    [
      'incentive.reported',
      4,
      4,
      null,
      '4 reviewers say they were pressed or offered something for stars',
      '4 位评价者反映被要求给好评，或有人以好处换好评',
    ],
    [
      'burst.five-star',
      13,
      0.93,
      0.61,
      'In a busy period 13 reviews (93%) have 5 stars, 61% around it',
      '评价密集的时段里，13 条（93%）为五星，前后时段为 61%',
    ],
    [
      'burst.five-star',
      13,
      0.93,
      null,
      'In a busy period 13 reviews (93%) have 5 stars',
      '评价密集的时段里，13 条（93%）为五星',
    ],
    [
      'burst.volume',
      0,
      22,
      4.2,
      '22 reviews in a short period, where about 4 are usual',
      '短时间内有 22 条评价，平时约 4 条',
    ],
    [
      'burst.volume',
      0,
      22,
      0.1,
      '22 reviews in a short period, where hardly any are usual',
      '短时间内有 22 条评价，平时几乎没有',
    ],
    ['photo-reuse.same-photo', 6, 6, null, '6 reviewers posted the same picture', '6 位评价者发了同一张图片'],
    [
      'low-information.share',
      40,
      0.46,
      0.2,
      '46% of reviews are too short or common to inform; 20% is usual',
      '46% 的评价过短或过于普通，没有参考内容，通常为 20%',
    ],
    [
      'unverified-share.share',
      40,
      0.38,
      null,
      '38% of reviews lack the shop’s purchase mark',
      '38% 的评价没有购买标记',
    ],
    ['unverified-share.share', 1, null, null, '1 review lacks the shop’s purchase mark', '1 条评价没有购买标记'],
    [
      'near-duplicate.same-text',
      1234,
      1234,
      null,
      '1,234 reviews by different people have the same text',
      '1,234 条不同买家的评价文字相同',
    ],
  ])('%s with %d', (claim, n, observed, expected, en, zh) => {
    expect(claimSentence(evidence(claim, n, observed, expected), WORDS.en)).toBe(en)
    expect(claimSentence(evidence(claim, n, observed, expected), WORDS['zh-CN'])).toBe(zh)
  })
})

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1234, '1,234'],
    [1_234_567.4, '1,234,567'],
    [-1234, '-1,234'],
  ])('%d is %s', (value, text) => expect(count(value)).toBe(text))

  test.each([
    [0, 'exact', '0%'],
    [0.004, 'below', '1%'],
    [0.37, 'exact', '37%'],
    [0.999, 'above', '99%'],
    [1, 'exact', '100%'],
    [7, 'exact', '100%'],
  ])('%d as a share', (value, kind, text) => expect(percent(value)).toEqual({ kind, text }))
})

describe('what was read', () => {
  test.each([
    [86, 1234, '86 of 1,234 reviews read', '已读 86 条，商家显示共 1,234 条'],
    [1, 1, '1 of 1 review read', '已读全部 1 条'],
    [86, null, '86 reviews read; the shop states no total', '已读 86 条，商家未显示总数'],
    [1, null, '1 review read; the shop states no total', '已读 1 条，商家未显示总数'],
    [90, 86, '90 reviews read; the shop states 86', '已读 90 条，商家显示共 86 条'],
  ])('%s of %s', (read, stated, en, zh) => {
    expect(readSentence({ read, stated, walled: false }, WORDS.en)).toBe(en)
    expect(readSentence({ read, stated, walled: false }, WORDS['zh-CN'])).toBe(zh)
  })
})

describe('stars', () => {
  const known = { stated: 4.8, adjusted: 4.1, low: 3.84, high: 4.41, kept: 65 }
  test('known, unknown and unchanged are told apart', () => {
    expect(starsSentence(known, WORDS.en)).toBe('4.8 ★ shown; 4.1 ★ (3.8–4.4) when reviews with signs count less')
    expect(starsSentence(known, WORDS['zh-CN'])).toBe('页面显示 4.8 星，减计有迹象的评价后为 4.1 星（3.8–4.4）')
    const none = { stated: null, adjusted: null, low: null, high: null, kept: 0 }
    expect(starsSentence(none, WORDS.en)).toBe('No mean shown; too few reviews without signs to compare')
    expect(starsSentence(none, WORDS['zh-CN'])).not.toMatch(/\d/)
    expect(starsSentence({ ...known, adjusted: 4.8 }, WORDS.en)).toBe(
      '4.8 ★ shown; the same when reviews with signs count less',
    )
    expect(starsSentence({ ...known, stated: null }, WORDS.en)).toContain('No mean shown; 4.1 ★')
  })
})

describe('the rest', () => {
  test('the score says what it is', () => {
    expect(scoreMeaning(WORDS.en)).toBe(
      'The score is the chance, in percent, that three reviews picked at random all show no sign.',
    )
    expect(scoreMeaning(WORDS['zh-CN'])).toContain('三条')
    expect(bandSentence('not-enough-data', WORDS.en)).toBe('Not enough reviews to judge')
  })

  test('gaps read as sentences, and an unknown one shows what cannot be seen', () => {
    const gap = { field: 'reviews.postedOn', why: 'not found in 4 of 86 reviews' }
    expect(gapSentence(gap, WORDS.en)).toBe('Dates: not found in 4 of 86 reviews')
    expect(gapSentence(gap, WORDS['zh-CN'])).toBe('日期：86 条评价中有 4 条未读到')
    expect(gapSentence({ field: 'reviews', why: 'walled' }, WORDS['zh-CN'])).toBe(
      '部分评价需要登录、验证或展开后才能看到',
    )
    expect(gapSentence({ field: 'toString', why: 'odd \u202e cause' }, WORDS.en)).toBe('toString: odd ⟦U+202E⟧ cause')
    expect(gapSentence({ field: 'x'.repeat(9_999), why: 'y'.repeat(9_999) }, WORDS.en).length).toBeLessThan(250)
  })

  test('a verification names each change', () => {
    expect(verificationSentences({ status: 'unchanged' }, WORDS.en)).toEqual(['Unchanged since export.'])
    const changed = {
      status: 'changed' as const,
      what: [],
      changes: [{ kind: 'missing' as const, file: 'data/reviews.csv' }],
    }
    expect(verificationSentences(changed, WORDS.en)[1]).toBe('data/reviews.csv is missing')
    expect(verificationSentences(changed, WORDS['zh-CN'])[1]).toBe('data/reviews.csv 缺失')
    expect(verificationSentences({ status: 'not-ours', why: 'not-a-zip' }, WORDS['zh-CN'])).toEqual([
      '这不是 zip 文件。',
    ])
  })
})
