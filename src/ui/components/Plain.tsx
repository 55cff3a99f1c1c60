import type { PageState } from '../../engine/state.ts'
import type { More } from '../../protocol/messages.ts'
import { pageStateSentence, type Words } from '../../report/words/index.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import type { Trouble } from '../view.ts'
import { Picture, type PictureName } from './Picture.tsx'

/** A skeleton with the measures of a result, so that nothing jumps when it comes, and what is going on in words. */
export function Reading({ words, more = null }: { words: Chrome; more?: More | null }) {
  const far = more?.state === 'running' ? words.moreAt(more.page, more.cap, more.reviews) : null
  return (
    <section class="reading" aria-busy="true">
      <div class="glance">
        <svg class="arc" viewBox="0 0 100 84" aria-hidden="true">
          <path class="track open" d="M14.49 70.5A41 41 0 1 1 85.51 70.5" />
        </svg>
        <div>
          <h1>{words.reading}</h1>
          {far !== null && <p class="soft">{far}</p>}
        </div>
      </div>
      <div class="stars" aria-hidden="true">
        <span class="bone" />
        <span class="bone" />
      </div>
      <div class="time" aria-hidden="true">
        <span class="bone low" />
      </div>
      <div class="reasons" aria-hidden="true">
        <span class="bone" />
        <span class="bone half" />
      </div>
    </section>
  )
}

/** A state without a result: what it is, and what to do next. */
function Plain(props: { picture: PictureName; title: string; body: string; act: string; onAct: () => void }) {
  const { picture, title, body, act, onAct } = props
  return (
    <section class="plain" data-state={picture}>
      <Picture name={picture} />
      <h1>{title}</h1>
      <p>{body}</p>
      <button type="button" class="primary" onClick={onAct}>
        {act}
      </button>
    </section>
  )
}

export function Empty(props: {
  state: Exclude<PageState, 'listing'>
  said: Words
  words: Chrome
  onReadAgain: () => void
}) {
  const { state, said, words, onReadAgain } = props
  const title = pageStateSentence(state, said)
  return <Plain picture={state} title={title} body={words.empty[state]} act={words.readAgain} onAct={onReadAgain} />
}

interface FailedProps {
  why: Trouble
  words: Chrome
  onReadAgain: () => void
  onSwitchOn: () => void
  onWelcome: () => void
}

/** What stands in the way, and what gets it out of it. */
export function Failed({ why, words, onReadAgain, onSwitchOn, onWelcome }: FailedProps) {
  const said = { picture: why, ...words.failed[why] }
  if (why === 'switched-off') return <Plain {...said} act={words.switchOn} onAct={onSwitchOn} />
  if (why === 'not-agreed') return <Plain {...said} act={words.firstPage} onAct={onWelcome} />
  return <Plain {...said} act={words.tryAgain} onAct={onReadAgain} />
}
