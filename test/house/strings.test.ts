import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogues } from '../../scripts/lib/strings/catalogues.ts'
import { checkCatalogue, type Kind } from '../../scripts/lib/strings/check.ts'
import { FORBIDDEN } from '../../scripts/lib/strings/rules.ts'
import { gluedLines, gluedSources, unusedStrings } from '../../scripts/lib/strings/sources.ts'
import { unusedKeys } from '../../scripts/lib/strings/unused.ts'
import { LANGUAGES, type Language } from '../../src/report/words/index.ts'

/** A page's words that are right in every language. */
const right = (): Record<Language, Record<string, unknown>> => ({
  en: { title: 'Reviews', seen: (n: number) => `${n} reviews were seen here`, export: 'Export' },
  'zh-CN': { title: '评价', seen: (n: number) => `这里看到 ${n} 条评价`, export: '导出' },
  'zh-TW': { title: '評價', seen: (n: number) => `這裡看到 ${n} 則評價`, export: '匯出' },
  ja: { title: 'レビュー', seen: (n: number) => `ここで ${n} 件を見ました`, export: '書き出す' },
  ko: { title: '리뷰', seen: (n: number) => `여기서 리뷰 ${n}개를 봤습니다`, export: '내보내기' },
  de: { title: 'Bewertungen', seen: (n: number) => `${n} Bewertungen waren hier zu sehen`, export: 'Exportieren' },
  fr: { title: 'Avis', seen: (n: number) => `${n} avis ont été vus ici`, export: 'Exporter' },
  es: { title: 'Reseñas', seen: (n: number) => `Aquí se vieron ${n} reseñas`, export: 'Exportar' },
})

describe('a catalogue', () => {
  it('that is right has no trouble, and is counted', () => {
    const { counts, troubles } = checkCatalogue({ name: 'planted', words: right() })
    expect(troubles).toEqual([])
    expect(counts).toEqual(Object.fromEntries(LANGUAGES.map((language) => [language, 3])))
  })

  it.each<[Kind, Language, string, unknown]>([
    ['missing', 'ko', 'title', undefined],
    ['too long', 'de', 'title', 'Bewertungen, die auf dieser Seite gelesen wurden'],
    ['left in English', 'fr', 'title', 'Reviews'],
    ['left in English', 'ja', 'title', 'Rezensionen'],
    ['argument ignored', 'es', 'seen', () => 'Aquí se vieron reseñas'],
    ['accusing', 'zh-CN', 'title', '虚假评价'],
    ['accusing', 'de', 'title', 'Gefälschte'],
    ['glued', 'fr', 'title', 'Avis '],
    ['odd', 'zh-TW', 'title', '评价'],
    ['odd', 'es', 'title', ''],
    ['odd', 'es', 'more', 'Más'],
  ])('with a string that is %s in %s', (kind, language, key, planted) => {
    const words = right()
    if (planted === undefined) delete words[language][key]
    else words[language][key] = planted
    const { troubles } = checkCatalogue({ name: 'planted', words })
    expect(troubles).toContainEqual(expect.objectContaining({ kind, language, path: `planted.${key}` }))
    expect(new Set(troubles.map((trouble) => trouble.language))).toEqual(new Set([language]))
  })

  it('without a language misses all of it', () => {
    const { es: _, ...rest } = right()
    expect(checkCatalogue({ name: 'planted', words: rest }).troubles.map(({ kind }) => kind)).toEqual(
      Array(3).fill('missing'),
    )
  })
})

it.each<[Language, string]>([
  ['zh-CN', '刷单'],
  ['zh-TW', '詐欺'],
  ['en', 'a fake review'],
  ['ja', 'サクラのレビュー'],
  ['ko', '가짜 리뷰'],
  ['de', 'Das ist Betrug'],
  ['fr', 'un faux avis'],
  ['es', 'reseñas falsas'],
])('accusing words are found in %s', (language, text) => expect(text).toMatch(FORBIDDEN[language]))

describe('a key', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join('test', 'house', 'planted-'))
    mkdirSync(path.join(folder, 'words'))
    const files = {
      'words/catalogue.ts':
        'export interface PlantedWords { title: string; never: string; by: (n: number) => string; on: string; off: string; part: { name: string; why: string }; other: { one: string; two: string } }',
      'page.ts': `import type { PlantedWords } from './words/catalogue.ts'
export function page(words: PlantedWords, way: 'on' | 'off'): unknown[] {
  const { title } = words
  return [title, words.by(3), words[way], { ...words.part }, words.other.one]
}`,
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('that no source reads is unused, however the others are read', () => {
    const files = ['page.ts', 'words/catalogue.ts'].map((name) => path.join(folder, name))
    expect(unusedKeys(files, (file) => file.endsWith('catalogue.ts')).map(({ key }) => key)).toEqual(['never', 'two'])
  }, 120_000)
})

it.each([
  ['<p>{words.found} {words.here}</p>', 1],
  ["const line = words.found + ' ' + count", 1],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of source.
  ['const line = `${words.found} ${words.here}`', 1],
  ['<p>{words.found(3)}</p>', 0],
  ['<button title={words.close}>{words.close}</button>', 0],
])('strings put together are found in %s', (line, times) => expect(gluedLines('page.tsx', line)).toHaveLength(times))

describe('the product', () => {
  const all = catalogues()

  it('says everything in every language', () => {
    expect(all.length).toBeGreaterThan(5)
    expect(all.flatMap((catalogue) => checkCatalogue(catalogue).troubles)).toEqual([])
  })

  it('has no string that nothing reads, and glues none together', () => {
    expect(unusedStrings(all)).toEqual([])
    expect(gluedSources()).toEqual([])
  }, 120_000)
})
