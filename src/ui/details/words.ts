import type { Chrome } from '../popup/words/catalogue.ts'
import type { WordFiles } from '../speech.ts'
import type { DetailsWords } from './words/catalogue.ts'

/** What the page says, with what it shares with the popup. */
export type AllWords = DetailsWords & { chrome: Chrome }

const own = import.meta.glob<{ words: DetailsWords }>(['./words/*.ts', '!./words/catalogue.ts'])
const popup = import.meta.glob<{ words: Chrome }>(['../popup/words/*.ts', '!../popup/words/catalogue.ts'])

/** A file for each language. */
export const WORDS: WordFiles<AllWords> = Object.fromEntries(
  Object.entries(own).map(([file, load]) => [
    file,
    async () => {
      const [{ words }, shared] = await Promise.all([load(), popup[file.replace('.', '../popup')]?.()])
      if (shared === undefined) throw new Error(`the popup has no words at ${file}`)
      return { words: { ...words, chrome: shared.words } }
    },
  ]),
)
