import type { Band, Listing } from '../../engine/types.ts'
import type { More } from '../../protocol/messages.ts'
import { bandSentence, pageStateSentence, readSentence, type Words } from '../../report/words/index.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import type { View } from '../view.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { Empty, Failed, Reading } from './Plain.tsx'
import type { PopupProps } from './props.ts'
import { Further } from './ReadMore.tsx'
import { Result } from './Result.tsx'

/** The whole popup for one view; it asks nobody and keeps nothing but what is open. */
export function PopupView(props: PopupProps) {
  const { view, busy, words, said } = props
  const listing = view.kind === 'judged' ? view.listing : null
  const band: Band | 'none' = view.kind === 'judged' ? view.verdict.band : 'none'
  return (
    <div class="popup" data-view={view.kind} data-band={band} data-busy={busy}>
      <Header
        {...props}
        title={listing && titleOf(listing)}
        shop={listing && shopOf(listing)}
        busy={busy || view.kind === 'reading'}
      />
      <p class="unseen" role="status">
        {moreSummary(props.more, words) ?? summary(view, said, words)}
      </p>
      <main aria-busy={busy}>
        <Body {...props} />
      </main>
      {view.kind === 'judged' && <Footer {...props} />}
    </div>
  )
}

function Body(props: PopupProps) {
  const { view, said, words, more, onReadAgain } = props
  switch (view.kind) {
    case 'reading':
      return <Reading words={words} more={more} />
    case 'empty':
      return (
        <>
          <Empty state={view.state} said={said} words={words} onReadAgain={onReadAgain} />
          {view.state === 'no-reviews' && <Further {...props} isAll={false} isPartial={false} />}
          <Notices {...props} />
        </>
      )
    case 'failed':
      return (
        <>
          <Failed {...props} why={view.why} />
          <Notices {...props} />
        </>
      )
    case 'judged':
      return <Result {...props} view={view} />
  }
}

/** Beginning and end of reading more, for screen readers; `null` where there is neither. */
function moreSummary(more: More | null, words: Chrome): string | null {
  if (more?.state === 'running') return words.moreRunning
  return more?.why ? words.moreEnded[more.why](more.page) : null
}

const titleOf = ({ title, seller }: Listing): string | null => title || seller?.name || null

/** Who sells, and on which host; the address is ours to know, a name is the page's to claim. */
function shopOf({ seller, url }: Listing): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return [seller?.name, host].filter(Boolean).join(' · ') || null
}

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
      return [bandSentence(band, said), number, readSentence(listing.coverage, said)]
        .filter(Boolean)
        .join(said.between.sentences)
    }
  }
}
