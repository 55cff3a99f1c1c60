import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { forgetOldDrafts, readDraft, writeDraft } from '../../memory/drafts.ts'
import { ask, judge } from '../ask.ts'
import { asked } from './address.ts'
import { changed, type Draft, draftOf, newDraft } from './draft.ts'

type Loading = { kind: 'loading' } | { kind: 'failed'; why: 'gone' | 'storage' } | { kind: 'ready'; draft: Draft }

export interface Drafting {
  state: Loading
  /** Changes the draft, on the screen and in the store. */
  change: (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void
  /** The store refused the last change: there is no room. */
  isFull: boolean
}

/** The draft that the address names, or a new one of what was judged in its tab. */
export function useDraft(): Drafting {
  const [state, setState] = useState<Loading>({ kind: 'loading' })
  const [isFull, setFull] = useState(false)
  const latest = useRef<Draft | null>(null)

  const change = useCallback<Drafting['change']>((given) => {
    const before = latest.current
    if (before === null) return
    const draft = changed(before, typeof given === 'function' ? given(before) : given)
    latest.current = draft
    setState({ kind: 'ready', draft })
    writeDraft(draft.id, draft, Date.now()).then(
      () => setFull(false),
      () => setFull(true),
    )
  }, [])

  useEffect(() => {
    void load(() => setFull(true)).then((loaded) => {
      if (loaded.kind === 'ready') latest.current = loaded.draft
      setState(loaded)
    })
  }, [])
  return { state, change, isFull }
}

async function load(onFull: () => void): Promise<Loading> {
  const wanted = asked()
  if (wanted === null) return { kind: 'failed', why: 'gone' }
  try {
    const kept = draftOf(await readDraft(wanted.id))
    if (kept) return { kind: 'ready', draft: kept }
    const known = await ask('tab/kept', { tab: wanted.tab })
    const reply = known?.ok ? known : await judge(wanted.tab)
    if (!reply?.ok) return { kind: 'failed', why: 'gone' }
    const draft = newDraft({ ...wanted, ...reply.value, startedAt: new Date().toISOString() })
    await forgetOldDrafts(Date.now())
    // A full disk keeps nothing, and hinders nobody from saving the files.
    await writeDraft(draft.id, draft, Date.now()).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error
      onFull()
    })
    return { kind: 'ready', draft }
  } catch {
    return { kind: 'failed', why: 'storage' }
  }
}
