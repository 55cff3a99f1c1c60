import { widthOf } from '../../../src/cli/terminal.ts'
import { LANGUAGES, type Language } from '../../../src/report/words/index.ts'
import { FORBIDDEN, FOREIGN_HAN, isShared, SCRIPT, widest } from './rules.ts'
import { argumentsOf, heeded, sampled } from './sampling.ts'

/** Words of one place (a page, the report, the browser's messages), by language. */
export interface Catalogue {
  name: string
  words: Partial<Record<Language, unknown>>
  /** Paths whose text is no language's own: separators, formats. */
  skip?: RegExp
}

const KINDS = [
  'missing',
  'unused',
  'too long',
  'left in English',
  'argument ignored',
  'accusing',
  'glued',
  'odd',
] as const
export type Kind = (typeof KINDS)[number]

/** Something wrong with one string of one language. */
export interface Trouble {
  kind: Kind
  language: Language
  path: string
  what: string
}

type Sentence = (...given: unknown[]) => unknown
type Leaf = string | Sentence

/** Every string and sentence of a catalogue by its path. */
function leaves(words: unknown, path: string): Map<string, Leaf> {
  if (typeof words === 'string') return new Map([[path, words]])
  if (typeof words === 'function') return new Map([[path, words as Sentence]])
  if (typeof words !== 'object' || words === null) return new Map()
  return new Map(Object.entries(words).flatMap(([key, inner]) => [...leaves(inner, `${path}.${key}`)]))
}

/** How many strings each language has in a catalogue, and what is wrong with them. Without unused ones: see `unused.ts`. */
export function checkCatalogue({ name, words, skip }: Catalogue): {
  counts: Record<Language, number>
  troubles: Trouble[]
} {
  const wanted = (all: Map<string, Leaf>) => new Map([...all].filter(([path]) => skip?.test(path) !== true))
  const english = wanted(leaves(words.en, name))
  const counts = {} as Record<Language, number>
  const troubles: Trouble[] = []
  for (const language of LANGUAGES) {
    const own = wanted(leaves(words[language], name))
    counts[language] = own.size
    const add = (kind: Kind, path: string, what: string): void => void troubles.push({ kind, language, path, what })
    for (const path of english.keys()) if (!own.has(path)) add('missing', path, 'not there')
    for (const [path, leaf] of own) {
      const model = english.get(path)
      if (model === undefined) add('odd', path, 'English has no such key')
      else for (const [kind, what] of wrong(path, leaf, model, language)) add(kind, path, what)
    }
  }
  return { counts, troubles }
}

/** What is wrong with one string beside its English. */
function* wrong(path: string, leaf: Leaf, model: Leaf, language: Language): Generator<[Kind, string]> {
  if (typeof leaf !== typeof model) {
    yield ['odd', 'a sentence in one language and a text in the other']
    return
  }
  const samples = typeof model === 'function' ? argumentsOf(model) : []
  if (samples === null) {
    yield ['odd', 'no arguments were found that its English takes']
    return
  }
  const said = typeof leaf === 'function' ? sampled(leaf, samples) : leaf
  const english = typeof model === 'function' ? sampled(model, samples) : model
  if (typeof leaf === 'function' && typeof model === 'function') {
    const own = heeded(leaf, samples)
    const at = heeded(model, samples).findIndex((heeds, i) => heeds && own[i] !== true)
    if (at >= 0) yield ['argument ignored', `argument ${at + 1}: “${said}”`]
  }
  if (said.trim() === '') yield ['odd', 'empty']
  yield* wrongText(path, said, english, language)
}

function* wrongText(path: string, said: string, english: string, language: Language): Generator<[Kind, string]> {
  const accused = FORBIDDEN[language].exec(said) ?? FORBIDDEN.en.exec(said)
  if (accused) yield ['accusing', `“${accused[0]}” in “${said}”`]
  if (said !== said.trim() || /[ \u3000]{2}/.test(said)) yield ['glued', `white space at an end, or doubled: “${said}”`]
  const room = widest(path, widthOf(english))
  if (widthOf(said) > room) yield ['too long', `${widthOf(said)} columns of ${room}: “${said}”`]
  if (language === 'en') return
  const own = SCRIPT[language]
  const isForeign = own === undefined ? said === english : !own.test(said)
  if (isForeign && !isShared(english.replaceAll(/Alpha|Beta/g, ''))) yield ['left in English', `“${said}”`]
  const foreign = FOREIGN_HAN[language]?.exec(said)
  if (foreign) yield ['odd', `“${foreign[0]}” is not written so in ${language}: “${said}”`]
}
