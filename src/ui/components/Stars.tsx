import type { Listing, Verdict } from '../../engine/types.ts'
import { starsSentence, type Words } from '../../report/words/index.ts'
import type { Formats } from '../formats.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Histogram } from './Histogram.tsx'

interface Props {
  listing: Listing
  verdict: Verdict
  said: Words
  formats: Formats
  words: Chrome
}

/** Stars as shown, those with unusual reviews counted less, and how all stars are spread. */
export function Stars(props: Props) {
  const { listing, verdict, said, formats, words } = props
  const { stated, adjusted } = verdict.stars
  const rated = listing.reviews.filter(({ stars }) => stars !== null).length
  return (
    <section class="stars">
      {stated === null || adjusted === null ? (
        <p>{starsSentence(verdict.stars, said)}</p>
      ) : (
        <Means stars={{ ...verdict.stars, stated, adjusted }} rated={rated} formats={formats} words={words} />
      )}
      <Histogram listing={listing} formats={formats} words={words} />
    </section>
  )
}

interface Known {
  stated: number
  adjusted: number
  low: number | null
  high: number | null
  kept: number
}

function Means(props: { stars: Known; rated: number; formats: Formats; words: Chrome }) {
  const { stars, rated, formats, words } = props
  const { stated, adjusted, low, high, kept } = stars
  return (
    <dl class="means">
      <div>
        <dd>{formats.oneDecimal(stated)} ★</dd>
        <dt>{words.shown}</dt>
      </div>
      <div>
        <dd>
          <span class="arrow" aria-hidden="true">
            →
          </span>
          {formats.oneDecimal(adjusted)} ★{low !== null && high !== null && <small>{words.starRange(low, high)}</small>}
        </dd>
        <dt>{words.adjusted}</dt>
        <dt>{words.keptOf(kept, rated)}</dt>
      </div>
    </dl>
  )
}
