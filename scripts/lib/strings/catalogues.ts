import { readdirSync, readFileSync } from 'node:fs'
import { CLI_WORDS } from '../../../src/cli/words.ts'
import { LANGUAGES, type Language } from '../../../src/report/words/index.ts'
import type { Catalogue } from './check.ts'

type Files = Record<string, Record<string, unknown>>

const report: Files = import.meta.glob('../../../src/report/words/*/{index,page}.ts', { eager: true })
const pages: Files = import.meta.glob(
  ['../../../src/ui/*/words/*.ts', '../../../src/content/*/words/*.ts', '!**/catalogue.ts'],
  { eager: true },
)

/** Every catalogue of the product. */
export const catalogues = (): Catalogue[] => [
  reportWords(),
  ...pageWords(),
  { name: 'cli', words: CLI_WORDS },
  messages(),
]

/** Numbers are the business of `Intl` and of report/words/numbers.ts; separators are no words. */
const FORMATS = /^verdict\.(?:language|between)\b|\.(?:format|name|date|starRange)$|\.(?:format|between)\.|\.language$/

function reportWords(): Catalogue {
  const words: Catalogue['words'] = {}
  for (const language of LANGUAGES) {
    const [index, page] = ['index', 'page'].map((file) => report[`../../../src/report/words/${language}/${file}.ts`])
    if (index && page) words[language] = { ...(index.words as object), page: page.page }
  }
  return { name: 'verdict', words, skip: FORMATS }
}

/** One for each folder of words: the folder above it names the page. */
function pageWords(): Catalogue[] {
  const byPage = new Map<string, Catalogue>()
  for (const [file, module] of Object.entries(pages)) {
    const [, layer = '', folder = '', language = ''] = /(\w+)\/([^/]+)\/words\/([^/]+)\.ts$/.exec(file) ?? []
    const page = layer === 'ui' ? folder : `${layer}-${folder}`
    const catalogue = byPage.get(page) ?? { name: page, words: {}, skip: FORMATS }
    catalogue.words[language as Language] = module.words
    byPage.set(page, catalogue)
  }
  return [...byPage.values()]
}

/** Where the browser keeps our messages in a language. */
const localeOf = (language: Language): string => language.replace('-', '_')

/** `public/_locales`: what stores and the browser itself show. */
function messages(): Catalogue {
  const words: Catalogue['words'] = {}
  const there = new Set(readdirSync('public/_locales'))
  for (const language of LANGUAGES) {
    if (!there.has(localeOf(language))) continue
    const file = JSON.parse(readFileSync(`public/_locales/${localeOf(language)}/messages.json`, 'utf8'))
    words[language] = Object.fromEntries(
      Object.entries(file as Record<string, { message: string }>).map(([key, { message }]) => [key, message]),
    )
  }
  return { name: 'browser', words, skip: /^browser\.extensionName$/ }
}
