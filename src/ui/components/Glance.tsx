import type { Listing, Verdict } from '../../engine/types.ts'
import { bandSentence, readSentence, type Words } from '../../report/words/index.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Arc } from './Arc.tsx'

/** Below this many reviews no verdict has a score (contract). */
const NEEDED = 5

interface Props {
  listing: Listing
  verdict: Verdict
  said: Words
  words: Chrome
}

/** The score with its interval, the band in words, and how much was read. */
export function Glance({ listing, verdict, said, words }: Props) {
  const { score, interval, band } = verdict
  if (score === null || interval === null)
    return <TooFew listing={listing} band={bandSentence(band, said)} words={words} />
  const [low, high] = interval
  return (
    <section class="glance">
      <Arc score={score} interval={interval} label={words.score(score, low, high)} />
      <div>
        <Band band={bandSentence(band, said)} />
        <p class="soft">{readSentence(listing.coverage, said)}</p>
        <p class="soft" aria-hidden="true">
          {words.range(low, high)}
        </p>
      </div>
    </section>
  )
}

/** `elementtiming` lets a test see when it was painted; it changes nothing. */
function Band({ band }: { band: string }) {
  return <h1 {...{ elementtiming: 'verdict' }}>{band}</h1>
}

function TooFew({ listing, band, words }: { listing: Listing; band: string; words: Chrome }) {
  const { read } = listing.coverage
  return (
    <section class="glance few">
      <Arc score={null} interval={null} label="" />
      <div>
        <Band band={band} />
        <p class="soft">{read < NEEDED ? words.tooFew(read, NEEDED) : words.tooLittle(read)}</p>
        <p class="soft">{words.notGood}</p>
      </div>
    </section>
  )
}
