import { useMemo } from 'preact/hooks'
import type { Band, Listing, Review } from '../../engine/types.ts'
import type { More, Settings } from '../../protocol/messages.ts'
import { findingOrder } from '../../report/findings.ts'
import { timeline } from '../../report/timeline.ts'
import { bandSentence, pageStateSentence, readSentence, type Words } from '../../report/words/index.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import type { Saving, View } from '../view.ts'
import { Footer } from './Footer.tsx'
import { Glance } from './Glance.tsx'
import { Header } from './Header.tsx'
import { Clear, Notes, Todo } from './Notes.tsx'
import { Empty, Failed, Reading } from './Plain.tsx'
import { ReadMore } from './ReadMore.tsx'
import { Reasons } from './Reasons.tsx'
import { Stars } from './Stars.tsx'
import { Timeline } from './Timeline.tsx'

export interface PopupProps {
  view: View
  /** An older result stays on show while the page is read again. */
  busy: boolean
  words: Chrome
  said: Words
  setting: Settings['language']
  saving: Saving
  always: boolean | null
  /** What just happened to the switch; '' for nothing. */
  note: string
  /** How reading more stands; `null` while it is not known. */
  more: More | null
  onMore: () => void
  onStop: () => void
  onReadAgain: () => void
  onExport: () => void
  onAlways: (on: boolean) => void
  onLanguage: (language: Settings['language']) => void
  onShow: (review: Review) => Promise<boolean>
}

/** The whole popup for one view; it asks nobody and keeps nothing but what is open. */
export function PopupView(props: PopupProps) {
  const { view, busy, words, said, setting, onReadAgain, onLanguage } = props
  const band: Band | 'none' = view.kind === 'judged' ? view.verdict.band : 'none'
  return (
    <div class="popup" data-view={view.kind} data-band={band}>
      <Header
        words={words}
        title={view.kind === 'judged' ? titleOf(view.listing) : null}
        busy={busy || view.kind === 'reading'}
        setting={setting}
        onReadAgain={onReadAgain}
        onLanguage={onLanguage}
      />
      <p class="unseen" role="status">
        {busy ? words.rereading : (moreSummary(props.more, words) ?? summary(view, said, words))}
      </p>
      <main aria-busy={busy}>
        <Body {...props} />
      </main>
      {view.kind === 'judged' && <Footer {...props} />}
    </div>
  )
}

function Body(props: PopupProps) {
  const { view, said, words, onReadAgain } = props
  switch (view.kind) {
    case 'reading':
      return <Reading words={words} />
    case 'empty':
      return (
        <>
          <Empty state={view.state} said={said} words={words} onReadAgain={onReadAgain} />
          {view.state === 'no-reviews' && <Further {...props} isAll={false} />}
        </>
      )
    case 'failed':
      return <Failed why={view.why} words={words} onReadAgain={onReadAgain} />
    case 'judged':
      return <Judged {...props} view={view} />
  }
}

/** A year in weeks, and some more. */
const BARS = 60

type JudgedView = Extract<View, { kind: 'judged' }>

function Judged(props: PopupProps & { view: JudgedView }) {
  const { view, said, words, onReadAgain, onShow } = props
  const { listing, verdict } = view
  const findings = useMemo(() => findingOrder(verdict), [verdict])
  const counts = useMemo(() => timeline(listing, verdict, BARS), [listing, verdict])
  const reviews = useMemo(() => new Map(listing.reviews.map((review) => [review.id, review])), [listing])
  const enough = verdict.score !== null
  const told = { listing, verdict, said, words }
  return (
    <>
      <Glance {...told} />
      {enough && <Stars stars={verdict.stars} said={said} words={words} />}
      {enough && counts && counts.counts.length > 1 && <Timeline counts={counts} said={said} words={words} />}
      {findings.length > 0 && (
        <Reasons
          findings={findings}
          title={enough ? words.reasons : words.seenSoFar}
          reviews={reviews}
          said={said}
          words={words}
          onShow={onShow}
        />
      )}
      {findings.length === 0 && enough && <Clear {...told} />}
      <Todo listing={listing} words={words} onReadAgain={onReadAgain} />
      <Further {...props} isAll={listing.reviews.length >= (listing.coverage.stated ?? Number.POSITIVE_INFINITY)} />
      <Notes {...told} />
    </>
  )
}

/** Reading more, unless the page shows all there is. */
function Further({ more, isAll, words, onMore, onStop }: PopupProps & { isAll: boolean }) {
  if (more === null || (more.state === 'none' && isAll)) return null
  return <ReadMore more={more} words={words} onMore={onMore} onStop={onStop} />
}

/** Beginning and end of reading more, for screen readers; `null` where there is neither. */
function moreSummary(more: More | null, words: Chrome): string | null {
  if (more?.state === 'running') return words.moreRunning
  return more?.why ? words.moreEnded[more.why](more.page) : null
}

const titleOf = ({ title, seller }: Listing): string | null => title || seller?.name || null

/** One sentence for screen readers when the state changes. */
function summary(view: View, said: Words, words: Chrome): string {
  switch (view.kind) {
    case 'reading':
      return words.reading
    case 'empty':
      return pageStateSentence(view.state, said)
    case 'failed':
      return words.failed[view.why].title
    case 'judged': {
      const { verdict, listing } = view
      const { score, interval, band } = verdict
      const number = score !== null && interval ? words.score(score, ...interval) : null
      return [bandSentence(band, said), number, readSentence(listing.coverage, said)].filter(Boolean).join('. ')
    }
  }
}
