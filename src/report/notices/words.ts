import type { NoticeLanguage, NoticeWords } from './notice-words.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { ja } from './words/ja.ts'
import { ko } from './words/ko.ts'
import { nl } from './words/nl.ts'
import { pt } from './words/pt.ts'
import { zhHans } from './words/zh-hans.ts'
import { zhHant } from './words/zh-hant.ts'

/** Words of every language. */
export const NOTICE_WORDS: Record<NoticeLanguage, NoticeWords> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
  fr,
  de,
  nl,
  it,
  es,
  ja,
  ko,
  pt,
}
