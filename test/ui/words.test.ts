import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bandSentence } from '../../src/report/words/index.ts'
import { CHROME, WORDS } from '../words.ts'

/** Words that accuse; never in our own voice. */
const BANNED = /\b(?:fake|fraud|scam|bogus|cheat|liar|deceiv)|造假|假评|虚假|刷单|水军|骗/i

/** Every string, functions called with sample numbers; keyed by path. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(3, 7, 2, 5))]]
  if (typeof value !== 'object' || value === null) throw new Error(`no words at ${path}`)
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`))
}

const shared = (path: string): boolean =>
  path === '/languages/zh' || path === '/languages/en' || path === '/starRange' || path === '/barStars'

describe('chrome strings', () => {
  const en = strings({
    ...CHROME.en,
    date: CHROME.en.date('2026-03-09'),
    saved: CHROME.en.saved('x'),
    clearIn: CHROME.en.clearIn('x'),
  })
  const zh = strings({
    ...CHROME['zh-CN'],
    date: CHROME['zh-CN'].date('2026-03-09'),
    saved: CHROME['zh-CN'].saved('x'),
    clearIn: CHROME['zh-CN'].clearIn('x'),
  })

  it('exist in both languages, in that language', () => {
    expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path))
    expect(en.length).toBeGreaterThan(70)
    for (const [path, text] of en) if (!shared(path)) expect(text, path).not.toMatch(/[\u4e00-\u9fff]/)
    for (const [path, text] of zh) if (!shared(path)) expect(text, path).toMatch(/[\u4e00-\u9fff]/)
  })

  it('accuse nobody', () => {
    for (const [path, text] of [...en, ...zh]) expect(text, path).not.toMatch(BANNED)
  })

  it('are not empty and name no undefined number', () => {
    for (const [path, text] of [...en, ...zh]) expect(text, path).toMatch(/^(?!.*(?:undefined|NaN|null)).+$/)
  })
})

describe('browser messages', () => {
  const read = (locale: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))
  const en = read('en')
  const zh = read('zh_CN')

  it('exist in every language', () => {
    expect(readdirSync('public/_locales').sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'ko', 'zh_CN', 'zh_TW'])
    expect(Object.keys(zh)).toEqual(Object.keys(en))
    for (const { message } of [...Object.values(en), ...Object.values(zh)]) expect(message).not.toMatch(BANNED)
  })

  it('fit a store and say what the popup says', () => {
    const keys = {
      'not-enough-data': 'bandNotEnoughData',
      'no-signs': 'bandNoSigns',
      'some-signs': 'bandSomeSigns',
      'strong-signs': 'bandStrongSigns',
    } as const
    for (const [band, key] of Object.entries(keys)) {
      expect(en[key]?.message).toBe(bandSentence(band as keyof typeof keys, WORDS.en))
      expect(zh[key]?.message).toBe(bandSentence(band as keyof typeof keys, WORDS['zh-CN']))
    }
    expect(en.extensionDescription?.message.length).toBeLessThanOrEqual(132)
    expect(zh.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  })
})
