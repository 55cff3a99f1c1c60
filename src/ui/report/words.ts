import type { WordFiles } from '../speech.ts'
import type { ReportPage } from './words/catalogue.ts'

/** What the page says, a file for each language. */
export const WORDS: WordFiles<ReportPage> = import.meta.glob<{ words: ReportPage }>([
  './words/*.ts',
  '!./words/catalogue.ts',
])
