import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Listing, Review } from '../../engine/types.ts'
import type { Judged } from '../../protocol/messages.ts'
import { findingOrder } from '../../report/findings.ts'
import type { Language } from '../../report/words/index.ts'
import { ask } from '../ask.ts'
import { Glance } from '../components/Glance.tsx'
import { Reasons } from '../components/Reasons.tsx'
import { formatsOf } from '../formats.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { WORDS as POPUP } from '../popup/words.ts'
import type { Speech } from '../speech.ts'
import { exampleFor } from './example.ts'
import type { WelcomeWords } from './words/catalogue.ts'

interface Props {
  words: WelcomeWords['example']
  speech: Speech<WelcomeWords>
}

type Tried = { kind: 'idle' } | { kind: 'running' } | { kind: 'failed' } | { kind: 'judged'; judged: Judged }

/** An invented shop page beside what the popup says of it: the background judges it as it would a page's. */
export function Try({ words, speech }: Props) {
  const { language } = speech
  const listing = useMemo(() => exampleFor(language), [language])
  const [tried, setTried] = useState<Tried>({ kind: 'idle' })
  const [shown, setShown] = useState<string | null>(null)
  // The other language has another page.
  useEffect(() => setTried({ kind: 'idle' }), [listing])

  const run = async (): Promise<void> => {
    setTried({ kind: 'running' })
    const reply = await ask('listing/judge', { listing })
    setTried(reply?.ok ? { kind: 'judged', judged: reply.value } : { kind: 'failed' })
  }
  const isRunning = tried.kind === 'running'
  return (
    <section class="try">
      <h2>{words.heading}</h2>
      <p class="lede">{words.intro}</p>
      <div class="stage">
        <ShopPage listing={listing} language={language} words={words} shown={shown} />
        <div class="verdict-side">
          {tried.kind === 'judged' ? (
            <Verdict judged={tried.judged} speech={speech} onShow={setShown} />
          ) : (
            <>
              <button type="button" class="primary" aria-disabled={isRunning} onClick={() => !isRunning && void run()}>
                {isRunning ? words.running : words.run}
              </button>
              <p role="status" class="soft">
                {tried.kind === 'failed' ? words.failed : ''}
              </p>
            </>
          )}
        </div>
      </div>
    </section>
  )
}

/** @param shown the review that is pointed at. */
function ShopPage(props: { listing: Listing; language: Language; words: Props['words']; shown: string | null }) {
  const { listing, language, words, shown } = props
  const { date } = formatsOf(language)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const at = listing.reviews.findIndex(({ id }) => id === shown)
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [listing, shown])
  return (
    <section class="shop-page" lang={listing.reviews[0]?.language ?? 'en'}>
      <h3>{listing.title}</h3>
      <p class="soft" lang={document.documentElement.lang}>
        {listing.seller?.name} · {words.reviews(listing.reviews.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <ul ref={list} tabIndex={0} aria-label={words.reviews(listing.reviews.length)}>
        {listing.reviews.map((review) => (
          <li key={review.id} class={review.id === shown ? 'pointed' : ''}>
            <p class="by">
              <b>{review.reviewer?.name}</b>
              <span aria-hidden="true">{'★'.repeat(review.stars ?? 0)}</span>
              {review.postedOn !== null && <time dateTime={review.postedOn}>{date(review.postedOn)}</time>}
            </p>
            <p>{review.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The parts of the popup that matter, in its own words. */
function Verdict({
  judged,
  speech,
  onShow,
}: {
  judged: Judged
  speech: Props['speech']
  onShow: (id: string) => void
}) {
  const { listing, verdict } = judged
  const { language, said } = speech
  const [chrome, setChrome] = useState<Chrome | null>(null)
  useEffect(() => {
    void POPUP[`./words/${language}.ts`]?.().then(({ words }) => setChrome(words))
  }, [language])
  const reviews = useMemo(() => new Map(listing.reviews.map((review) => [review.id, review])), [listing])
  const findings = useMemo(() => findingOrder(verdict), [verdict])
  if (chrome === null) return null
  const show = (review: Review): Promise<boolean> => {
    onShow(review.id)
    return Promise.resolve(true)
  }
  return (
    <div class="popup framed" data-band={verdict.band}>
      <Glance listing={listing} verdict={verdict} said={said} words={chrome} />
      <Reasons findings={findings} title={chrome.reasons} reviews={reviews} said={said} words={chrome} onShow={show} />
    </div>
  )
}
