import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Kept } from '../../protocol/messages.ts'
import { ask } from '../ask.ts'
import { Select } from './fields.tsx'
import { Section, type SectionProps } from './section.tsx'
import type { OptionsWords } from './words/catalogue.ts'

const DAYS = [0, 30, 90, 180, 365]

type Erasing = { kind: 'idle' } | { kind: 'asking' } | { kind: 'done'; erased: readonly Kept[] }

/** What is kept, counted from the stores themselves; for how long; and erasing it. */
export function Memory({ settings, speech, onChange }: SectionProps) {
  const words = speech.words.memory
  const [kept, setKept] = useState<readonly Kept[] | null>(null)
  const [erasing, setErasing] = useState<Erasing>({ kind: 'idle' })
  const count = useCallback(() => void ask('memory/kept', null).then((now) => now && setKept(now)), [])
  useEffect(() => {
    count()
    // Other tabs go on reading meanwhile.
    addEventListener('focus', count)
    return () => removeEventListener('focus', count)
  }, [count])

  const erase = async (): Promise<void> => {
    const erased = await ask('memory/erase', null)
    setErasing(erased ? { kind: 'done', erased } : { kind: 'idle' })
    count()
  }
  return (
    <Section heading={words.heading} means={words.means}>
      {kept && <Table kept={kept} words={words} />}
      <Erase words={words} erasing={erasing} onAsk={setErasing} onErase={() => void erase()} />
      <hr />
      <Select
        label={words.keep}
        value={String(settings.keepDays)}
        options={[...new Set([...DAYS, settings.keepDays])]
          .sort((a, b) => a - b)
          .map((days) => ({ value: String(days), name: days === 0 ? words.never : words.days(days) }))}
        onChange={(days) => onChange({ keepDays: Number(days) })}
      />
      <p class="soft">{words.keepMeans}</p>
    </Section>
  )
}

function Table({ kept, words }: { kept: readonly Kept[]; words: OptionsWords['memory'] }) {
  return (
    <table class="kept">
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          <th scope="col" class="number-cell">
            {words.entries}
          </th>
          <th scope="col" class="number-cell">
            {words.size}
          </th>
          <th scope="col">{words.until}</th>
        </tr>
      </thead>
      <tbody>
        {kept.map(({ kind, session, entries, bytes }) => (
          <tr key={kind} data-kind={kind}>
            <th scope="row">{words.kinds[kind]}</th>
            <td class="number-cell">{entries}</td>
            <td class="number-cell">{words.bytes(bytes)}</td>
            <td>{session ? words.untilBrowser : words.untilErased}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface EraseProps {
  words: OptionsWords['memory']
  erasing: Erasing
  onAsk: (erasing: Erasing) => void
  onErase: () => void
}

/** Asks once, in place: the focus goes to the answer that loses nothing. */
function Erase({ words, erasing, onAsk, onErase }: EraseProps) {
  const keep = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const was = useRef(erasing.kind)
  useEffect(() => {
    if (erasing.kind === 'asking') keep.current?.focus()
    else if (was.current === 'asking') first.current?.focus()
    was.current = erasing.kind
  }, [erasing.kind])
  return (
    <div class="erase">
      {erasing.kind === 'asking' ? (
        <div class="acts-row">
          <span>{words.ask}</span>
          <button type="button" class="danger" onClick={onErase}>
            {words.yes}
          </button>
          <button type="button" class="plainly" ref={keep} onClick={() => onAsk({ kind: 'idle' })}>
            {words.no}
          </button>
        </div>
      ) : (
        <button type="button" class="plainly" ref={first} onClick={() => onAsk({ kind: 'asking' })}>
          {words.erase}
        </button>
      )}
      <p role="status" class="soft">
        {erasing.kind === 'done' ? erasedLine(erasing.erased, words) : ''}
      </p>
    </div>
  )
}

function erasedLine(erased: readonly Kept[], words: OptionsWords['memory']): string {
  const entries = erased.reduce((sum, one) => sum + one.entries, 0)
  const bytes = erased.reduce((sum, one) => sum + one.bytes, 0)
  return entries === 0 ? words.nothing : words.erased(entries, words.bytes(bytes))
}
