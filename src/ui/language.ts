import type { Settings } from '../protocol/messages.ts'
import { type Language, nearestLanguage } from '../report/words/index.ts'

/** What each language calls itself, in the order of menus. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
}

/** @param browserLanguage BCP 47, as the browser reports it; where we speak none near it, English. */
export const languageOf = (setting: Settings['language'], browserLanguage: string): Language =>
  setting === 'auto' ? (nearestLanguage(browserLanguage) ?? 'en') : setting
