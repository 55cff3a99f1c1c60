import { useState } from 'preact/hooks'
import { deleteFile, writeFile } from '../../../memory/drafts.ts'
import type { EvidenceKind } from '../../../report/evidence-kind.ts'
import { reveal } from '../../../report/reveal.ts'
import { bytesOf, hexOf } from '../bytes.ts'
import type { OwnFile } from '../draft.ts'
import { type Part, sizeOf } from '../part.ts'
import { Step } from './Step.tsx'

const MOST_FILES = 10
/** Of one file, in bytes. */
const LARGEST = 8_000_000

type NotAdded = 'many' | 'large' | 'full' | 'empty' | 'twice' | 'unreadable'

/** Hashes a file and keeps it beside the draft; nothing is kept of one that is not added. */
async function take(draft: string, given: File, held: ReadonlySet<string>): Promise<OwnFile | NotAdded> {
  const { size, type } = given
  if (size > LARGEST) return 'large'
  // A folder that is dropped, or a file that was removed meanwhile, cannot be read.
  const bytes = await bytesOf(given).catch(() => null)
  if (bytes === null) return 'unreadable'
  if (bytes.length === 0) return 'empty'
  const sha256 = await hexOf(bytes)
  if (held.has(sha256)) return 'twice'
  const file = `own-${crypto.randomUUID()}`
  try {
    await writeFile(draft, file, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  } catch {
    return 'full'
  }
  return { file, name: given.name.slice(0, 200), type, size, sha256, kind: 'card', description: '' }
}

/** What the shopper holds: hashed, kept on this machine until it is saved. */
export function Own({ speech, draft, change }: Part) {
  const { words, language } = speech
  const [troubles, setTroubles] = useState<readonly string[]>([])
  const add = async (files: readonly File[]): Promise<void> => {
    setTroubles([])
    const held = new Set(draft.own.map(({ sha256 }) => sha256))
    for (const file of files) {
      const name = reveal(file.name).slice(0, 80)
      const added = held.size < MOST_FILES ? await take(draft.id, file, held) : 'many'
      if (typeof added !== 'string') {
        held.add(added.sha256)
        change(({ own }) => ({ own: [...own, added] }))
        continue
      }
      const said = {
        many: words.tooMany(MOST_FILES),
        large: words.tooLarge(name, sizeOf(LARGEST, language)),
        full: words.diskFull,
      }
      const trouble =
        added === 'many' || added === 'large' || added === 'full' ? said[added] : words.notAdded[added](name)
      setTroubles((before) => [...new Set([...before, trouble])])
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
                <bdi>{reveal(name)}</bdi>
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
      <div role="status">
        {troubles.map((trouble) => (
          <p key={trouble} class="warn">
            {trouble}
          </p>
        ))}
        {isFull && troubles.length === 0 && <p class="soft">{words.tooMany(MOST_FILES)}</p>}
      </div>
    </Step>
  )
}
