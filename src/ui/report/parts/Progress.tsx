import { Icon } from '../../components/icons.tsx'
import type { ReportPage } from '../words/catalogue.ts'
import type { Work } from '../work.ts'

interface Props {
  work: Work
  words: ReportPage
  onCancel: () => void
  onAgain: () => void
}

/** What goes on, how far it is, and the way out of it. */
export function Progress({ work, words, onCancel, onAgain }: Props) {
  const isBusy = work.kind === 'shooting' || work.kind === 'making'
  return (
    <>
      <p class="unseen" role="status">
        {isBusy ? sentence(work, words) : ''}
      </p>
      {isBusy && <Busy work={work} words={words} onCancel={onCancel} />}
      {work.kind === 'failed' && (
        <div class="notice warn" role="alert">
          <Icon name="warning" />
          <p>{words.failed.internal}</p>
          <button type="button" class="link" onClick={onAgain}>
            {words.again}
          </button>
        </div>
      )}
      {work.kind === 'cancelled' && (
        <p class="notice" role="status">
          {words.cancelled}
        </p>
      )}
    </>
  )
}

function Busy({ work, words, onCancel }: Omit<Props, 'onAgain' | 'work'> & { work: Extract<Work, { done: number }> }) {
  const text = sentence(work, words)
  const share = work.of > 0 ? work.done / work.of : null
  return (
    <section class="busy">
      <p aria-hidden="true">
        <b>{text}</b>
      </p>
      <progress aria-label={text} {...(share === null ? {} : { value: share })} />
      {work.kind === 'shooting' && <p class="soft">{words.shootingHint}</p>}
      <button type="button" class="link" onClick={onCancel}>
        {words.cancel}
      </button>
    </section>
  )
}

function sentence(work: Work, words: ReportPage): string {
  if (work.kind === 'making') return words.making[work.stage]
  return work.kind === 'shooting' ? (work.of > 0 ? words.shooting(work.done, work.of) : words.making.page) : ''
}
