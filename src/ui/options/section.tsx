import type { Settings } from '../../protocol/messages.ts'
import type { Speech } from '../speech.ts'
import type { OptionsWords } from './words/catalogue.ts'

/** What every section gets. */
export interface SectionProps {
  settings: Settings
  speech: Speech<OptionsWords>
  onChange: (change: Partial<Settings>) => void
}

/** A heading at the side, what it governs beside it. */
export function Section(props: { heading: string; means?: string; children: preact.ComponentChildren }) {
  const { heading, means, children } = props
  return (
    <section class="section">
      <div>
        <h2>{heading}</h2>
        {means && <p class="soft">{means}</p>}
      </div>
      <div class="card">{children}</div>
    </section>
  )
}
