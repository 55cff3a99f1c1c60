import { reveal } from '../report/reveal.ts'

/** Bad arguments or input. The message is one line: what is wrong, where, and what to do. Exit status 2. */
export class Refusal extends Error {}

/** A path, address or other text of the user's or a page's, safe to show on one line of a terminal. */
export const shown = (text: string): string => {
  const line = reveal(text.slice(0, 300)).replace(/\s+/g, ' ')
  return text.length > 300 ? `${line}…` : line
}
