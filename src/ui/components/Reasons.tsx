import { useState } from 'preact/hooks'
import type { Evidence, Measured, Quote, Review } from '../../engine/types.ts'
import { claimDetail, claimSentence, innocentSentence, type Words } from '../../report/words/index.ts'
import { clamped, fitting, pieces } from '../marked.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Disclosure } from './Disclosure.tsx'
import { Icon } from './icons.tsx'
import { Marked, ReviewCard } from './ReviewCard.tsx'

const STRONGEST = 3
const FIRST_CARDS = 4
const MORE_CARDS = 20
/** One line; the mark must be in sight at its left. */
const PREVIEW = { wide: 24, narrow: 52 }
const PREVIEW_BEFORE = { wide: 6, narrow: 14 }

interface Context {
  reviews: ReadonlyMap<string, Review>
  said: Words
  words: Chrome
  onShow: (review: Review) => Promise<boolean>
}

/** What was found, strongest first; each opens to its ordinary explanations and the reviews behind it. */
export function Reasons({ findings, title, ...context }: Context & { findings: readonly Measured[]; title: string }) {
  const [all, setAll] = useState(false)
  const shown = all ? findings : findings.slice(0, STRONGEST)
  const hidden = findings.length - shown.length
  return (
    <section class="reasons">
      <h2 class="unseen">{title}</h2>
      <ol>
        {shown.map((finding) => (
          <Reason key={finding.signal} finding={finding} {...context} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          {context.words.moreReasons(hidden)}
        </button>
      )}
    </section>
  )
}

function Reason({ finding, ...context }: Context & { finding: Measured }) {
  const { said, words } = context
  const [first, ...others] = finding.evidence
  if (!first) return null
  const [innocent] = finding.innocent
  return (
    <li class="reason">
      <Disclosure
        label={
          <>
            <Icon name={finding.family} />
            <span class="says">
              <b class="claim">{claimSentence(first, said)}</b>
              <Preview evidence={first} reviews={context.reviews} />
              {innocent && <span class="soft line">{words.maybe(innocentSentence(innocent, said))}</span>}
            </span>
          </>
        }
      >
        {finding.innocent.length > 0 && (
          <div class="ordinary">
            <h3>{words.ordinary}</h3>
            <ul>
              {finding.innocent.map((key) => (
                <li key={key}>{innocentSentence(key, said)}</li>
              ))}
            </ul>
          </div>
        )}
        {first.reviews.length > 0 && (
          <Behind evidence={first} heading={words.reviewsBehind(first.reviews.length)} {...context} />
        )}
        {others.map((evidence, i) => (
          <Behind
            key={i}
            evidence={withoutShown(evidence, finding.evidence.slice(0, i + 1))}
            heading={claimSentence(evidence, said)}
            {...context}
          />
        ))}
      </Disclosure>
    </li>
  )
}

/** The first quoted passage, on one line. */
function Preview({ evidence, reviews }: { evidence: Evidence; reviews: ReadonlyMap<string, Review> }) {
  const quote = evidence.quotes[0]
  const review = quote && reviews.get(quote.review)
  if (!quote || !review) return null
  const all = pieces(review, [quote])
  return (
    <span class="quote">
      <Marked pieces={clamped(all, fitting(review.text, PREVIEW), fitting(review.text, PREVIEW_BEFORE)) ?? all} />
    </span>
  )
}

function Behind({ evidence, heading, ...context }: Context & { evidence: Evidence; heading: string }) {
  const [limit, setLimit] = useState(FIRST_CARDS)
  const { reviews, said, words, onShow } = context
  const known = evidence.reviews.map((id) => reviews.get(id)).filter((review) => review !== undefined)
  const quotes = quotesByReview(evidence)
  const detail = claimDetail(evidence, said)
  const hidden = known.length - limit
  return (
    <div class="behind">
      <h3>
        {heading}
        {detail && <span class="soft"> · {detail}</span>}
      </h3>
      <ul>
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
        <button type="button" class="link more" onClick={() => setLimit(limit + MORE_CARDS)}>
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
