import type { PageWords, ReportWords, Words } from './catalogue.ts'
import type { Language } from './language.ts'

// One part of its own for each language: whoever speaks one loads no other.
const words = import.meta.glob<{ words: Words }>('./*/index.ts')
const pages = import.meta.glob<{ page: PageWords }>('./*/page.ts')

/** What is said of a verdict, in one language. */
export const loadWords = async (language: Language): Promise<Words> => (await at(words, `./${language}/index.ts`)).words

/** The same with what an exported report says beside it. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  const [said, { page }] = await Promise.all([loadWords(language), at(pages, `./${language}/page.ts`)])
  return { ...said, page }
}

function at<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const load = files[path]
  if (load === undefined) throw new Error(`no words at ${path}`)
  return load()
}
