import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Explanation } from '../../engine/explanation.ts'
import type { ToBackground } from '../../protocol/messages.ts'
import { ask, judge } from '../ask.ts'
import { type Speech, useSpeech } from '../speech.ts'
import { type View, viewOf } from '../view.ts'
import { DetailsView } from './DetailsView.tsx'
import { type AllWords, WORDS } from './words.ts'

type Disagreement = ToBackground['tab/disagree']['request']['what']

/** The tab named in the address; −1 is no tab. */
const tabOf = (): number => Number(new URLSearchParams(location.search).get('tab') ?? -1)

/** Asks for what is kept of a tab, and hands it to `DetailsView`. */
export function App({ speech }: { speech: Speech<AllWords> }) {
  const tab = useRef(tabOf()).current
  const [view, setView] = useState<View>({ kind: 'reading' })
  const [explanation, setExplanation] = useState<Explanation | 'failed' | null>(null)
  const [note, setNote] = useState('')
  const [{ words, said }] = useSpeech(speech, WORDS)
  const shown = useRef('')

  const take = useCallback(
    async (reply: Parameters<typeof viewOf>[0]): Promise<View> => {
      const next = viewOf(reply)
      const key = next.kind === 'judged' ? keyOf(next) : next.kind
      if (key === shown.current) return next
      shown.current = key
      setView(next)
      if (next.kind === 'judged') {
        const explained = await ask('tab/explain', { tab })
        if (shown.current === key) setExplanation(explained?.ok ? explained.value : 'failed')
      }
      return next
    },
    [tab],
  )

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void ask('tab/kept', { tab }).then(take)
    }
    look()
    // The popup may have read more meanwhile.
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [tab, take])

  useEffect(() => {
    document.title = words.pageTitle(view.kind === 'judged' ? (view.listing.title ?? '').slice(0, 80) : '')
  }, [words, view])

  const disagree = async (what: Disagreement, on: boolean): Promise<void> => {
    const reply = await ask('tab/disagree', { tab, what, on })
    const next = reply?.ok ? await take(reply) : null
    setNote(next?.kind === 'judged' ? words.judgedAnew(String(next.verdict.score ?? '–')) : words.notJudged)
  }

  return (
    <DetailsView
      view={view}
      explanation={explanation}
      said={said}
      words={words}
      note={note}
      reportUrl={`../report/index.html?tab=${tab}`}
      onRead={() => {
        setView({ kind: 'reading' })
        void judge(tab).then(take)
      }}
      onDisagree={(what, on) => void disagree(what, on)}
      onShow={async ({ id, text }) => {
        const found = (await ask('tab/show', { tab, review: id, text: text.slice(0, 200) })) === true
        if (found) await toFront(tab)
        return found
      }}
      onPictures={async (urls) => (await ask('tab/pictures', { tab, urls })) ?? {}}
      onBack={() => toFront(tab)}
    />
  )
}

const keyOf = ({ listing, verdict }: Extract<View, { kind: 'judged' }>): string =>
  JSON.stringify([
    listing.readAt,
    listing.reviews.length,
    verdict.score,
    verdict.band,
    verdict.leftOut ?? null,
    verdict.sensitivity ?? null,
  ])

/** Brings the shop's tab to the front. @returns false when it is closed. */
async function toFront(tab: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.update(tab, { active: true })
    // There are no windows on phones.
    if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true })
    return true
  } catch {
    return false
  }
}
