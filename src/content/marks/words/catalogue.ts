import type { Language, Words } from '../../../report/words/catalogue.ts'
import type { SignWords } from '../../../report/words/sign.ts'

/** What marks say around the sentences of a verdict. */
export interface CardWords extends SignWords {
  /** Heading of the card: it speaks of what was seen, not of the writer. */
  seen: string
  /** Name of the button; the claim is a whole sentence without its stop. */
  open: (claim: string) => string
  close: string
  /** Introduces an ordinary explanation, which is a whole clause. */
  maybe: (explanation: string) => string
  /** How to tell that a mark is ours: the shapes stand before it. */
  hint: string
}

/** Everything a mark can say, in one language: a script of its own for each (vite.config.ts). */
export interface MarkWords {
  language: Language
  card: CardWords
  claims: Words['claims']
  innocent: Words['innocent']
}
