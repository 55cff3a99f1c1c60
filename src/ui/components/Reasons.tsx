import { useState } from 'preact/hooks'
import type { Evidence, Measured, Quote, Review } from '../../engine/types.ts'
import { claimDetail, claimSentence, innocentSentence, type Words } from '../../report/words/index.ts'
import { useFurther } from '../focus/further.ts'
import { clamped, fitting, pieces } from '../marked.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Disclosure } from './Disclosure.tsx'
import { Icon } from './icons.tsx'
import { Marked, ReviewCard } from './ReviewCard.tsx'

const STRONGEST = 3
const FIRST_CARDS = 4
const MORE_CARDS = 20
/** Two lines; the mark must be in sight in the first. */
const PREVIEW = { wide: 48, narrow: 96 }
const PREVIEW_BEFORE = { wide: 8, narrow: 20 }

interface Context {
  reviews: ReadonlyMap<string, Review>
  said: Words
  words: Chrome
  onShow: (review: Review) => Promise<boolean>
}

/** What was found, strongest first; each with an ordinary explanation, and the reviews behind it. */
export function Reasons({ findings, title, ...context }: Context & { findings: readonly Measured[]; title: string }) {
  const [all, setAll] = useState(false)
  const [list, goOn] = useFurther<HTMLOListElement>('.reason')
  const shown = all ? findings : findings.slice(0, STRONGEST)
  const hidden = findings.length - shown.length
  return (
    <section class="reasons">
      <h2>{title}</h2>
      <ol ref={list}>
        {shown.map((finding) => (
          <Reason key={finding.signal} finding={finding} {...context} />
        ))}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          class="link more"
          onClick={() => {
            goOn(shown.length)
            setAll(true)
          }}
        >
          {context.words.moreReasons(hidden)}
        </button>
      )}
    </section>
  )
}

function Reason({ finding, ...context }: Context & { finding: Measured }) {
  const { said, words, reviews, onShow } = context
  const [first] = finding.evidence
  if (!first) return null
  const [innocent] = finding.innocent
  const named = first.reviews.map((id) => reviews.get(id)).filter((review) => review !== undefined)
  return (
    <li class="reason">
      <Icon name={finding.family} />
      <h3 class="claim">{claimSentence(first, said)}</h3>
      <Preview evidence={first} reviews={reviews} />
      {innocent && (
        <p class="innocent">
          <b>{words.innocent}</b> {innocentSentence(innocent, said)}
        </p>
      )}
      <ShowInTurn reviews={named} words={words} onShow={onShow} />
      <Disclosure class="behinds" label={words.reviewsBehind(named.length)}>
        <Opened finding={finding} {...context} />
      </Disclosure>
    </li>
  )
}

/** Shows the reviews of a reason on the page, one after the other. */
function ShowInTurn({ reviews, words, onShow }: Pick<Context, 'words' | 'onShow'> & { reviews: readonly Review[] }) {
  const [next, setNext] = useState(0)
  const [missing, setMissing] = useState(false)
  const review = reviews[next % Math.max(1, reviews.length)]
  if (!review) return null
  const show = async (): Promise<void> => {
    setMissing(!(await onShow(review)))
    setNext(next + 1)
  }
  const which = (next % reviews.length) + 1
  return (
    <p class="acts">
      <button type="button" class="link show" onClick={() => void show()}>
        {next === 0 || reviews.length === 1 ? words.showOnPage : words.showNext(which, reviews.length)}
      </button>
      <span class="soft" role="status">
        {missing && words.notOnPage}
      </span>
    </p>
  )
}

/** Every ordinary explanation, and the reviews behind each piece of evidence. */
function Opened({ finding, ...context }: Context & { finding: Measured }) {
  const { said, words } = context
  const { evidence, innocent } = finding
  return (
    <>
      {innocent.length > 1 && (
        <div class="ordinary">
          <h4>{words.ordinary}</h4>
          <ul>
            {innocent.map((key) => (
              <li key={key}>{innocentSentence(key, said)}</li>
            ))}
          </ul>
        </div>
      )}
      {evidence.map((one, i) => (
        <Behind
          key={i}
          evidence={i === 0 ? one : withoutShown(one, evidence.slice(0, i))}
          heading={i === 0 ? null : claimSentence(one, said)}
          {...context}
        />
      ))}
    </>
  )
}

/** The first quoted passage, on one line. */
function Preview({ evidence, reviews }: { evidence: Evidence; reviews: ReadonlyMap<string, Review> }) {
  const quote = evidence.quotes[0]
  const review = quote && reviews.get(quote.review)
  if (!quote || !review) return null
  const all = pieces(review, [quote])
  return (
    <blockquote class="quote">
      <Marked pieces={clamped(all, fitting(review.text, PREVIEW), fitting(review.text, PREVIEW_BEFORE)) ?? all} />
    </blockquote>
  )
}

function Behind({ evidence, heading, ...context }: Context & { evidence: Evidence; heading: string | null }) {
  const [limit, setLimit] = useState(FIRST_CARDS)
  const [list, goOn] = useFurther<HTMLUListElement>('.review')
  const { reviews, said, words, onShow } = context
  const known = evidence.reviews.map((id) => reviews.get(id)).filter((review) => review !== undefined)
  const quotes = quotesByReview(evidence)
  const detail = claimDetail(evidence, said)
  const hidden = known.length - limit
  return (
    <div class="behind">
      {(heading ?? detail) !== null && (
        <h4>
          {heading}
          {detail && <span class="soft">{detail}</span>}
        </h4>
      )}
      <ul ref={list}>
        {known.slice(0, limit).map((review) => (
          <ReviewCard
            key={review.id}
            review={review}
            quotes={quotes.get(review.id) ?? []}
            words={words}
            onShow={onShow}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="link more"
          onClick={() => {
            goOn(limit)
            setLimit(limit + MORE_CARDS)
          }}
        >
          {words.moreReviews(Math.min(hidden, MORE_CARDS))}
        </button>
      )}
    </div>
  )
}

/** The same without the reviews that stand above it already. */
function withoutShown(evidence: Evidence, before: readonly Evidence[]): Evidence {
  const shown = new Set(before.flatMap(({ reviews }) => reviews))
  return { ...evidence, reviews: evidence.reviews.filter((id) => !shown.has(id)) }
}

function quotesByReview(evidence: Evidence): Map<string, Quote[]> {
  const out = new Map<string, Quote[]>()
  for (const quote of evidence.quotes) out.set(quote.review, [...(out.get(quote.review) ?? []), quote])
  return out
}
