import type { Explanation, ScoreStep } from '../../engine/explanation.ts'
import type { Verdict } from '../../engine/types.ts'
import { familyName, signalName, type Words } from '../../report/words/index.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import type { AllWords } from './words.ts'

interface Props {
  explanation: Explanation | 'failed' | null
  verdict: Verdict
  said: Words
  words: AllWords
}

/** How the score came about: a waterfall from 100 down to it, as a table whose points add up. */
export function ScoreSteps({ explanation, verdict, said, words }: Props) {
  return (
    <section id="score">
      <h2>{words.sections.score}</h2>
      {explanation === null && <p class="soft">{words.explaining}</p>}
      {explanation === 'failed' && <p class="soft">{words.notExplained}</p>}
      {explanation !== null && explanation !== 'failed' && (
        <>
          {explanation.steps === null || verdict.score === null ? (
            <p>{words.noScore}</p>
          ) : (
            <Waterfall steps={explanation.steps} score={verdict.score} said={said} words={words} />
          )}
          <Grounds grounds={explanation.grounds} words={words} />
        </>
      )}
    </section>
  )
}

interface Line {
  key: string
  name: string
  why: string
  points: number
  before: number
  after: number
  /** A part of the line above: it draws no bar and moves no sum. */
  isPart: boolean
}

function linesOf(steps: readonly ScoreStep[], said: Words, words: AllWords): Line[] {
  const lines: Line[] = []
  let before = 0
  for (const step of steps) {
    const after = tenth(before + step.points)
    const line = { points: step.points, before, after, isPart: false }
    if (step.kind !== 'family') lines.push({ key: step.kind, ...words.steps[step.kind], ...line })
    else {
      const [only, ...more] = step.signals
      const names = more.length === 0 && only ? signalName(only.signal, said) : ''
      lines.push({ key: step.family, name: familyName(step.family, said), why: names, ...line })
      if (more.length > 0)
        for (const { signal, points } of step.signals)
          lines.push({ key: signal, name: signalName(signal, said), why: '', points, before, after, isPart: true })
    }
    before = after
  }
  return lines
}

const tenth = (points: number): number => Math.round(points * 10) / 10

function Waterfall(props: { steps: readonly ScoreStep[]; score: number; said: Words; words: AllWords }) {
  const { steps, score, said, words } = props
  const { points, oneDecimal, count } = words.format
  return (
    <>
      <p class="soft">{words.scoreLead}</p>
      <table class="waterfall">
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col" class="number">
              {words.points}
            </th>
            <th scope="col" class="number wide">
              {words.sum}
            </th>
            <td class="wide" />
          </tr>
        </thead>
        <tbody>
          {linesOf(steps, said, words).map((line) => (
            <tr key={line.key} class={line.isPart ? 'part' : ''} data-step={line.key}>
              <th scope="row">
                {line.name}
                {line.why !== '' && <span class="soft"> {line.why}</span>}
              </th>
              <td class="number">{points(line.points)}</td>
              <td class="number soft wide">{line.isPart ? '' : oneDecimal(line.after)}</td>
              <td class="wide">{!line.isPart && <Bar {...line} />}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.score}</th>
            <td class="number">
              <b>{count(score)}</b>
            </td>
            <td class="wide" />
            <td class="wide">
              <Bar before={0} after={score} points={score} isScore />
            </td>
          </tr>
        </tfoot>
      </table>
      <Disclosure class="note" label={words.howShared.title}>
        <p>{words.howShared.body}</p>
      </Disclosure>
    </>
  )
}

/** From the sum before a step to the sum after it, on the scale of 0 to 100. */
function Bar(props: { before: number; after: number; points: number; isScore?: boolean }) {
  const { before, after, points, isScore = false } = props
  const [low, high] = [Math.min(before, after), Math.max(before, after)]
  const kind = isScore ? 'total' : points < 0 ? 'loss' : 'gain'
  return (
    <svg class="fall" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="rail" x="0" y="4.5" width="100" height="1" />
      <rect class={kind} x={low} y="1" width={Math.max(0.4, high - low)} height="8" />
    </svg>
  )
}

function Grounds({ grounds, words }: { grounds: Explanation['grounds']; words: AllWords }) {
  const { percent } = words.format
  const { unusual, sure, above, familiesFiring, exactReviewers, reviews, hostile } = grounds
  const lines = [
    words.grounds.reviews(reviews),
    words.grounds.above(percent(unusual), percent(above), percent(sure)),
    words.grounds.families(familiesFiring),
    ...(exactReviewers > 0 ? [words.grounds.exact(exactReviewers)] : []),
    ...(hostile ? [words.grounds.hostile] : []),
  ]
  return (
    <Disclosure class="note" label={words.bandTitle}>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
