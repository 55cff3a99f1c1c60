import { useEffect, useState } from 'preact/hooks'
import { reveal } from '../../report/reveal.ts'
import { type Verification, verifyBundle } from '../../report/verify.ts'
import { verificationSentences } from '../../report/words/index.ts'
import { Icon } from '../components/icons.tsx'
import { bytesOf, hexOf, sha256 } from '../report/bytes.ts'
import { inTurns } from '../report/turns.ts'
import { type Speech, useSpeech } from '../speech.ts'
import type { VerifyPage } from './words/catalogue.ts'
import { WORDS } from './words.ts'

interface Checked {
  name: string
  result: Verification
  /** Of the file; `null` where it was too large to read. */
  hash: string | null
}

/** More than a bundle of ours can be: not even read. */
const LARGEST = 210_000_000
const MOST_CHANGES = 20

/** Checks files that are dropped or chosen; opens nothing of what they hold. */
export function App({ first }: { first: Speech<VerifyPage> }) {
  const [speech] = useSpeech(first, WORDS)
  const { words } = speech
  const [checked, setChecked] = useState<readonly Checked[]>([])
  const [busy, setBusy] = useState<string | null>(null)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    document.title = words.title
  }, [words])

  const check = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      setBusy(file.name)
      const one = await checkFile(file)
      setChecked((before) => [one, ...before])
    }
    setBusy(null)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void check([...(event.dataTransfer?.files ?? [])])
  }
  return (
    <>
      <header class="page-header">
        <Icon name="mark" size={22} />
        <b>{words.name}</b>
      </header>
      <main class="sheet verify">
        <div>
          <h1>{words.title}</h1>
          <p class="lede">{words.lead}</p>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same by keyboard. */}
        <div
          class={isOver ? 'drop is-over' : 'drop'}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>{words.drop}</p>
          <label class="choose">
            {words.choose}
            <input
              type="file"
              accept=".zip,application/zip"
              multiple
              class="unseen"
              onChange={(event) => {
                const input = event.currentTarget
                void check([...(input.files ?? [])]).then(() => {
                  input.value = ''
                })
              }}
            />
          </label>
          <p class="soft" role="status">
            {busy === null ? '' : words.checking(reveal(busy).slice(0, 100))}
          </p>
        </div>
        <ul class="checked" aria-live="polite">
          {checked.map((one, at) => (
            <Result key={checked.length - at} checked={one} speech={speech} />
          ))}
        </ul>
        <section>
          <h2>{words.meaning}</h2>
          <p>{words.meaningText}</p>
        </section>
      </main>
    </>
  )
}

async function checkFile(file: File): Promise<Checked> {
  const name = reveal(file.name).slice(0, 200)
  if (file.size > LARGEST) return { name, result: { status: 'unsafe', why: 'too-large' }, hash: null }
  try {
    const bytes = await bytesOf(file)
    return { name, result: await verifyBundle(bytes, sha256, inTurns), hash: await hexOf(bytes) }
  } catch {
    // The disk took the file back while it was read.
    return { name, result: { status: 'damaged', why: 'damaged' }, hash: null }
  }
}

function Result({ checked, speech }: { checked: Checked; speech: Speech<VerifyPage> }) {
  const { words, said } = speech
  const { name, result, hash } = checked
  const [sentence, ...changes] = verificationSentences(result, said)
  const hidden = changes.length - MOST_CHANGES
  return (
    <li class="card" data-status={result.status}>
      <h2>
        <Icon name={result.status === 'unchanged' ? 'check' : 'warning'} size={20} />
        {words.outcome[result.status]}
      </h2>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
      </p>
      <p>{sentence}</p>
      {changes.length > 0 && (
        <ul class="changes">
          {changes.slice(0, MOST_CHANGES).map((change) => (
            <li key={change}>
              <bdi>{change}</bdi>
            </li>
          ))}
          {hidden > 0 && <li class="soft">{words.more(hidden)}</li>}
        </ul>
      )}
      {hash !== null && (
        <p class="hash soft">
          {words.hash} <code>{hash}</code>
        </p>
      )}
    </li>
  )
}
