import type { Chrome } from '../popup/words/catalogue.ts'
import type { Saving } from '../view.ts'
import { Icon } from './icons.tsx'

interface Props {
  words: Chrome
  saving: Saving
  /** Whether this shop is always checked; `null` where it cannot be. */
  always: boolean | null
  /** What just happened to that switch. */
  note: string
  onExport: () => void
  onAlways: (on: boolean) => void
}

export function Footer({ words, saving, always, note, onExport, onAlways }: Props) {
  const making = saving.kind === 'making'
  return (
    <footer>
      <p class="said" role="status">
        {savingLine(saving, words) || note}
      </p>
      <div class="row">
        <button type="button" class="primary" aria-disabled={making} onClick={() => !making && onExport()}>
          <Icon name="save" />
          {making ? words.making : words.export}
        </button>
        {always !== null && (
          <button type="button" role="switch" class="switch" aria-checked={always} onClick={() => onAlways(!always)}>
            <span class="knob" />
            {words.always}
          </button>
        )}
      </div>
    </footer>
  )
}

function savingLine(saving: Saving, words: Chrome): string {
  if (saving.kind === 'saved') return words.saved(saving.name)
  return saving.kind === 'failed' ? words.exportFailed : ''
}
