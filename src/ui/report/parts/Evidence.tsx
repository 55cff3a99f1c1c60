import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Review } from '../../../engine/types.ts'
import { findingOrder } from '../../../report/findings.ts'
import { maskText } from '../../../report/mask.ts'
import { maskName } from '../../../report/mask-name.ts'
import { claimSentence } from '../../../report/words/index.ts'
import { Icon } from '../../components/icons.tsx'
import { Shown } from '../../components/Shown.tsx'
import { formatsOf } from '../../formats.ts'
import { type Part, timeOf } from '../part.ts'
import { Step } from './Step.tsx'

/** Drawn at a time; the rest follow as the list is scrolled. */
const CHUNK = 60

/** The reviews with signs, each to be ticked off; confirmed only after the end of the list was in sight. */
export function Evidence({ speech, draft, change, flagged }: Part) {
  const { words, said, language } = speech
  const [drawn, setDrawn] = useState(CHUNK)
  const [isAtEnd, setAtEnd] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const end = useRef<HTMLLIElement>(null)
  const reviews = useMemo(() => new Map(draft.listing.reviews.map((review) => [review.id, review])), [draft.listing])
  const reasons = useMemo(() => {
    const all = new Map<string, string[]>()
    for (const { evidence } of findingOrder(draft.verdict))
      for (const one of evidence) {
        const sentence = claimSentence(one, said)
        for (const id of one.reviews) all.set(id, [...(all.get(id) ?? []), sentence])
      }
    return all
  }, [draft.verdict, said])
  const excluded = useMemo(() => new Set(draft.excluded), [draft.excluded])

  useEffect(() => {
    const last = end.current
    if (!last || !list.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        if (drawn >= flagged.length) setAtEnd(true)
        else setDrawn(drawn + CHUNK)
      },
      { root: list.current, rootMargin: '8px' },
    )
    observer.observe(last)
    return () => observer.disconnect()
  }, [drawn, flagged.length])

  if (flagged.length === 0)
    return (
      <Step number={3} id="evidence" title={words.evidence}>
        <p class="soft">{words.evidenceNone}</p>
      </Step>
    )
  const toggle = (id: string, isIn: boolean): void =>
    change(({ excluded: before }) => ({
      excluded: isIn ? before.filter((one) => one !== id) : [...before.filter((one) => one !== id), id],
      confirmedAt: null,
    }))
  return (
    <Step number={3} id="evidence" title={words.evidence}>
      <p>{words.evidenceHint(flagged.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to by keyboard too. */}
      <ul class="evidence" ref={list} tabIndex={0} aria-labelledby="evidence">
        {flagged.slice(0, drawn).map((id) => {
          const review = reviews.get(id)
          return (
            review && (
              <Row
                key={id}
                review={review}
                reasons={[...new Set(reasons.get(id) ?? [])]}
                isIn={!excluded.has(id)}
                onToggle={(isIn) => toggle(id, isIn)}
                speech={speech}
              />
            )
          )
        })}
        <li ref={end} class="end-of-list" aria-hidden="true" />
      </ul>
      <p class="under">
        <button
          type="button"
          class="plain-button"
          aria-disabled={!isAtEnd || draft.confirmedAt !== null}
          onClick={() => isAtEnd && draft.confirmedAt === null && change({ confirmedAt: new Date().toISOString() })}
        >
          <Icon name="check" />
          {words.confirm(flagged.length - draft.excluded.length)}
        </button>
      </p>
      <p class="soft" role="status">
        {draft.confirmedAt === null
          ? isAtEnd
            ? ''
            : words.toTheEnd
          : words.confirmed(timeOf(draft.confirmedAt, language))}
        {draft.excluded.length > 0 && ` ${words.excluded(draft.excluded.length)}`}
      </p>
    </Step>
  )
}

interface RowProps {
  review: Review
  reasons: readonly string[]
  isIn: boolean
  onToggle: (isIn: boolean) => void
  speech: Part['speech']
}

function Row({ review, reasons, isIn, onToggle, speech }: RowProps) {
  const { words, said, language } = speech
  const { date } = formatsOf(language)
  const text = useMemo(() => maskText(review.text, said).text, [review.text, said])
  return (
    <li class={isIn ? 'row-of' : 'row-of is-out'}>
      <label>
        <input
          type="checkbox"
          checked={isIn}
          aria-label={words.include}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span class="by">
          <b>
            <Shown text={maskName(review.reviewer?.name ?? null) ?? words.noName} />
          </b>
          {review.stars !== null && (
            <span role="img" aria-label={words.stars(review.stars)}>
              {Math.round(review.stars * 10) / 10} ★
            </span>
          )}
          {review.postedOn !== null && <time dateTime={review.postedOn}>{date(review.postedOn)}</time>}
        </span>
      </label>
      <p class="text">{text === '' ? <span class="soft">{words.noText}</span> : <Shown text={text.slice(0, 400)} />}</p>
      {reasons.map((reason) => (
        <p key={reason} class="why">
          {reason}
        </p>
      ))}
    </li>
  )
}
