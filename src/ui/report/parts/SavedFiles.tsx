import { Icon } from '../../components/icons.tsx'
import { isStale } from '../draft.ts'
import { type Part, sizeOf, timeOf } from '../part.ts'
import { saveFile } from '../save.ts'

/** What was saved, with the checksums; and each file alone, while the page still holds it. */
export function SavedFiles({ speech, draft, working }: Part) {
  const { words, language } = speech
  const { saved } = draft
  if (saved === null) return null
  const names = new Map(working.made.map((file) => [file.name, file]))
  return (
    <section class="saved" aria-labelledby="saved">
      <h2 id="saved">
        <Icon name="check" />
        {words.savedAt(timeOf(saved.at, language))}
      </h2>
      {isStale(draft) && <p class="warn">{words.savedChanged}</p>}
      <ul class="files">
        {saved.files.map(({ kind, name, size, sha256 }) => {
          const file = names.get(name)
          return (
            <li key={name} class={kind}>
              {kind !== 'part' && <p class="soft kind">{words.fileOf[kind]}</p>}
              <p>
                <b>{name}</b> <span class="soft">{sizeOf(size, language)}</span>
                {file && (
                  <button type="button" class="link end" onClick={() => saveFile(file)}>
                    {words.saveOne}
                  </button>
                )}
              </p>
              <p class="hash">
                <span class="soft">SHA-256</span> <code>{sha256}</code>
              </p>
            </li>
          )
        })}
      </ul>
      <p class="soft">{words.savedHint}</p>
      <p class="soft">
        {words.nothingSent}{' '}
        <a href="../verify/index.html" target="_blank" rel="noreferrer">
          {words.verifyLink}
        </a>
      </p>
    </section>
  )
}
