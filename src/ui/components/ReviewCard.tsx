import { useMemo, useState } from 'preact/hooks'
import type { Quote, Review } from '../../engine/types.ts'
import { maskName } from '../../report/mask-name.ts'
import { clamped, fitting, type Piece, pieces } from '../marked.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Shown } from './Shown.tsx'

/** About four lines. */
const LONGEST = { wide: 84, narrow: 170 }
const BEFORE = 40

interface Props {
  review: Review
  quotes: readonly Quote[]
  words: Chrome
  /** @returns whether the review is still on the page. */
  onShow: (review: Review) => Promise<boolean>
}

/** One review behind a finding: who (masked), when, how many stars, and its text with the passage marked. */
export function ReviewCard({ review, quotes, words, onShow }: Props) {
  const [whole, setWhole] = useState(false)
  const [missing, setMissing] = useState(false)
  const all = useMemo(() => pieces(review, quotes), [review, quotes])
  const short = useMemo(() => clamped(all, fitting(review.text, LONGEST), BEFORE), [all, review])
  const show = async (): Promise<void> => setMissing(!(await onShow(review)))
  return (
    <li class="review">
      <p class="by">
        <b>
          <Shown text={maskName(review.reviewer?.name ?? null) ?? words.anonymous} />
        </b>
        {review.stars !== null && <StarRow stars={review.stars} words={words} />}
        {review.postedOn !== null && <time dateTime={review.postedOn}>{words.date(review.postedOn)}</time>}
      </p>
      {all.length > 0 && (
        <p class={whole || !short ? 'body whole' : 'body'}>
          <Marked pieces={whole || !short ? all : short} />
        </p>
      )}
      <p class="acts">
        {review.photos.length > 0 && <span class="soft">{words.photos(review.photos.length)}</span>}
        {short && (
          <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? words.lessText : words.wholeText}
          </button>
        )}
        <span class="soft" role="status">
          {missing && words.notOnPage}
        </span>
        <button type="button" class="link end" onClick={() => void show()}>
          {words.showOnPage}
        </button>
      </p>
    </li>
  )
}

export function Marked({ pieces: all }: { pieces: readonly Piece[] }) {
  return (
    <bdi>
      {all.map((piece, i) =>
        piece.marked ? (
          <mark key={i}>
            <Shown text={piece.text} />
          </mark>
        ) : (
          <Shown key={i} text={piece.text} />
        ),
      )}
    </bdi>
  )
}

function StarRow({ stars, words }: { stars: number; words: Chrome }) {
  return (
    <span role="img" aria-label={words.starsOf(stars)}>
      {Math.round(stars * 10) / 10} ★
    </span>
  )
}
