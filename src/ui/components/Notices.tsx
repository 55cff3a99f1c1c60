import type { Formats } from '../formats.ts'
import type { Notice, NoticeKind } from '../notice.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Icon, type IconName } from './icons.tsx'

interface Props {
  notices: readonly Notice[]
  formats: Formats
  words: Chrome
  onReadAgain: () => void
  onOptions: () => void
}

const ICONS: Record<NoticeKind, IconName> = {
  unread: 'warning',
  stale: 'clock',
  older: 'rules',
  walled: 'lock',
  partial: 'part',
  layout: 'layout',
  'stars-only': 'rating',
  language: 'speech',
  conflict: 'scales',
  full: 'full',
  erased: 'eraser',
  offline: 'offline',
  private: 'mask',
}

/** Notices that reading again may lift. */
const AGAIN: ReadonlySet<NoticeKind> = new Set(['unread', 'stale', 'older', 'walled'])

/** What limits the result: a picture, a sentence, and what to do about it. */
export function Notices({ notices, formats, words, onReadAgain, onOptions }: Props) {
  if (notices.length === 0) return null
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <li key={notice.kind} data-notice={notice.kind}>
          <Icon name={ICONS[notice.kind]} />
          <p>
            {noticeText(notice, formats, words)}{' '}
            {AGAIN.has(notice.kind) && (
              <button type="button" class="link" onClick={onReadAgain}>
                {words.readAgain}
              </button>
            )}
            {notice.kind === 'full' && (
              <button type="button" class="link" onClick={onOptions}>
                {words.options}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function noticeText(notice: Notice, formats: Formats, { notices }: Chrome): string {
  switch (notice.kind) {
    case 'unread':
    case 'stale':
      return notices[notice.kind](formats.ago(notice.minutes))
    case 'older':
      return notices.older(notice.engine)
    case 'language':
      return notices.language(formats.tongue(notice.tongue))
    case 'conflict':
      return notices.conflict[notice.which]
    case 'stars-only':
      return notices.starsOnly
    default:
      return notices[notice.kind]
  }
}
