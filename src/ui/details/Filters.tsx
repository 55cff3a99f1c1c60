import type { ReviewClass, SignalId } from '../../engine/types.ts'
import { className, signalName } from '../../report/words/index.ts'
import type { ReviewsProps } from './props.ts'
import { EVERYTHING, isFiltered } from './select.ts'

const CLASSES: readonly ReviewClass[] = ['organised', 'incentivised', 'low-information', 'platform-default', 'ordinary']
const STARS = [5, 4, 3, 2, 1, 0]

/** What is looked for, and how many reviews fit. */
export function Filters({ verdict, rows, choice, onChoice, said, words, count }: ReviewsProps & { count: number }) {
  const signals = [...new Set(rows.flatMap((row) => row.signals))]
  const known = verdict.findings.map(({ signal }) => signal).filter((signal) => signals.includes(signal))
  return (
    <search class="filters">
      <label class="search">
        <span>{words.search}</span>
        <input
          type="search"
          value={choice.text}
          maxLength={200}
          autocomplete="off"
          onInput={(event) => onChoice({ ...choice, text: event.currentTarget.value })}
        />
      </label>
      <Select
        name={words.kind}
        any={words.allKinds}
        value={choice.class}
        options={CLASSES.map((kind) => [kind, className(kind, said)])}
        onPick={(kind) => onChoice({ ...choice, class: kind as ReviewClass | null })}
      />
      <Select
        name={words.signal}
        any={words.allSignals}
        value={choice.signal}
        options={known.map((signal) => [signal, signalName(signal, said)])}
        onPick={(signal) => onChoice({ ...choice, signal: signal as SignalId | null })}
      />
      <Select
        name={words.stars}
        any={words.allStars}
        value={choice.stars === null ? null : String(choice.stars)}
        options={STARS.map((stars) => [String(stars), stars === 0 ? words.noStars : words.starsOf(stars)])}
        onPick={(stars) => onChoice({ ...choice, stars: stars === null ? null : Number(stars) })}
      />
      <p class="found">
        <b role="status">{words.shown(count, rows.length)}</b>
        {choice.only && <span class="soft">{words.picked(choice.only.size)}</span>}
        {isFiltered(choice) && (
          <button type="button" class="link" onClick={() => onChoice({ ...EVERYTHING, sort: choice.sort })}>
            {words.clear}
          </button>
        )}
      </p>
    </search>
  )
}

function Select(props: {
  name: string
  any: string
  value: string | null
  options: readonly (readonly [value: string, name: string])[]
  onPick: (value: string | null) => void
}) {
  const { name, any, value, options, onPick } = props
  return (
    <label>
      <span>{name}</span>
      <select value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value || null)}>
        <option value="">{any}</option>
        {options.map(([each, label]) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
