import type { Chrome } from '../popup/words/catalogue.ts'
import type { Saving } from '../view.ts'
import { Icon } from './icons.tsx'

interface Props {
  words: Chrome
  saving: Saving
  onExport: () => void
  onDetails: () => void
}

/** What to do with a result. */
export function Footer({ words, saving, onExport, onDetails }: Props) {
  const making = saving.kind === 'making'
  return (
    <footer>
      <p class="said" role="status">
        {savingLine(saving, words)}
      </p>
      <div class="row">
        <button type="button" class="primary" aria-disabled={making} onClick={() => !making && onExport()}>
          <Icon name="save" />
          {making ? words.making : words.export}
        </button>
        <button type="button" class="second" onClick={onDetails}>
          <Icon name="open" />
          {words.details}
        </button>
      </div>
    </footer>
  )
}

function savingLine(saving: Saving, words: Chrome): string {
  if (saving.kind === 'saved') return words.saved(saving.name)
  return saving.kind === 'failed' ? words.exportFailed : ''
}
