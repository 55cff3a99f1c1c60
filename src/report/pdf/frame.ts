import type { Report } from '../json.ts'
import { PAGE as PAGE_WORDS } from '../words/page.ts'
import type { Frame } from './pages.ts'
import { packWords } from './words.ts'

/** What stands on every page of a file that belongs to this report. */
export const frameOf = ({ language, caseId, madeAt, tool }: Report, title: string): Frame => ({
  title,
  language: PAGE_WORDS[language].lang,
  caseId,
  madeAt,
  producer: `${tool.name} ${tool.version}`,
  page: packWords(language).page,
})
