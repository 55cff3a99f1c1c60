import { readdirSync, readFileSync } from 'node:fs'
import type { Catalogue } from './check.ts'
import { unusedKeys } from './unused.ts'

/** Every source file of the product. */
const sources = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort()

const isWords = (file: string): boolean => /\/words\//.test(file)
const isCatalogue = (file: string): boolean => /\/words\/catalogue\.ts$/.test(file) || file === 'src/cli/words.ts'

/** Keys that no source reads, each as `place: key`; the browser's messages among them. */
export function unusedStrings(catalogues: readonly Catalogue[]): string[] {
  const files = sources()
  const keys = unusedKeys(files, isCatalogue).map(({ catalogue, key }) => `${catalogue}: ${key}`)
  const text = [...files, 'manifest.json'].map((file) => readFileSync(file, 'utf8')).join('\n')
  const messages = Object.keys((catalogues.find(({ name }) => name === 'browser')?.words.en ?? {}) as object)
  const silent = messages.filter((key) => !text.includes(`__MSG_${key}__`) && !text.includes(`'${key}'`))
  return [...keys, ...silent.map((key) => `public/_locales: ${key}`)]
}

/** Two strings of a catalogue put together where a sentence should be one string. */
const GLUED = [
  /\b(?:words|said|chrome)(?:\.\w+)+(?:\([^()]*\))? \+/,
  /\+ (?:words|said|chrome)\.\w/,
  /\$\{(?:words|said|chrome)\.(?!date\b)[^}]*\}[^`$]*\$\{(?:words|said|chrome)\.(?!date\b)/,
  /\{(?:words|said|chrome)\.[^{}]*\} ?\{(?:words|said|chrome)\./,
]

/** Lines of pages that put strings together: `file:line: text`. Sentences joined by `between` are whole ones. */
export function gluedSources(): string[] {
  return sources()
    .filter((file) => /^src\/(?:ui|content)\//.test(file) && !isWords(file))
    .flatMap((file) => gluedLines(file, readFileSync(file, 'utf8')))
}

export const gluedLines = (file: string, text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, at) => (GLUED.some((glued) => glued.test(line)) ? [`${file}:${at + 1}: ${line.trim()}`] : []))
