import type { Explanation } from '../../engine/explanation.ts'
import type { Listing, Review, Verdict } from '../../engine/types.ts'
import type { PictureState, ToBackground } from '../../protocol/messages.ts'
import type { Words } from '../../report/words/index.ts'
import type { View } from '../view.ts'
import type { Choice, Row } from './select.ts'
import type { AllWords } from './words.ts'

export type JudgedView = Extract<View, { kind: 'judged' }>

export interface DetailsProps {
  view: View
  /** `null` while it is worked out. */
  explanation: Explanation | 'failed' | null
  said: Words
  words: AllWords
  /** What just happened; '' for nothing. */
  note: string
  reportUrl: string
  onRead: () => void
  onDisagree: (what: ToBackground['tab/disagree']['request']['what'], on: boolean) => void
  /** @returns whether the review is still on the page. */
  onShow: (review: Review) => Promise<boolean>
  /** Copies pictures from the tab, by address. */
  onPictures: (urls: string[]) => Promise<Record<string, PictureState>>
  /** @returns whether the tab is still there. */
  onBack: () => Promise<boolean>
}

export interface ReviewsProps {
  listing: Listing
  verdict: Verdict
  rows: readonly Row[]
  choice: Choice
  onChoice: (choice: Choice) => void
  said: Words
  words: AllWords
  onShow: (review: Review) => Promise<boolean>
  onDisagree: DetailsProps['onDisagree']
}
