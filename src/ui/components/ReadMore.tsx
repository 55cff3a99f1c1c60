import type { More } from '../../protocol/messages.ts'
import type { Chrome } from '../popup/words/catalogue.ts'

interface Props {
  more: More
  words: Chrome
  onMore: () => void
  onStop: () => void
}

/**
 * Reads further pages of the listing: asks for it, shows how far it is, ends it, says how it ended. The count changes
 * too often to be spoken: only beginning and end are announced (PopupView's status), the bar answers when asked.
 */
export function ReadMore({ more, words, onMore, onStop }: Props) {
  if (more.state === 'running') return <Running more={more} words={words} onStop={onStop} />
  const canGoOn = more.why !== 'end' && more.why !== 'nothing-new'
  return (
    <section class="further">
      {more.why !== null && <p>{words.moreEnded[more.why](more.page)}</p>}
      {canGoOn && (
        <>
          {more.why === null && <p>{words.moreHint(more.cap)}</p>}
          <button type="button" class="link" onClick={onMore}>
            {words.more}
          </button>
        </>
      )}
    </section>
  )
}

function Running({ more, words, onStop }: Omit<Props, 'onMore'>) {
  const { page, cap, reviews } = more
  const far = words.moreAt(page, cap, reviews)
  return (
    <section class="further">
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
      <button type="button" class="link" onClick={onStop}>
        {words.moreStop}
      </button>
    </section>
  )
}
