import type { AdjustedStars } from '../../engine/types.ts'
import { type Language, oneDecimal, starsSentence } from '../../report/words/index.ts'
import type { Chrome } from '../words.ts'

/** Stars as shown, beside those with signs counted less; a plain sentence where one of them is unknown. */
export function Stars({ stars, language, words }: { stars: AdjustedStars; language: Language; words: Chrome }) {
  const { stated, adjusted, low, high, kept } = stars
  if (stated === null || adjusted === null)
    return (
      <section class="stars">
        <p>{starsSentence(stars, language)}</p>
      </section>
    )
  return (
    <section class="stars">
      <p>
        <b>{oneDecimal(stated)} ★</b>
        <span class="soft">{words.shown}</span>
      </p>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <p>
        <b>
          {oneDecimal(adjusted)} ★{low !== null && high !== null && <small>{words.starRange(low, high)}</small>}
        </b>
        <span class="soft">{words.without(kept)}</span>
      </p>
    </section>
  )
}
