import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../components/icons.tsx'
import { PageHeader } from '../components/PageHeader.tsx'
import { type Speech, useSpeech } from '../speech.ts'
import { useSettings } from '../use-settings.ts'
import { Ready } from './Ready.tsx'
import { Shops } from './Shops.tsx'
import { Try } from './Try.tsx'
import type { WelcomeWords } from './words/catalogue.ts'
import { WORDS } from './words.ts'

/** The first page: what is read and what never; then, once agreed, which shops, an example, and how to begin. */
export function App({ speech }: { speech: Speech<WelcomeWords> }) {
  const [spoken, setLanguage] = useSpeech(speech, WORDS)
  const [settings, change] = useSettings()
  const [failed, setFailed] = useState(false)
  const next = useRef<HTMLDivElement>(null)
  const { words, language, setting } = spoken

  useEffect(() => {
    document.title = words.title
  }, [words])

  const agree = async (): Promise<void> => {
    const stored = await change({ welcomed: new Date().toISOString() })
    setFailed(!stored)
    // What comes next is where the reader goes on, also without a mouse.
    if (stored) requestAnimationFrame(() => next.current?.querySelector<HTMLElement>('h2')?.focus())
  }

  const agreed = settings !== null && settings.welcomed !== null
  return (
    <>
      <PageHeader
        name={words.name}
        language={words.language}
        asBrowser={words.asBrowser}
        setting={setting}
        onLanguage={setLanguage}
      />
      <main class="sheet" data-agreed={agreed}>
        <section class="promise">
          <h1>{words.lead}</h1>
          <p class="lede">{words.intro}</p>
          <Promises words={words} />
          <Agree words={words} agreed={agreed} failed={failed} ready={settings !== null} onAgree={() => void agree()} />
          <p class="aside">
            <Icon name="lock" />
            {words.privateWindows}
          </p>
        </section>
        {agreed && (
          <div class="next" ref={next}>
            <Shops words={words.shops} language={language} />
            <Try words={words.example} speech={spoken} />
            <Ready words={words.end} />
          </div>
        )}
      </main>
    </>
  )
}

const SIDES = [
  ['does', 'check'],
  ['never', 'never'],
  ['reads', 'eye'],
] as const

function Promises({ words }: { words: WelcomeWords }) {
  return (
    <div class="promises">
      {SIDES.map(([side, icon]) => (
        <section key={side} class={`card ${side}`}>
          <h2>
            <Icon name={icon} size={20} />
            {words[side].heading}
          </h2>
          <ul>
            {words[side].points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Agree(props: { words: WelcomeWords; agreed: boolean; failed: boolean; ready: boolean; onAgree: () => void }) {
  const { words, agreed, failed, ready, onAgree } = props
  return (
    <div class="agree">
      {!agreed && (
        <button type="button" class="primary" id="agree" disabled={!ready} onClick={onAgree}>
          {words.agree}
        </button>
      )}
      <p role="status" class={agreed ? 'done' : 'soft'}>
        {agreed && <Icon name="check" />}
        {agreed ? words.agreed : failed ? words.failed : words.before}
      </p>
    </div>
  )
}
