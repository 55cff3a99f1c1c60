import type { Explanation } from '../../engine/explanation.ts'
import type { Evidence, Finding, Measured, Verdict } from '../../engine/types.ts'
import { findingOrder } from '../../report/findings.ts'
import {
  abstentionReason,
  claimDetail,
  claimSentence,
  familyName,
  innocentSentence,
  signalName,
  type Words,
} from '../../report/words/index.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Icon } from '../components/icons.tsx'
import type { DetailsProps } from './props.ts'
import type { AllWords } from './words.ts'

interface Props {
  verdict: Verdict
  informedBy: Explanation['informedBy']
  said: Words
  words: AllWords
  /** Shows these reviews in the table. */
  onPick: (reviews: readonly string[]) => void
  onDisagree: DetailsProps['onDisagree']
}

/** Every signal: what it asks, what it saw, and why it said nothing. */
export function Signals(props: Props) {
  const { verdict, said, words } = props
  const left = new Set(verdict.leftOut?.signals ?? [])
  const against = [
    ...findingOrder(verdict),
    ...verdict.findings.filter(isMeasured).filter(({ signal }) => left.has(signal)),
  ]
  const quiet = verdict.findings.filter((finding) => isMeasured(finding) && !against.includes(finding))
  const abstained = verdict.findings.filter(({ kind }) => kind === 'abstained')
  return (
    <section id="signals">
      <h2>{words.sections.signals}</h2>
      {against.length > 0 && <p class="soft">{words.signalsLead}</p>}
      <ol class="signals">
        {against.map((finding) => (
          <Against key={finding.signal} finding={finding} isLeftOut={left.has(finding.signal)} {...props} />
        ))}
      </ol>
      {quiet.length > 0 && (
        <Disclosure class="note" label={words.sawNothingIn(quiet.length)}>
          <Quiet findings={quiet} {...props} />
        </Disclosure>
      )}
      {abstained.length > 0 && (
        <Disclosure class="note" label={words.notMeasured(abstained.length)}>
          <dl class="asked">
            {abstained.map((finding) => (
              <div key={finding.signal}>
                <dt>{signalName(finding.signal, said)}</dt>
                <dd>
                  {finding.kind === 'abstained' && <b>{abstentionReason(finding.why, said)}</b>}
                  <span class="soft">{words.asks[finding.signal]}</span>
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  )
}

const isMeasured = (finding: Finding): finding is Measured => finding.kind === 'measured'

/** Measured and of no weight: some of them counted something that weighs nothing. */
function Quiet({ findings, informedBy, said, words, onPick }: Props & { findings: readonly Finding[] }) {
  return (
    <dl class="asked">
      {findings.filter(isMeasured).map(({ signal, evidence }) => (
        <div key={signal}>
          <dt>
            {signalName(signal, said)}
            <LookedAt count={informedBy[signal]} words={words} />
          </dt>
          <dd>
            {evidence.length === 0 && <b>{words.sawNothing}</b>}
            <Claims evidence={evidence} said={said} words={words} onPick={onPick} />
            <span class="soft">{words.asks[signal]}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Against({
  finding,
  isLeftOut,
  informedBy,
  said,
  words,
  onPick,
  onDisagree,
}: Props & { finding: Measured; isLeftOut: boolean }) {
  const { signal, family, weight, evidence, innocent } = finding
  const name = signalName(signal, said)
  return (
    <li class={isLeftOut ? 'signal left' : 'signal'} data-signal={signal}>
      <div class="name">
        <Icon name={family} />
        <h3>{name}</h3>
        <span class="soft">{familyName(family, said)}</span>
        <span class="end">
          <LookedAt count={informedBy[signal]} words={words} />
          <span>{words.weight(words.format.oneDecimal(weight))}</span>
        </span>
      </div>
      <p class="soft">{words.asks[signal]}</p>
      <Claims evidence={evidence} said={said} words={words} onPick={onPick} />
      {innocent.length > 0 && (
        <p class="ordinary">
          <b>{words.ordinary}</b>
          {innocent.map((key) => (
            <span key={key}>{innocentSentence(key, said)}</span>
          ))}
        </p>
      )}
      <p class="wish">
        {isLeftOut && <b>{words.chrome.leftOut(1, 0)}</b>}
        <button
          type="button"
          class="link"
          aria-label={isLeftOut ? undefined : words.disagreeFinding(name)}
          title={isLeftOut ? undefined : words.disagreeHint}
          onClick={() => onDisagree({ signal }, !isLeftOut)}
        >
          {isLeftOut ? words.countAgain : words.disagree}
        </button>
      </p>
    </li>
  )
}

function LookedAt({ count, words }: { count: number | undefined; words: AllWords }) {
  return count === undefined || count === 0 ? null : <span class="soft">{words.lookedAt(count)}</span>
}

/** What a finding states, each with the way to its reviews. */
function Claims(props: { evidence: readonly Evidence[]; said: Words; words: AllWords; onPick: Props['onPick'] }) {
  const { evidence, said, words, onPick } = props
  return (
    <ul class="claims">
      {evidence.slice(0, 24).map((one, i) => (
        <li key={i}>
          <span>
            {claimSentence(one, said)}
            <Detail evidence={one} said={said} />
          </span>
          {one.reviews.length > 0 && (
            <button type="button" class="link" onClick={() => onPick(one.reviews)}>
              {words.showReviews(one.reviews.length)}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Detail({ evidence, said }: { evidence: Evidence; said: Words }) {
  const detail = claimDetail(evidence, said)
  return detail === null ? null : (
    <span class="soft">
      {' '}
      <bdi>{detail}</bdi>
    </span>
  )
}
