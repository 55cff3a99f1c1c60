import type { WordFiles } from '../speech.ts'
import type { OptionsWords } from './words/catalogue.ts'

/** What the settings say, a file for each language. */
export const WORDS: WordFiles<OptionsWords> = import.meta.glob<{ words: OptionsWords }>([
  './words/*.ts',
  '!./words/catalogue.ts',
])
