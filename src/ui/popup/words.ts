import type { WordFiles } from '../speech.ts'
import type { Chrome } from './words/catalogue.ts'

/** What the popup says, a file for each language. */
export const WORDS: WordFiles<Chrome> = import.meta.glob<{ words: Chrome }>(['./words/*.ts', '!./words/catalogue.ts'])
