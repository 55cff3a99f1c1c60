import { useCallback, useEffect, useState } from 'preact/hooks'
import { ask, judge } from '../ask.ts'
import { PopupView } from '../components/PopupView.tsx'
import { saveReport } from '../export.ts'
import { type Speech, useSpeech } from '../speech.ts'
import { type Saving, type View, viewOf } from '../view.ts'
import { type Tab, targetTab } from './tab.ts'
import { useMore } from './use-more.ts'
import { useShop } from './use-shop.ts'
import type { Chrome } from './words/catalogue.ts'
import { WORDS } from './words.ts'

/** Asks, and hands what comes back to `PopupView`. @param speech what it says first. */
export function App({ speech }: { speech: Speech<Chrome> }) {
  const [tab, setTab] = useState<Tab | null>(null)
  const [view, setView] = useState<View>({ kind: 'reading' })
  const [busy, setBusy] = useState(false)
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const [{ language, setting, words, said }, setSetting] = useSpeech(speech, WORDS)
  const shop = useShop(tab, view, words)

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
    document.title = words.name
  }, [words])

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
      words={words}
      said={said}
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
