import type { Choice } from './words/catalogue.ts'

interface ChoicesProps<T extends string> {
  name: string
  label: string
  options: readonly { value: T; name: string; means: string; more?: preact.ComponentChildren }[]
  value: T
  onChange: (value: T) => void
}

/** One of a few, each with what it means. */
export function Choices<T extends string>({ name, label, options, value, onChange }: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.name}</b>
            <span class="soft">{option.means}</span>
            {option.more}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** On or off, with what it does. */
export function Switch(props: { name: string; means: string; on: boolean; onChange: (on: boolean) => void }) {
  const { name, means, on, onChange } = props
  return (
    <button type="button" role="switch" class="switch wide" aria-checked={on} onClick={() => onChange(!on)}>
      <span>
        <b>{name}</b>
        <span class="soft">{means}</span>
      </span>
      <span class="knob" />
    </button>
  )
}

/** One of many, by its label. */
export function Select(props: {
  label: string
  value: string
  options: readonly { value: string; name: string }[]
  onChange: (value: string) => void
}) {
  const { label, value, options, onChange } = props
  return (
    <label class="pick">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A choice as the words name it. */
export const choiceOf = <T extends string>(value: T, words: Choice) => ({
  value,
  name: words.name,
  means: words.means,
})
