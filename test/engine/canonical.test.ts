import { describe, expect, it, vi } from 'vitest'
import { mulberry32, plantedReviews } from '../../scripts/planted.ts'
import { canonicalise, canonicaliseWithOffsets, originalSpan } from '../../src/engine/text/canonical.ts'
import { SIMPLIFIED_FORMS, VARIANT_FORMS } from '../../src/engine/text/han-variants.ts'

describe('canonicalise', () => {
  it('is right for the first text that outgrows its buffers', async () => {
    vi.resetModules()
    const fresh = await import('../../src/engine/text/canonical.ts')
    const text = `灯很亮，${'na '.repeat(4_000)}`
    expect(fresh.canonicalise(text)).toBe(`灯很亮,${'na '.repeat(4_000).trim()}`)
  })

  it.each([
    ['case and white space', '  Very\n\tGOOD   lamp ', 'very good lamp'],
    ['full-width forms', 'ＬＥＤ　灯１２Ｗ', 'led 灯12w'],
    ['punctuation between Han', '灯很亮，线 够长。包装、说明书都在！', '灯很亮线够长包装说明书都在'],
    ['punctuation between words', 'Bright, and quiet.', 'bright, and quiet.'],
    ['traditional Han', '顏色與圖片一樣，質量沒問題', '颜色与图片一样质量没问题'],
    ['zero-width and bidirectional controls', 'st\u200bur\u202edy\ufeff la\u00admp', 'sturdy lamp'],
    ['variation selectors', '\u2764\ufe0f lamp', '\u263a lamp'],
    ['look-alikes of other alphabets', 'grеаt lаmр', 'great lamp'],
    ['circled and mathematical letters', '①②③ 𝐥𝐚𝐦𝐩', '123 lamp'],
    ['signs that stand for characters', '➕微信', '加微信'],
    ['runs of emoji', '亮👍👍🏽 👍用着好🎉', '亮\u263a用着好\u263a'],
    ['emoji of several code points', '👨‍👩‍👧‍👦🇨🇳 ok', '\u263a ok'],
    ['elongation', 'sooooo goooood!!!! 好好好好亮', 'soo good!! 好好亮'],
    ['numbers are not elongated', '1000 and 10000 hours', '1000 and 10000 hours'],
    ['numbers among Han are not elongated', '一共１００００元', '一共10000元'],
    ['entities', '&ldquo;lamp&rdquo; &amp; 5&nbsp;m &#28783; &#x706f;', '"lamp" & 5 m 灯灯'],
    ['an entity with zero-width characters in it', 'a &a\u200bmp; b', 'a & b'],
    ['what only looks like an entity', 'fish &chips; & peas', 'fish &chips; & peas'],
    ['a mark behind a hidden character', 'cafe\u200b\u0301', 'café'],
    ['combining marks', 'cafe\u0301 \u1112\u1161\u11ab', 'café 한'],
    ['nothing', ' \u200b\n ', ''],
    ['punctuation alone', '！！！！', '!!'],
    ['rare Han in a surrogate pair', '𠮷野', '𠮷野'],
  ])('%s', (_, text, expected) => {
    expect(canonicalise(text)).toBe(expected)
  })

  it('does not change when characters nobody sees are put in', () => {
    const random = mulberry32(5)
    for (const language of ['en', 'zh'] as const) {
      for (const text of plantedReviews(40, language, 3).texts) {
        const hidden = [...text].flatMap((char) => (random() < 0.2 ? [char, '\u200b\u2060'] : [char])).join('')
        expect(canonicalise(hidden)).toBe(canonicalise(text))
      }
    }
  })

  it('agrees with the version that keeps offsets, and is bounded, on any text', () => {
    for (const text of hostileTexts(600)) {
      const traced = canonicaliseWithOffsets(text)
      expect(traced.text).toBe(canonicalise(text))
      expect(traced.starts.length).toBe(traced.text.length)
      expect(traced.text.length).toBeLessThanOrEqual(4 * text.length)
    }
  })

  it('has one form only for most texts: doing it twice changes nothing', () => {
    for (const language of ['en', 'zh'] as const)
      for (const text of plantedReviews(100, language, 3).texts)
        expect(canonicalise(canonicalise(text))).toBe(canonicalise(text))
  })

  it('is linear in texts made to be slow', () => {
    const marks = `e${'\u0301'.repeat(5_000)}${'\u0323'.repeat(5_000)}`
    for (const text of [
      'e\u0301'.repeat(5_000),
      marks,
      '&'.repeat(10_000),
      '&amp'.repeat(2_500),
      '👍 '.repeat(3_000),
    ]) {
      const once = timeOf(() => canonicalise(text))
      const four = timeOf(() => canonicalise(text + text + text + text))
      expect(four).toBeLessThan(8 * once + 20)
    }
    // Putting marks in order is quadratic in most engines; see MARKS_MAX.
    expect(timeOf(() => canonicalise(marks + marks.slice(1).repeat(3)))).toBeLessThan(50)
  })
})

