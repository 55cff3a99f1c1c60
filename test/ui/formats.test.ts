import { describe, expect, it } from 'vitest'
import { LANGUAGES, nearestLanguage } from '../../src/report/words/index.ts'
import { NUMBERS } from '../../src/report/words/numbers.ts'
import { formatsOf } from '../../src/ui/formats.ts'

describe.each(LANGUAGES)('numbers in %s', (language) => {
  const formats = formatsOf(language)
  const own = NUMBERS[language]

  it('are written alike on a page and in a report', () => {
    for (const value of [0, 7, 999, 1234, 9999, 10_000, 1_234_567, -1234])
      expect(own.count(value), String(value)).toBe(formats.count(value))
    for (const value of [1, 4.04, 4.96, 5]) expect(own.oneDecimal(value)).toBe(formats.oneDecimal(value))
    for (const share of [0, 0.12, 1])
      expect(own.percent(share)).toEqual({ kind: 'exact', text: formats.percent(share) })
  })

  it('take the form of their plural, grouped', () => {
    const forms = { one: '# thing', other: '# things' }
    expect(formats.plural(5, forms)).toBe('5 things')
    expect(formats.plural(1234, forms)).toBe(`${formats.count(1234)} things`)
  })

  it('make a date in words, and leave what is none', () => {
    expect(formats.date('2026-03-09T23:59:00Z')).toMatch(/9.*2026|2026.*9/)
    expect(formats.date('yesterday')).toBe('yesterday')
  })
})

it.each([
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh_TW.UTF-8', 'zh-TW'],
  ['zh_CN.UTF-8', 'zh-CN'],
  ['de_AT@euro', 'de'],
  ['JA', 'ja'],
  ['C', null],
  ['zhx', null],
  ['', null],
])('%s is nearest to %s', (tag, language) => expect(nearestLanguage(tag)).toBe(language))
