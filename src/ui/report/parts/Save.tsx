import { stampRequest } from '../../../report/stamp.ts'
import { Icon } from '../../components/icons.tsx'
import { isStale } from '../draft.ts'
import type { MadeFile } from '../make.ts'
import type { Part } from '../part.ts'
import { saveFile } from '../save.ts'
import { Step } from './Step.tsx'

/** Makes and saves the files; and the request for a time-stamp of what was saved. */
export function Save({ speech, draft, working, flagged }: Part) {
  const { words } = speech
  const isBusy = working.work.kind === 'shooting' || working.work.kind === 'making'
  const capture = isStale(draft) ? undefined : working.made.find(({ kind }) => kind === 'capture')
  const tag = isStale(draft) ? null : (draft.saved?.tagSha256 ?? null)
  return (
    <Step number={7} id="save" title={words.save}>
      <p>{words.saveHint}</p>
      {flagged.length > 0 && draft.confirmedAt === null && <p class="soft">{words.unconfirmed}</p>}
      <p class="under">
        <button
          type="button"
          class="primary"
          aria-disabled={isBusy}
          onClick={() => !isBusy && void working.save(draft)}
        >
          <Icon name="save" />
          {words.saveAgain}
        </button>
      </p>
      {tag !== null && (
        <details>
          <summary>{words.stamp}</summary>
          <p>{words.stampHint}</p>
          <button
            type="button"
            class="link"
            onClick={() =>
              saveFile({
                name: `${draft.saved?.files[0]?.name.replace(/\.zip$/, '') ?? 'brushlight'}.tsq`,
                bytes: stampRequest(tag),
                type: 'application/timestamp-query',
              })
            }
          >
            {words.stampSave}
          </button>
        </details>
      )}
      {capture && <Capture file={capture} draft={draft} speech={speech} />}
    </Step>
  )
}

/** What the report was made from, for whoever wants to make it again without this browser. */
function Capture({ file, draft, speech }: { file: MadeFile } & Pick<Part, 'draft' | 'speech'>) {
  const { words, language } = speech
  const to = draft.to.length === 0 ? 'bundle' : draft.to.join(',')
  return (
    <details class="capture">
      <summary>{words.capture}</summary>
      <p>{words.captureHint}</p>
      <p class="command">
        <code>{`brushlight report ${file.name} --to ${to} --lang ${language} --now ${draft.saved?.at} --out DIR`}</code>
      </p>
      <button type="button" class="link" onClick={() => saveFile(file)}>
        {words.captureSave}
      </button>
    </details>
  )
}
