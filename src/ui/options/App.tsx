import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../protocol/messages.ts'
import { PageHeader } from '../components/PageHeader.tsx'
import { type Speech, useSpeech } from '../speech.ts'
import { useSettings } from '../use-settings.ts'
import { About } from './About.tsx'
import { Export } from './Export.tsx'
import { Choices, choiceOf } from './fields.tsx'
import { Judging } from './Judging.tsx'
import { Keys } from './Keys.tsx'
import { Memory } from './Memory.tsx'
import { Shops } from './Shops.tsx'
import { Section } from './section.tsx'
import type { OptionsWords } from './words/catalogue.ts'
import { WORDS } from './words.ts'

const MARKS = ['off', 'all', 'dim', 'only'] as const

/** The settings: what is changed holds at once. */
export function App({ speech }: { speech: Speech<OptionsWords> }) {
  const [spoken, setLanguage] = useSpeech(speech, WORDS)
  const [settings, change] = useSettings()
  const [note, setNote] = useState('')
  const { words, setting } = spoken

  useEffect(() => {
    document.title = words.title
  }, [words])

  const onChange = (wanted: Partial<Settings>): void => {
    void change(wanted).then((stored) => setNote(stored ? words.saved : words.failed))
  }
  const section = settings && { settings, speech: spoken, onChange }
  return (
    <>
      <PageHeader
        name={words.title}
        language={words.language}
        asBrowser={words.asBrowser}
        setting={setting}
        onLanguage={setLanguage}
      />
      <main class="sheet options">
        <h1 class="unseen">{words.title}</h1>
        {section && (
          <>
            <Shops {...section} />
            <Section heading={words.marks.heading} means={words.marks.means}>
              <Choices
                name="marks"
                label={words.marks.heading}
                options={MARKS.map((value) => choiceOf(value, words.marks.choices[value]))}
                value={section.settings.marks}
                onChange={(marks) => onChange({ marks })}
              />
            </Section>
            <Judging {...section} />
            <Memory {...section} />
            <Export {...section} />
            <Keys words={words.keys} />
            <About speech={spoken} />
          </>
        )}
      </main>
      <p role="status" class="note-line">
        {note}
      </p>
    </>
  )
}
