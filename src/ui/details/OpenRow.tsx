import { useMemo, useState } from 'preact/hooks'
import type { Evidence, Finding, Quote, Review } from '../../engine/types.ts'
import { claimSentence, className, innocentSentence, type Words } from '../../report/words/index.ts'
import { Icon } from '../components/icons.tsx'
import { Marked } from '../components/ReviewCard.tsx'
import { Shown } from '../components/Shown.tsx'
import { pieces } from '../marked.ts'
import type { ReviewsProps } from './props.ts'
import type { Row } from './select.ts'
import type { AllWords } from './words.ts'

/** One review whole: its text with the marked passages, what names it and why that may be ordinary. */
export function OpenRow(props: ReviewsProps & { row: Row; name: string }) {
  const { row, name, verdict, said, words, onShow, onDisagree } = props
  const { review } = row
  const [missing, setMissing] = useState(false)
  const findings = useMemo(() => row.findings.flatMap((index) => verdict.findings[index] ?? []), [row, verdict])
  const quotes = useMemo(() => quotesOf(findings, review.id), [findings, review.id])
  const isLeftOut = verdict.leftOut?.reviews.includes(review.id) ?? false
  return (
    <div class="whole-review">
      {review.title && (
        <p>
          <b>
            <Shown text={review.title} />
          </b>
        </p>
      )}
      {review.text !== '' && (
        <p class="whole">
          <Marked pieces={pieces(review, quotes)} />
        </p>
      )}
      {review.followUps.map(({ text, postedOn }, i) => (
        <p key={i} class="whole">
          <span class="soft">{words.later(postedOn === null ? '' : words.format.date(postedOn))}</span>{' '}
          <Shown text={text} />
        </p>
      ))}
      <Told review={review} words={words} />
      <p>
        <b>{className(row.class, said)}</b> <span class="soft">{words.strength(row.suspicion.toFixed(2))}</span>
      </p>
      {findings.length === 0 && <p class="soft">{words.noReason}</p>}
      {findings.map((finding) => (
        <Reason key={finding.signal} finding={finding} review={review.id} said={said} words={words} />
      ))}
      <p class="acts">
        <button type="button" class="link" onClick={() => void onShow(review).then((found) => setMissing(!found))}>
          {words.showOnPage}
        </button>
        <span class="soft" role="status">
          {missing && words.gone}
        </span>
        {(isLeftOut || findings.length > 0) && (
          <button
            type="button"
            class="link"
            aria-label={isLeftOut ? undefined : words.disagreeReview(name)}
            title={isLeftOut ? undefined : words.disagreeHint}
            onClick={() => onDisagree({ review: review.id }, !isLeftOut)}
          >
            {isLeftOut ? words.countAgain : words.disagree}
          </button>
        )}
      </p>
    </div>
  )
}

function Told({ review, words }: { review: Review; words: AllWords }) {
  const { verified, variant, programme, helpful, photos } = review
  const told = [
    verified === null ? '' : verified ? words.verified : words.unverified,
    variant ?? '',
    programme === null ? '' : words.programme(programme),
    helpful === null || helpful === 0 ? '' : words.helpful(helpful),
    photos.length === 0 ? '' : words.photoCount(photos.length),
  ].filter((one) => one !== '')
  return told.length === 0 ? null : (
    <ul class="told soft">
      {told.map((one) => (
        <li key={one}>
          <Shown text={one} />
        </li>
      ))}
    </ul>
  )
}

function Reason(props: { finding: Finding; review: string; said: Words; words: AllWords }) {
  const { finding, review, said, words } = props
  if (finding.kind === 'abstained') return null
  return (
    <div class="because">
      <Icon name={finding.family} />
      <ul>
        {naming(finding.evidence, review).map((one, i) => (
          <li key={i}>{claimSentence(one, said)}</li>
        ))}
        {finding.innocent.length > 0 && (
          <li class="ordinary">
            <b>{words.mayBe}</b>
            {finding.innocent.map((key) => (
              <span key={key}>{innocentSentence(key, said)}</span>
            ))}
          </li>
        )}
      </ul>
    </div>
  )
}

const naming = (evidence: readonly Evidence[], review: string): Evidence[] =>
  evidence.filter(({ reviews }) => reviews.includes(review))

const quotesOf = (findings: readonly Finding[], review: string): Quote[] =>
  findings.flatMap((finding) =>
    finding.kind === 'measured'
      ? finding.evidence.flatMap(({ quotes }) => quotes.filter((each) => each.review === review))
      : [],
  )
