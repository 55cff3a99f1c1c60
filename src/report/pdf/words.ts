import type { Language } from '../words/index.ts'

/** What only the PDF files of a report say, in one language. */
export interface PackWords {
  page: (n: number, of: number) => string
  /** Not everything is printed; the rest is in report.json. */
  cut: (shown: number, all: number) => string
  /** Texts are cut to so many characters; reviews.csv holds them whole. */
  textsCut: (characters: number) => string
  verifyTitle: string
  verify: (caseId: string) => readonly string[]
  titles: { screenshots: string; table: string; checksums: string }
  columns: { no: string; date: string; stars: string; name: string; text: string; reasons: string; hash: string }
  tableLead: string
  tableNone: string
  picture: (n: number, of: number) => string
  takenAt: (time: string) => string
  /** Pictures that did not fit into the file. */
  leftOut: (n: number) => string
  unreadable: string
  checksumsLead: string
  bundle: string
  pack: string
  file: string
  bytes: string
}

// One part of its own for each language, as in words/load.ts.
const files = import.meta.glob<{ words: PackWords }>('./words/*.ts')

/** What only the PDF files say, in one language. */
export async function loadPackWords(language: Language): Promise<PackWords> {
  const load = files[`./words/${language}.ts`]
  if (load === undefined) throw new Error(`no words for PDF files in ${language}`)
  return (await load()).words
}
