import type { Filter, Tampering } from '../../../protocol/marks.ts'
import type { SignWords } from '../../../report/words/sign.ts'

/** What the popup says of the marks on the page. */
export interface MarksWords extends SignWords {
  title: string
  filters: Record<Filter, string>
  /** Marks that stand on the page now. */
  drawn: (count: number) => string
  /** Reviews that the filter hides. */
  hidden: (count: number) => string
  /** Stands beside the shapes. */
  sign: string
  /** Heads what the page did. */
  changed: string
  tampered: Record<Tampering, string>
  /** The ordinary explanation, and what holds all the same. */
  calm: string
}
