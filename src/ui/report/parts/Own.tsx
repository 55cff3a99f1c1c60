import { useState } from 'preact/hooks'
import { deleteFile, writeFile } from '../../../memory/drafts.ts'
import type { EvidenceKind } from '../../../report/evidence-kind.ts'
import { bytesOf, hexOf } from '../bytes.ts'
import type { OwnFile } from '../draft.ts'
import { type Part, sizeOf } from '../part.ts'
import { Step } from './Step.tsx'

const MOST_FILES = 10
/** Of one file, in bytes. */
const LARGEST = 8_000_000

/** What the shopper holds: hashed, kept on this machine until it is saved. */
export function Own({ speech, draft, change }: Part) {
  const { words, language } = speech
  const [trouble, setTrouble] = useState('')
  const add = async (files: readonly File[]): Promise<void> => {
    setTrouble('')
    for (const file of files) {
      if (file.size > LARGEST) {
        setTrouble(words.tooLarge(file.name.slice(0, 80), sizeOf(LARGEST, language)))
        continue
      }
      const name = `own-${crypto.randomUUID()}`
      try {
        await writeFile(draft.id, name, file)
      } catch {
        setTrouble(words.diskFull)
        return
      }
      const { size, type } = file
      const kind: EvidenceKind = 'card'
      const sha256 = await hexOf(await bytesOf(file))
      const own: OwnFile = { file: name, name: file.name.slice(0, 200), type, size, sha256, kind, description: '' }
      change(({ own: before }) => ({ own: before.length < MOST_FILES ? [...before, own] : before }))
    }
  }
  const set = (file: string, part: Partial<OwnFile>): void =>
    change(({ own }) => ({ own: own.map((one) => (one.file === file ? { ...one, ...part } : one)) }))
  const isFull = draft.own.length >= MOST_FILES
  return (
    <Step number={5} id="own" title={words.own}>
      <p>{words.ownHint}</p>
      <ul class="own">
        {draft.own.map(({ file, name, size, sha256, kind, description }) => (
          <li key={file}>
            <p>
              <b>
                <bdi>{name}</bdi>
              </b>{' '}
              <span class="soft">{sizeOf(size, language)}</span>
              <button
                type="button"
                class="link end"
                aria-label={`${words.remove}: ${name}`}
                onClick={() => {
                  change(({ own }) => ({ own: own.filter((one) => one.file !== file) }))
                  void deleteFile(draft.id, file)
                }}
              >
                {words.remove}
              </button>
            </p>
            <p class="hash">
              <span class="soft">SHA-256</span> <code>{sha256}</code>
            </p>
            <div class="fields">
              <label class="field">
                {words.ownKind}
                <select
                  value={kind}
                  onChange={(event) => set(file, { kind: event.currentTarget.value as EvidenceKind })}
                >
                  {(Object.keys(words.ownKinds) as EvidenceKind[]).map((one) => (
                    <option key={one} value={one}>
                      {words.ownKinds[one]}
                    </option>
                  ))}
                </select>
              </label>
              <label class="field wide">
                {words.ownDescription}
                <input
                  type="text"
                  maxLength={300}
                  value={description}
                  onInput={(event) => set(file, { description: event.currentTarget.value })}
                />
              </label>
            </div>
          </li>
        ))}
      </ul>
      <label class={isFull ? 'plain-button is-off' : 'plain-button'}>
        {words.addFiles}
        <input
          type="file"
          multiple
          disabled={isFull}
          class="unseen"
          onChange={(event) => {
            const input = event.currentTarget
            void add([...(input.files ?? [])]).then(() => {
              input.value = ''
            })
          }}
        />
      </label>
      <p class="soft" role="status">
        {trouble || (isFull ? words.tooMany(MOST_FILES) : '')}
      </p>
    </Step>
  )
}
