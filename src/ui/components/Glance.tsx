import type { Listing, Verdict } from '../../engine/types.ts'
import { bandSentence, readSentence, type Words } from '../../report/words/index.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Icon } from './icons.tsx'

/** Below this many reviews no verdict has a score (contract). */
const NEEDED = 5

interface Props {
  listing: Listing
  verdict: Verdict
  said: Words
  words: Chrome
}

/** The score, the band in words, how much was read, and how sure the score is. */
export function Glance({ listing, verdict, said, words }: Props) {
  const { score, interval, band } = verdict
  const read = readSentence(listing.coverage, said)
  if (score === null || interval === null)
    return <TooFew listing={listing} band={bandSentence(band, said)} words={words} />
  return (
    <section class="glance">
      <p class="number" aria-hidden="true">
        {score}
      </p>
      <div>
        <h1>{bandSentence(band, said)}</h1>
        <p class="soft">{read}</p>
      </div>
      <Scale score={score} interval={interval} words={words} />
    </section>
  )
}

function Scale({ score, interval, words }: { score: number; interval: [number, number]; words: Chrome }) {
  const [low, high] = interval
  return (
    <div class="scale">
      <div class="track" role="img" aria-label={words.score(score, low, high)}>
        <span class="likely" style={{ left: `${low}%`, width: `${Math.max(1, high - low)}%` }} />
        <span class="point" style={{ left: `${score}%` }} />
      </div>
      <p class="ends" aria-hidden="true">
        <span>0 {words.low}</span>
        <span>{words.range(low, high)}</span>
        <span>{words.high} 100</span>
      </p>
    </div>
  )
}

function TooFew({ listing, band, words }: { listing: Listing; band: string; words: Chrome }) {
  const { read } = listing.coverage
  return (
    <section class="glance few">
      <p class="number">
        <Icon name="question" size={40} />
      </p>
      <div>
        <h1>{band}</h1>
        <p class="soft">{read < NEEDED ? words.tooFew(read, NEEDED) : words.tooLittle(read)}</p>
        <p class="soft">{words.notGood}</p>
      </div>
    </section>
  )
}
