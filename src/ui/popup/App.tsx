import { useCallback, useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Settings } from '../../protocol/messages.ts'
import { ask, judge } from '../ask.ts'
import { PopupView } from '../components/PopupView.tsx'
import { saveReport } from '../export.ts'
import { documentLanguage, languageOf } from '../language.ts'
import { type Saving, type View, viewOf } from '../view.ts'
import { CHROME } from '../words.ts'
import { type Tab, targetTab } from './tab.ts'
import { useMore } from './use-more.ts'
import { useShop } from './use-shop.ts'

/** Asks, and hands what comes back to `PopupView`. */
export function App() {
  const [tab, setTab] = useState<Tab | null>(null)
  const [view, setView] = useState<View>({ kind: 'reading' })
  const [busy, setBusy] = useState(false)
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const [setting, setSetting] = useLanguage()
  const language = languageOf(setting, browser.i18n.getUILanguage())
  const shop = useShop(tab, view, CHROME[language])

  const read = useCallback(async (target: Tab | null): Promise<void> => {
    setBusy(true)
    setSaving({ kind: 'idle' })
    const reply = target ? await judge(target.id) : { ok: false as const, error: 'page-gone' as const }
    setView(viewOf(reply))
    setBusy(false)
  }, [])

  const readAgain = useCallback(() => void read(tab), [read, tab])
  const { more, start, stop } = useMore(tab, readAgain)

  useEffect(() => {
    void targetTab().then((found) => {
      setTab(found)
      return read(found)
    })
  }, [read])

  useEffect(() => {
    document.documentElement.lang = documentLanguage(language)
    document.title = CHROME[language].name
  }, [language])

  const exportReport = async (): Promise<void> => {
    if (view.kind !== 'judged') return
    setSaving({ kind: 'making' })
    const name = await saveReport({ ...view, language }).catch(() => null)
    setSaving(name === null ? { kind: 'failed' } : { kind: 'saved', name })
  }

  return (
    <PopupView
      view={view}
      busy={busy && view.kind === 'judged'}
      language={language}
      setting={setting}
      saving={saving}
      always={shop.always}
      note={shop.note}
      more={more}
      onMore={start}
      onStop={stop}
      onReadAgain={() => {
        if (view.kind !== 'judged') setView({ kind: 'reading' })
        void read(tab)
      }}
      onExport={() => void exportReport()}
      onAlways={(on) => {
        setSaving({ kind: 'idle' })
        shop.setAlways(on)
      }}
      onLanguage={setSetting}
      onShow={async ({ id, text }) =>
        tab !== null && (await ask('tab/show', { tab: tab.id, review: id, text: text.slice(0, 200) })) === true
      }
    />
  )
}

/** The language setting; what cannot be stored still holds while the popup is open. */
function useLanguage(): [Settings['language'], (language: Settings['language']) => void] {
  const [setting, setSetting] = useState<Settings['language']>('auto')
  useEffect(() => {
    void ask('settings/get', null).then((stored) => stored && setSetting(stored.language))
  }, [])
  const change = (language: Settings['language']): void => {
    setSetting(language)
    void ask('settings/set', { language })
  }
  return [setting, change]
}