describe('originalSpan', () => {
  it('leads back to the characters a passage came of', () => {
    const text = '好评：  灯 很亮，線夠長！！！！ 👍👍 Great\u200b LAMP&quot;!'
    const traced = canonicaliseWithOffsets(text)
    const span = (passage: string): string => {
      const start = traced.text.indexOf(passage)
      expect(start).toBeGreaterThanOrEqual(0)
      const { start: from, end } = originalSpan(traced, start, start + passage.length)
      return text.slice(from, end)
    }
    expect(span('灯很亮线够长')).toBe('灯 很亮，線夠長')
    expect(span('\u263a')).toBe('👍👍')
    expect(span('"')).toBe('&quot;')
    expect(span('great lamp')).toBe('Great\u200b LAMP')
  })

  it('gives spans that read the same, whatever stands around them', () => {
    const random = mulberry32(11)
    for (const text of [...plantedReviews(60, 'zh', 5).texts, ...plantedReviews(60, 'en', 5).texts]) {
      const traced = canonicaliseWithOffsets(text)
      const start = Math.floor(random() * (traced.text.length - 30))
      const { start: from, end } = originalSpan(traced, start, start + 24)
      expect(canonicalise(text.slice(from, end)).trim()).toBe(traced.text.slice(start, start + 24).trim())
    }
  })

  it('never splits a surrogate pair, and stays inside the text', () => {
    for (const text of hostileTexts(300)) {
      const traced = canonicaliseWithOffsets(text)
      for (let i = 0; i < traced.text.length; i++) {
        const { start, end } = originalSpan(traced, i, i + 1)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
      }
    }
  })

  it('is empty for an empty passage', () => {
    const traced = canonicaliseWithOffsets('lamp')
    expect(originalSpan(traced, 2, 2)).toEqual({ start: 2, end: 2 })
    expect(originalSpan(canonicaliseWithOffsets(''), 0, 0)).toEqual({ start: 0, end: 0 })
  })
})

describe('the table of Han variants', () => {
  it('pairs each form with one target that is no form itself', () => {
    expect(VARIANT_FORMS.length).toBe(SIMPLIFIED_FORMS.length)
    expect(new Set(VARIANT_FORMS).size).toBe(VARIANT_FORMS.length)
    for (const target of SIMPLIFIED_FORMS) expect(VARIANT_FORMS).not.toContain(target)
    expect(`${VARIANT_FORMS}${SIMPLIFIED_FORMS}`).toMatch(/^\p{Script=Han}+$/u)
  })
})

const ALPHABET = [
  ...'aA eE.,!?&;#xamp0129',
  ...'好很，。！　 麵條',
  '👍',
  '🏽',
  '\u200d',
  '\u200b',
  '\ufe0f',
  '\u0301',
  '\u0323',
  '\ud83d',
  '\udc4d',
  '𠮷',
  'ﷺ',
  '㍿',
  '½',
  '…',
  'İ',
  'ﾊ',
  'ﾞ',
  '\u1112',
  '\u1161',
  '\u0000',
  '\u0085',
  '\n',
]

/** Texts of up to 40 characters that meet every rule of the canonical form in every order. */
function hostileTexts(count: number): string[] {
  const random = mulberry32(17)
  return Array.from({ length: count }, () =>
    Array.from(
      { length: Math.floor(random() * 40) },
      () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? '',
    ).join(''),
  )
}

/** Whether `at` lies between the halves of a pair. */
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

function timeOf(work: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
