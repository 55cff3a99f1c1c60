import type { WordFiles } from '../speech.ts'
import type { WelcomeWords } from './words/catalogue.ts'

/** What the first page says, a file for each language. */
export const WORDS: WordFiles<WelcomeWords> = import.meta.glob<{ words: WelcomeWords }>([
  './words/*.ts',
  '!./words/catalogue.ts',
])
