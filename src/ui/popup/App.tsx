import { useEffect, useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Judged } from '../../protocol/messages.ts'
import { ask } from '../ask.ts'
import { PopupView } from '../components/PopupView.tsx'
import { formatsOf } from '../formats.ts'
import { useMarks } from '../marks/use-marks.ts'
import { type Speech, useSpeech } from '../speech.ts'
import type { Saving } from '../view.ts'
import type { Tab } from './tab.ts'
import { useChoice } from './use-choice.ts'
import { useMore } from './use-more.ts'
import { useScreen } from './use-screen.ts'
import { useShop } from './use-shop.ts'
import type { Chrome } from './words/catalogue.ts'
import { WORDS } from './words.ts'

interface Props {
  /** What it says first. */
  speech: Speech<Chrome>
  /** `null` when there is no tab to speak of. */
  tab: Tab | null
  /** What was judged of this page before; it is on show until the page is read again. */
  kept: Judged | null
  /** When what was remembered was erased, in milliseconds since 1970; `null` for never. */
  erased: number | null
}

/** Asks, and hands what comes back to `PopupView`. */
export function App({ speech, tab, kept, erased }: Props) {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const [{ language, setting, words, said }, setSetting] = useSpeech(speech, WORDS)
  const formats = useMemo(() => formatsOf(language), [language])
  const { screen, read, switchOn } = useScreen(tab, kept, erased)
  const { view } = screen
  const shop = useShop(tab, view, words)
  const { more, start, stop } = useMore(tab, read)
  const marks = useMarks(tab?.id ?? null, language)
  const { Choice, open, close } = useChoice()

  useEffect(() => {
    document.title = words.name
  }, [words])

  return (
    <>
      <PopupView
        {...screen}
        words={words}
        said={said}
        formats={formats}
        setting={setting}
        saving={saving}
        always={shop.always}
        note={shop.note}
        more={more}
        marks={marks}
        onMore={start}
        onStop={stop}
        onReadAgain={() => {
          setSaving({ kind: 'idle' })
          read()
        }}
        onSwitchOn={switchOn}
        onWelcome={() => openPage('welcome/index.html')}
        onExport={() => void open().catch(() => setSaving({ kind: 'failed' }))}
        onDetails={() => openPage(`details/index.html?tab=${tab?.id ?? ''}`)}
        onOptions={() => openPage('options/index.html')}
        onAlways={(on) => {
          setSaving({ kind: 'idle' })
          shop.setAlways(on)
        }}
        onLanguage={setSetting}
        onShow={async ({ id, text }) =>
          tab !== null && (await ask('tab/show', { tab: tab.id, review: id, text: text.slice(0, 200) })) === true
        }
      />
      {Choice && tab && view.kind === 'judged' && (
        <Choice listing={view.listing} tab={tab.id} language={language} onClose={close} />
      )}
    </>
  )
}

/** Opens another page of ours in a tab. */
const openPage = (page: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(`src/ui/${page}`) })
}
