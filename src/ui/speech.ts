import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { readSettings } from '../memory/settings.ts'
import type { Settings } from '../protocol/messages.ts'
import { type Language, loadWords, type Words } from '../report/words/index.ts'
import { ask } from './ask.ts'
import { languageOf } from './language.ts'

/** The words of a page, one file per language: `import.meta.glob(['./words/*.ts', '!./words/catalogue.ts'])`. */
export type WordFiles<T> = Record<string, () => Promise<{ words: T }>>

/** What a page says, in one language. */
export interface Speech<T> {
  language: Language
  /** The language setting it follows. */
  setting: Settings['language']
  /** What only this page says. */
  words: T
  /** What is said of a verdict anywhere (report/words). */
  said: Words
}

/** Loads the words of one language, and of no other. */
export async function speechOf<T>(files: WordFiles<T>, setting: Settings['language']): Promise<Speech<T>> {
  const language = languageOf(setting, browser.i18n.getUILanguage())
  const load = files[`./words/${language}.ts`]
  if (load === undefined) throw new Error(`this page has no words in ${language}`)
  const [{ words }, said] = await Promise.all([load(), loadWords(language)])
  return { language, setting, words, said }
}

/** What a page says first, before it draws anything: in the language stored, else that of the browser. */
export async function firstSpeech<T>(files: WordFiles<T>): Promise<Speech<T>> {
  // Straight from storage: the worker may sleep, and nothing can be drawn without words.
  const { language } = await readSettings()
  return speechOf(files, language)
}

/**
 * What a page says now: it follows the setting, wherever that is changed, and sets the language of the document.
 * @returns the speech, and what changes the setting; a choice that cannot be stored still holds in this page.
 */
export function useSpeech<T>(
  first: Speech<T>,
  files: WordFiles<T>,
): [Speech<T>, (setting: Settings['language']) => void] {
  const [speech, setSpeech] = useState(first)
  const [setting, setSetting] = useState(first.setting)

  useEffect(() => {
    const follow = (): void => void readSettings().then(({ language }) => setSetting(language))
    browser.storage.local.onChanged.addListener(follow)
    // What was changed between the first words and now was heard by nobody.
    follow()
    return () => browser.storage.local.onChanged.removeListener(follow)
  }, [])

  useEffect(() => {
    if (setting === speech.setting) return
    let isOver = false
    void speechOf(files, setting).then((next) => !isOver && setSpeech(next))
    return () => {
      isOver = true
    }
  }, [files, setting, speech.setting])

  useEffect(() => {
    document.documentElement.lang = speech.language
  }, [speech.language])

  const change = (language: Settings['language']): void => {
    setSetting(language)
    void ask('settings/set', { language })
  }
  return [speech, change]
}
