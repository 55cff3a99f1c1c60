import type { WordFiles } from '../speech.ts'
import type { ChoiceWords } from './words/catalogue.ts'

/** What the choice says, a file for each language. */
export const WORDS: WordFiles<ChoiceWords> = import.meta.glob<{ words: ChoiceWords }>([
  './words/*.ts',
  '!./words/catalogue.ts',
])
