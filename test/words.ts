import { LANGUAGES, type Language, loadReportWords, type ReportWords } from '../src/report/words/index.ts'
import type { Chrome } from '../src/ui/popup/words/catalogue.ts'
import { WORDS as POPUP } from '../src/ui/popup/words.ts'

const each = async <T>(load: (language: Language) => Promise<T>): Promise<Record<Language, T>> =>
  Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (language) => [language, await load(language)] as const)),
  ) as Record<Language, T>

/** What is said of a verdict, in every language. */
export const WORDS: Record<Language, ReportWords> = await each(loadReportWords)

/** What the popup says around it, in every language. */
export const CHROME: Record<Language, Chrome> = await each(async (language) => {
  const words = await POPUP[`./words/${language}.ts`]?.()
  if (words === undefined) throw new Error(`the popup has no words in ${language}`)
  return words.words
})
