import type { Chrome } from '../popup/words/catalogue.ts'

interface Props {
  words: Chrome
  /** Whether this shop is always checked; `null` where it cannot be. */
  always: boolean | null
  /** What just happened to that switch; '' for nothing. */
  note: string
  onAlways: (on: boolean) => void
}

/** Checks this shop from now on without a click. */
export function Always({ words, always, note, onAlways }: Props) {
  if (always === null) return null
  return (
    <section class="always">
      <button type="button" role="switch" class="switch" aria-checked={always} onClick={() => onAlways(!always)}>
        <span class="knob" />
        {words.always}
      </button>
      <p class="said" role="status">
        {note}
      </p>
    </section>
  )
}
