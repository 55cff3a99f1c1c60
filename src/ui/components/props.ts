import type { Review } from '../../engine/types.ts'
import type { More, Settings } from '../../protocol/messages.ts'
import type { Words } from '../../report/words/index.ts'
import type { Formats } from '../formats.ts'
import type { MarksPart } from '../marks/use-marks.ts'
import type { Notice } from '../notice.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import type { Saving, View } from '../view.ts'

/** What the popup shows, and what a press of its buttons does. */
export interface PopupProps {
  view: View
  /** What limits the result, the most important first. */
  notices: readonly Notice[]
  /** An older result stays on show while the page is read again. */
  busy: boolean
  words: Chrome
  said: Words
  formats: Formats
  setting: Settings['language']
  saving: Saving
  always: boolean | null
  /** What just happened to the switch; '' for nothing. */
  note: string
  /** How reading more stands; `null` while it is not known. */
  more: More | null
  /** How the marks on the page stand; left out while it is not known. */
  marks?: MarksPart | null
  onMore: () => void
  onStop: () => void
  onReadAgain: () => void
  onSwitchOn: () => void
  onWelcome: () => void
  onExport: () => void
  onDetails: () => void
  onOptions: () => void
  onAlways: (on: boolean) => void
  onLanguage: (language: Settings['language']) => void
  onShow: (review: Review) => Promise<boolean>
}
