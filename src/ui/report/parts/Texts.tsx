import { useMemo } from 'preact/hooks'
import { withoutReviews } from '../../../report/exclude.ts'
import { type Masked, mask } from '../../../report/mask.ts'
import { factsOf } from '../../../report/notices/facts.ts'
import { noticeFor, type Recipient, textLimitOf } from '../../../report/recipient.ts'
import { RECIPIENTS } from '../../../report/recipients.ts'
import { type Draft, isStale, textsFor } from '../draft.ts'
import type { Part } from '../part.ts'
import { Copy } from './Copy.tsx'
import { Step } from './Step.tsx'

/** The text for each recipient, with its length as the form counts it. */
export function Texts({ speech, draft }: Part) {
  const { words, said } = speech
  const { listing, verdict, excluded } = draft
  const masked = useMemo(
    () => mask(listing, withoutReviews(verdict.findings, new Set(excluded)), said),
    [listing, verdict, excluded, said],
  )
  const recipients = textsFor(draft).flatMap((id) => RECIPIENTS.get(id) ?? [])
  return (
    <Step number={6} id="texts" title={words.texts}>
      <p>{recipients.length === 0 ? words.textsFirst : words.textsHint}</p>
      {recipients.map((recipient) => (
        <Text key={recipient.id} recipient={recipient} text={textFor(draft, masked, recipient)} words={words} />
      ))}
    </Step>
  )
}

/** As it stands in the saved bundle; before that, without the checksum that only the bundle has. */
function textFor(draft: Draft, masked: Pick<Masked, 'listing' | 'findings'>, recipient: Recipient): string {
  const saved = isStale(draft) ? undefined : draft.saved?.notices[recipient.id]
  const hasOffer = draft.own.some(({ kind }) => kind === 'card' || kind === 'chat')
  return saved ?? noticeFor(recipient, factsOf(masked.listing, masked, { hash: null, hasOffer }))
}

function Text({ recipient, text, words }: { recipient: Recipient; text: string; words: Part['speech']['words'] }) {
  const limit = textLimitOf(recipient)
  const unverified = recipient.unverified.some((fact) => fact === 'limits' || fact === 'limits.text')
  const id = `text-${recipient.id}`
  return (
    <div class="paste">
      <h3>
        <label for={id}>
          <bdi>{recipient.name}</bdi>
        </label>
      </h3>
      <textarea
        id={id}
        readOnly
        rows={7}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        lang={recipient.languages[0]}
      />
      <p class="under">
        <span class="soft">
          {words.counter(text.length, limit)} {unverified && <span class="tag doubt">{words.unverified}</span>}
        </span>
        <Copy text={text} about={recipient.name} words={words} />
      </p>
    </div>
  )
}
