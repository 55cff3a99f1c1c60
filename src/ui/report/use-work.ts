import { useCallback, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { ask } from '../ask.ts'
import type { Speech } from '../speech.ts'
import { changed, type Draft, flaggedIds } from './draft.ts'
import { hiddenOf } from './hidden.ts'
import { type MadeFile, type MakingStage, makeFiles } from './make.ts'
import { publish } from './progress.ts'
import { saveFile } from './save.ts'
import { takePictures } from './shots/take.ts'
import type { Drafting } from './use-draft.ts'
import type { Work } from './work.ts'

export interface Working {
  work: Work
  /** The files made last, while the page stays open. */
  made: readonly MadeFile[]
  /** Pictures, copy, files, saved: what the popup's click asks for. */
  atOnce: (draft: Draft) => Promise<void>
  /** Takes the pictures: the shop's tab comes to the front for that. */
  shoot: (draft: Draft) => Promise<void>
  save: (draft: Draft) => Promise<void>
  cancel: () => void
}

const SELF = async (): Promise<number | undefined> => (await browser.tabs.getCurrent())?.id

/** The shop's tab; begun from the popup it is in front, gone on with later this page is. */
async function bringForward(tab: number): Promise<void> {
  const shop = await browser.tabs.get(tab).catch(() => null)
  if (shop?.active === false) await browser.tabs.update(tab, { active: true }).catch(() => undefined)
}

/** Shows this page. */
async function comeForward(): Promise<void> {
  const id = await SELF()
  if (id !== undefined) await browser.tabs.update(id, { active: true }).catch(() => undefined)
}

/** The long work of the page; it can be cancelled between two steps. */
export function useWork(
  { change }: Pick<Drafting, 'change'>,
  { language, said }: Pick<Speech<unknown>, 'language' | 'said'>,
  statement: string,
): Working {
  const [work, setWork] = useState<Work>({ kind: 'idle' })
  const [made, setMade] = useState<readonly MadeFile[]>([])
  const run = useRef(0)

  /** Each piece of work has a number; a later one, or cancelling, ends it. */
  const begin = (): (() => boolean) => {
    const number = ++run.current
    return () => run.current !== number
  }
  const tell = (now: Work): void => {
    setWork(now)
    publish(now)
  }

  const photograph = async (draft: Draft, isOver: () => boolean): Promise<Draft> => {
    await bringForward(draft.tab)
    const startedAt = new Date().toISOString()
    tell({ kind: 'shooting', done: 0, of: 0 })
    const hidden = hiddenOf(draft.listing, said)
    const part = (await ask('tab/part', { tab: draft.tab, hidden }))?.part ?? draft.part
    const onStep = (done: number, of: number): void => tell({ kind: 'shooting', done, of })
    const { pictures, why } = await takePictures(draft, hidden, new Set(flaggedIds(draft)), onStep, isOver)
    const shots = {
      state: pictures.length > 0 ? 'done' : 'none',
      why,
      startedAt,
      endedAt: new Date().toISOString(),
    } as const
    change({ part, pictures, shots })
    return changed(draft, { part, pictures, shots })
  }

  const produce = async (draft: Draft, isOver: () => boolean): Promise<void> => {
    const onStage = (stage: MakingStage, done = 0, of = 0): void => tell({ kind: 'making', stage, done, of })
    const files = await makeFiles({ draft, language, statement, onStage, isOver })
    if (files === null) return tell({ kind: 'cancelled' })
    onStage('saving')
    for (const file of files.made) if (file.atOnce) saveFile(file)
    setMade(files.made)
    change({ making: 'done', saved: files.saved })
    tell({ kind: 'idle' })
  }

  const guarded = async (work: (isOver: () => boolean) => Promise<void>): Promise<void> => {
    const isOver = begin()
    try {
      await work(isOver)
      if (isOver()) tell({ kind: 'cancelled' })
    } catch {
      tell({ kind: 'failed' })
      change({ making: 'off' })
    }
  }

  const shoot = useCallback(
    (draft: Draft) =>
      guarded(async (isOver) => {
        await photograph(draft, isOver)
        await comeForward()
        tell({ kind: 'idle' })
      }),
    [language, said],
  )
  const save = useCallback((draft: Draft) => guarded((isOver) => produce(draft, isOver)), [language, statement])
  const atOnce = useCallback(
    (draft: Draft) =>
      guarded(async (isOver) => {
        const ready = draft.shots.state === 'todo' ? await photograph(draft, isOver) : draft
        if (!isOver() && ready.making === 'asked') await produce(ready, isOver)
        await comeForward()
      }),
    [language, statement],
  )
  const cancel = useCallback(() => {
    run.current++
    change({ making: 'off' })
    setWork({ kind: 'cancelled' })
  }, [change])

  return { work, made, atOnce, shoot, save, cancel }
}
