import type { More } from '../../protocol/messages.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Icon } from './icons.tsx'

interface Props {
  more: More
  words: Chrome
  onMore: () => void
  onStop: () => void
}

/** Reading more, unless the page shows all there is; says first that only a part was read. */
export function Further(props: {
  more: More | null
  isAll: boolean
  isPartial: boolean
  words: Chrome
  onMore: () => void
  onStop: () => void
}) {
  const { more, isAll, isPartial } = props
  const canRead = more !== null && (more.state !== 'none' || !isAll)
  if (!canRead && !isPartial) return null
  return (
    <section class="further">
      <Icon name="part" />
      <div>
        {isPartial && more?.state !== 'running' && <p>{props.words.notices.partial}</p>}
        {canRead && <ReadMore {...props} more={more} />}
      </div>
    </section>
  )
}

/**
 * Reads further pages of the listing: asks for it, shows how far it is, ends it, says how it ended. The count changes
 * too often to be spoken: only beginning and end are announced (PopupView's status), the bar answers when asked.
 */
function ReadMore({ more, words, onMore, onStop }: Props) {
  if (more.state === 'running') return <Running more={more} words={words} onStop={onStop} />
  const canGoOn = more.why !== 'end' && more.why !== 'nothing-new'
  return (
    <>
      {more.why !== null && <p>{words.moreEnded[more.why](more.page)}</p>}
      {canGoOn && (
        <>
          {more.why === null && <p class="soft">{words.moreHint(more.cap)}</p>}
          <button type="button" class="second" onClick={onMore}>
            {words.more}
          </button>
        </>
      )}
    </>
  )
}

function Running({ more, words, onStop }: Omit<Props, 'onMore'>) {
  const { page, cap, reviews } = more
  const far = words.moreAt(page, cap, reviews)
  return (
    <>
      <p aria-hidden="true">{far}</p>
      <div
        class="bar"
        role="progressbar"
        aria-label={words.moreRunning}
        aria-valuemin={0}
        aria-valuemax={cap}
        aria-valuenow={page}
        aria-valuetext={far}
      >
        <span style={{ width: `${Math.min(100, (page / cap) * 100)}%` }} />
      </div>
      <button type="button" class="second" onClick={onStop}>
        {words.moreStop}
      </button>
    </>
  )
}
