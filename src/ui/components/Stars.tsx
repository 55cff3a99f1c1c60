import type { AdjustedStars } from '../../engine/types.ts'
import { starsSentence, type Words } from '../../report/words/index.ts'
import { formatsOf } from '../formats.ts'
import type { Chrome } from '../popup/words/catalogue.ts'

/** Stars as shown, beside those with signs counted less; a plain sentence where one of them is unknown. */
export function Stars({ stars, said, words }: { stars: AdjustedStars; said: Words; words: Chrome }) {
  const { oneDecimal } = formatsOf(said.language)
  const { stated, adjusted, low, high, kept } = stars
  if (stated === null || adjusted === null)
    return (
      <section class="stars">
        <p>{starsSentence(stars, said)}</p>
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
