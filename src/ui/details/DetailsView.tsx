import { useMemo, useState } from 'preact/hooks'
import { gapSentence, pageStateSentence } from '../../report/words/index.ts'
import { Icon } from '../components/icons.tsx'
import { Picture } from '../components/Picture.tsx'
import { Reading } from '../components/Plain.tsx'
import { Shown } from '../components/Shown.tsx'
import { webAddress } from './address.ts'
import { Head } from './Head.tsx'
import { knownOnly } from './known.ts'
import { LinksView } from './LinksView.tsx'
import { Photos } from './Photos.tsx'
import type { DetailsProps, JudgedView } from './props.ts'
import { Reviews } from './Reviews.tsx'
import { ScoreSteps } from './ScoreSteps.tsx'
import { Signals } from './Signals.tsx'
import { type Choice, EVERYTHING, rowsOf } from './select.ts'
import { Texts } from './Texts.tsx'
import type { AllWords } from './words.ts'

/** The whole details page for one view; it asks nobody. */
export function DetailsView(props: DetailsProps) {
  const { view, note, words } = props
  const band = view.kind === 'judged' ? view.verdict.band : 'none'
  return (
    <div class="details" data-view={view.kind} data-band={band}>
      <Top {...props} />
      <p class="unseen" role="status">
        {note}
      </p>
      <main aria-busy={view.kind === 'reading'}>
        {view.kind === 'judged' ? <Judged {...props} view={view} /> : <Nothing {...props} />}
      </main>
      <p class="unseen">{view.kind === 'judged' ? '' : words.nothingKept.title}</p>
    </div>
  )
}

function Top({ view, words, reportUrl, onBack }: DetailsProps) {
  const [gone, setGone] = useState(false)
  const title = view.kind === 'judged' ? view.listing.title || view.listing.seller?.name : null
  return (
    <header class="top">
      <Icon name="mark" size={20} />
      <p class="title" title={title ?? undefined}>
        <Shown text={title ?? words.chrome.name} />
      </p>
      {view.kind === 'judged' && (
        <nav class="actions">
          {gone ? (
            <span>
              {words.pageIsGone}{' '}
              <a href={webAddress(view.listing.url)} target="_blank" rel="noreferrer">
                {words.openAddress}
              </a>
            </span>
          ) : (
            <button type="button" class="link" onClick={() => void onBack().then((found) => setGone(!found))}>
              {words.backToPage}
            </button>
          )}
          <a class="button" href={reportUrl}>
            <Icon name="save" />
            {words.exportReport}
          </a>
        </nav>
      )}
    </header>
  )
}

/** While nothing is known, and where nothing is kept. */
function Nothing({ view, said, words, onRead }: DetailsProps) {
  if (view.kind === 'reading') return <Reading words={words.chrome} />
  const notice =
    view.kind === 'empty'
      ? { title: pageStateSentence(view.state, said), body: words.chrome.empty[view.state] }
      : view.kind === 'failed' && view.why !== 'page-gone'
        ? words.chrome.failed[view.why]
        : words.nothingKept
  return (
    <section class="plain">
      <Picture name={view.kind === 'empty' ? view.state : view.kind === 'failed' ? view.why : 'page-gone'} />
      <h1>{notice.title}</h1>
      <p>{notice.body}</p>
      <button type="button" class="primary" onClick={onRead}>
        {words.nothingKept.read}
      </button>
    </section>
  )
}

function Judged(props: DetailsProps & { view: JudgedView }) {
  const { view, explanation, said, words, onDisagree } = props
  const { listing } = view
  const verdict = useMemo(() => knownOnly(view.verdict), [view.verdict])
  const rows = useMemo(() => rowsOf(listing, verdict), [listing, verdict])
  const [choice, setChoice] = useState<Choice>(EVERYTHING)
  /** Shows reviews of one observation in the table, and goes there. */
  const pick = (reviews: readonly string[]): void => {
    setChoice({ ...EVERYTHING, only: new Set(reviews) })
    const section = document.getElementById('reviews')
    section?.scrollIntoView()
    section?.querySelector<HTMLElement>('h2')?.focus()
  }
  const gaps = [...new Set(listing.gaps.map((gap) => gapSentence(gap, said)))]
  const explained = explanation === 'failed' ? null : explanation
  return (
    <>
      <Head view={{ ...view, verdict }} said={said} words={words} onDisagree={onDisagree} />
      <Contents words={words} />
      <ScoreSteps explanation={explanation} verdict={verdict} said={said} words={words} />
      <Signals
        verdict={verdict}
        informedBy={explained?.informedBy ?? {}}
        said={said}
        words={words}
        onPick={pick}
        onDisagree={onDisagree}
      />
      <Texts alignments={explained?.alignments ?? []} verdict={verdict} rows={rows} said={said} words={words} />
      <Photos
        listing={listing}
        verdict={verdict}
        rows={rows}
        words={words}
        onPick={pick}
        onPictures={props.onPictures}
      />
      <LinksView verdict={verdict} rows={rows} said={said} words={words} />
      <Reviews
        listing={listing}
        verdict={verdict}
        rows={rows}
        choice={choice}
        onChoice={setChoice}
        said={said}
        words={words}
        onShow={props.onShow}
        onDisagree={onDisagree}
      />
      <section id="gaps">
        <h2>{words.sections.gaps}</h2>
        {gaps.length === 0 ? (
          <p class="soft">{words.noGaps}</p>
        ) : (
          <ul class="plain-list">
            {gaps.map((gap) => (
              <li key={gap}>
                <bdi>{gap}</bdi>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

const SECTIONS = ['score', 'signals', 'texts', 'photos', 'links', 'reviews', 'gaps'] as const

function Contents({ words }: { words: AllWords }) {
  return (
    <nav class="contents" aria-label={words.contents}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{words.sections[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
