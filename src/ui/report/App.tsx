import { useEffect, useRef } from 'preact/hooks'
import { isClockOff } from '../../report/clock.ts'
import { Icon } from '../components/icons.tsx'
import { Shown } from '../components/Shown.tsx'
import { type Speech, useSpeech } from '../speech.ts'
import { useSettings } from '../use-settings.ts'
import type { Draft } from './draft.ts'
import { flaggedIds } from './draft.ts'
import type { Part } from './part.ts'
import { Evidence } from './parts/Evidence.tsx'
import { Happened } from './parts/Happened.tsx'
import { Own } from './parts/Own.tsx'
import { Pictures } from './parts/Pictures.tsx'
import { Progress } from './parts/Progress.tsx'
import { Save } from './parts/Save.tsx'
import { SavedFiles } from './parts/SavedFiles.tsx'
import { Texts } from './parts/Texts.tsx'
import { Whom } from './parts/Whom.tsx'
import { type Drafting, useDraft } from './use-draft.ts'
import { useWork } from './use-work.ts'
import type { ReportPage } from './words/catalogue.ts'
import { WORDS } from './words.ts'

/** The export of one tab: what the popup asked for at once, then everything the shopper may still change. */
export function App({ first }: { first: Speech<ReportPage> }) {
  const [speech] = useSpeech(first, WORDS)
  const drafting = useDraft()
  const { words } = speech
  useEffect(() => {
    document.title = words.title
  }, [words])
  const { state } = drafting
  return (
    <div class="report">
      <header>
        <Icon name="mark" size={18} />
        <b class="title">{words.title}</b>
      </header>
      <main>
        {state.kind === 'loading' && <p class="soft" role="status" />}
        {state.kind === 'failed' && (
          <p class="notice warn" role="alert">
            <Icon name="warning" />
            {words.failed[state.why]}
          </p>
        )}
        {state.kind === 'ready' && <Ready speech={speech} draft={state.draft} drafting={drafting} />}
      </main>
    </div>
  )
}

interface ReadyProps {
  speech: Speech<ReportPage>
  draft: Draft
  drafting: Drafting
}

function Ready({ speech, draft, drafting }: ReadyProps) {
  const { words } = speech
  const [settings] = useSettings()
  const flagged = flaggedIds(draft)
  const working = useWork(drafting, speech, words.confirm(Math.max(1, flagged.length - draft.excluded.length)))
  const { work } = working
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || draft.making !== 'asked') return
    begun.current = true
    void working.atOnce(draft)
  })
  const { country = null, recipient = null } = settings?.export ?? {}
  const part: Part = { speech, draft, change: drafting.change, working, flagged, country, recipient }
  const { title, seller, url } = draft.listing
  return (
    <>
      <h1>
        <Shown text={title ?? seller?.name ?? url} />
      </h1>
      <p class="soft lead">{words.lead}</p>
      {flagged.length === 0 && <p class="notice">{words.neutral}</p>}
      {isClockOff(draft.listing, draft.startedAt) && (
        <p class="notice warn">
          <Icon name="warning" />
          {words.clock}
        </p>
      )}
      {drafting.isFull && (
        <p class="notice warn" role="alert">
          <Icon name="warning" />
          {words.diskFull}
        </p>
      )}
      <Progress work={work} words={words} onCancel={working.cancel} onAgain={() => void working.save(draft)} />
      {work.kind === 'idle' && draft.saved && <SavedFiles {...part} />}
      <Whom {...part} />
      <Happened {...part} />
      <Evidence {...part} />
      <Pictures {...part} />
      <Own {...part} />
      <Texts {...part} />
      <Save {...part} />
    </>
  )
}
