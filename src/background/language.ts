import browser from 'webextension-polyfill'
import type { Settings } from '../protocol/messages.ts'
import { type Language, nearestLanguage } from '../report/words/language.ts'

/** The language that is spoken in pages, given the setting; as ui/language.ts for our own. */
export const languageHere = (setting: Settings['language']): Language =>
  setting === 'auto' ? (nearestLanguage(browser.i18n.getUILanguage()) ?? 'en') : setting
