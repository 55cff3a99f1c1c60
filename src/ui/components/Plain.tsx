import type { PageState } from '../../engine/state.ts'
import { pageStateSentence, type Words } from '../../report/words/index.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import type { Trouble } from '../view.ts'
import { Icon } from './icons.tsx'

/** A skeleton in the shape of a result, and what is going on in words. */
export function Reading({ words }: { words: Chrome }) {
  return (
    <section class="reading" aria-busy="true">
      <div class="glance" aria-hidden="true">
        <span class="bone big" />
        <div>
          <span class="bone" />
          <span class="bone half" />
        </div>
      </div>
      <span class="bone wide" aria-hidden="true" />
      <h1>{words.reading}</h1>
    </section>
  )
}

const ICONS = { 'not-a-listing': 'page', 'no-reviews': 'page', walled: 'lock', 'not-understood': 'question' } as const

export function Empty(props: {
  state: Exclude<PageState, 'listing'>
  said: Words
  words: Chrome
  onReadAgain: () => void
}) {
  const { state, said, words, onReadAgain } = props
  return (
    <section class="plain">
      <Icon name={ICONS[state]} size={40} />
      <h1>{pageStateSentence(state, said)}</h1>
      <p>{words.empty[state]}</p>
      <button type="button" onClick={onReadAgain}>
        {words.readAgain}
      </button>
    </section>
  )
}

export function Failed({ why, words, onReadAgain }: { why: Trouble; words: Chrome; onReadAgain: () => void }) {
  const { title, body } = words.failed[why]
  return (
    <section class="plain">
      <Icon name="warning" size={40} />
      <h1>{title}</h1>
      <p>{body}</p>
      <button type="button" onClick={onReadAgain}>
        {words.tryAgain}
      </button>
    </section>
  )
}
