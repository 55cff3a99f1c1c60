import browser from 'webextension-polyfill'
import { RECIPIENTS } from '../../../report/recipients.ts'
import { Icon } from '../../components/icons.tsx'
import { isStale, type Saved } from '../draft.ts'
import type { MadeFile } from '../make.ts'
import { type Part, sizeOf, timeOf } from '../part.ts'
import { saveFile } from '../save.ts'
import { Copy } from './Copy.tsx'

/** What was saved, with the checksums; what to do with it; and each file alone, while the page still holds it. */
export function SavedFiles({ speech, draft, working }: Part) {
  const { words, language } = speech
  const { saved } = draft
  if (saved === null) return null
  const made = new Map(working.made.map((file) => [file.name, file]))
  const parts = saved.files.filter(({ kind }) => kind === 'part')
  const rows = (files: readonly Saved[]) => (
    <ul class="files">
      {files.map((file) => (
        <Row key={file.name} file={file} made={made.get(file.name)} speech={speech} />
      ))}
    </ul>
  )
  return (
    <section class="saved" aria-labelledby="saved">
      <h2 id="saved">
        <Icon name="check" />
        {words.savedAt(timeOf(saved.at, language))}
      </h2>
      {isStale(draft) && <p class="warn">{words.savedChanged}</p>}
      {rows(saved.files.filter(({ kind }) => kind !== 'part'))}
      <details>
        <summary>{words.eachPart}</summary>
        {rows(parts)}
      </details>
      <p class="soft">{words.savedHint}</p>
      <Next notices={saved.notices} words={words} />
      <p class="soft">
        {words.nothingSent}{' '}
        <a href="../verify/index.html" target="_blank" rel="noreferrer">
          {words.verifyLink}
        </a>
      </p>
    </section>
  )
}

function Row({ file, made, speech }: { file: Saved; made: MadeFile | undefined; speech: Part['speech'] }) {
  const { words, language } = speech
  const { kind, name, size, sha256 } = file
  return (
    <li class={kind}>
      {kind !== 'part' && <p class="soft kind">{words.fileOf[kind]}</p>}
      <p>
        <b>{name}</b> <span class="soft">{sizeOf(size, language)}</span>
        {made && (
          <button
            type="button"
            class="link end"
            aria-label={`${words.saveOne}: ${name}`}
            onClick={() => saveFile(made)}
          >
            {words.saveOne}
          </button>
        )}
      </p>
      <p class="hash">
        <span class="soft">SHA-256</span> <code>{sha256}</code>
      </p>
    </li>
  )
}

/** For each recipient: the text as it stands in the bundle, and the page it goes into. */
function Next({ notices, words }: { notices: Record<string, string>; words: Part['speech']['words'] }) {
  const all = Object.entries(notices).flatMap(([id, text]) => {
    const recipient = RECIPIENTS.get(id)
    return recipient ? [{ ...recipient, text }] : []
  })
  if (all.length === 0) return null
  return (
    <>
      <h3>{words.next}</h3>
      <ul class="next">
        {all.map(({ id, name, url, text }) => (
          <li key={id} class="under">
            <bdi>{name}</bdi>
            <Copy text={text} about={name} words={words} />
            <button
              type="button"
              class="link"
              aria-label={`${words.openPage}: ${name}`}
              onClick={() => void browser.tabs.create({ url })}
            >
              <Icon name="globe" size={14} /> {words.openPage}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
