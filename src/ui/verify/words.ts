import type { WordFiles } from '../speech.ts'
import type { VerifyPage } from './words/catalogue.ts'

/** What the page says, a file for each language. */
export const WORDS: WordFiles<VerifyPage> = import.meta.glob<{ words: VerifyPage }>([
  './words/*.ts',
  '!./words/catalogue.ts',
])
