import type { Settings } from '../protocol/messages.ts'
import type { Language } from '../report/words/index.ts'

/** @param browserLanguage BCP 47, as the browser reports it; anything but Chinese reads English. */
export function languageOf(setting: Settings['language'], browserLanguage: string): Language {
  if (setting !== 'auto') return setting
  return /^zh\b/i.test(browserLanguage) ? 'zh' : 'en'
}

/** The `lang` of a document in that language. */
export const documentLanguage = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')
