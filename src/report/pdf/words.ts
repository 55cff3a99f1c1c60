import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ja } from './words/ja.ts'
import { ko } from './words/ko.ts'
import { zhCn } from './words/zh-cn.ts'
import { zhTw } from './words/zh-tw.ts'

/** What only the PDF files of a report say, in one language. */
export interface PackWords {
  page: (n: number, of: number) => string
  /** How many of the reviews read carry signs. */
  named: (n: number) => string
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

/** By language of the report (BCP 47). */
const ALL: Readonly<Record<string, PackWords>> = { en, de, es, fr, ja, ko, zh: zhCn, 'zh-CN': zhCn, 'zh-TW': zhTw }

export const packWords = (language: string): PackWords => ALL[language] ?? en
