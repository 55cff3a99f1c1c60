import type { Listing, Verdict } from '../../engine/types.ts'
import { abstentionSentence, gapSentence, scoreMeaning, signalName, type Words } from '../../report/words/index.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Disclosure } from './Disclosure.tsx'
import { Icon } from './icons.tsx'

interface Props {
  listing: Listing
  verdict: Verdict
  said: Words
  words: Chrome
}

/** Where nothing was found: what was looked for, and that this proves nothing. */
export function Clear({ verdict, said, words }: Omit<Props, 'listing'>) {
  const checked = verdict.findings
    .filter(({ kind }) => kind === 'measured')
    .map(({ signal }) => signalName(signal, said))
  return (
    <section class="clear">
      <h2>
        <Icon name="check" />
        {words.clear}
      </h2>
      {checked.length > 0 && <p>{words.clearIn(checked.join(said.between.names))}</p>}
      <p>{words.unclear}</p>
    </section>
  )
}

/** What could not be measured or read, and what the score is. */
export function Notes({ listing, verdict, said, words }: Props) {
  const abstained = verdict.findings.flatMap((finding) =>
    finding.kind === 'abstained' ? [abstentionSentence(finding.signal, finding.why, said)] : [],
  )
  const missing = [...new Set([...abstained, ...listing.gaps.map((gap) => gapSentence(gap, said))])]
  return (
    <section class="notes">
      {missing.length > 0 && (
        <Disclosure class="note" label={words.notMeasured(missing.length)}>
          <ul>
            {missing.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {verdict.score !== null && (
        <Disclosure class="note" label={words.meaning}>
          <p>{scoreMeaning(said)}</p>
          <p>{words.aboutReviews}</p>
        </Disclosure>
      )}
    </section>
  )
}
