import { reveal } from '../reveal.ts'

/** Causes that readers write into gaps, in plain English with numbers. Each language says them with those numbers. */
const CAUSES = {
  'not-found': /^not found in (\d{1,9}) of (\d{1,9}) reviews$/,
  'first-only': /^only the first (\d{1,9}) were read$/,
  'cut-texts': /^cut to (\d{1,9}) characters in (\d{1,9}) reviews$/,
  'other-items': /^reviews of (\d{1,9}) other items on the page were left out$/,
  widget: /^read from a review widget$/,
  'other-widgets': /^(\d{1,9}) other review widgets on the page were left out$/,
  'other-sites': /^(\d{1,9}) of (\d{1,9}) reviews were written on other sites$/,
  'another-page': /^the site keeps (\d{1,9}) reviews on another page$/,
  frame: /^reviews stand in a frame of another site; open that frame in a tab of its own$/,
  'rough-dates': /^the site shows only a month or a rough date$/,
  stopped: /^stopped by you after page (\d{1,6})$/,
  cap: /^reading stopped after page (\d{1,6}), as many as are read at once$/,
  wall: /^a login or captcha stopped reading after page (\d{1,6})$/,
  left: /^the page was left after page (\d{1,6})$/,
  structure: /^read by structure$/,
  captcha: /^a captcha stands in front of the reviews$/,
  login: /^the site shows these reviews only after login$/,
  'folds-some': /^the shop folds (\d{1,9}) reviews away$/,
  folds: /^the shop folds some reviews away$/,
  filter: /^a filter is in force, so only some reviews are shown$/,
  order: /^the reviews are in an order that was chosen$/,
  translated: /^the page shows translations of some texts$/,
  garbled: /^the texts look decoded with a wrong character set$/,
  'structured-data': /^read from structured data$/,
  'large-block': /^a block was too large and was not read$/,
  'bad-block': /^a block was not valid JSON$/,
  'deep-block': /^nested deeper than (\d{1,9}) levels$/,
  'cut-to-limit': /^cut-to-limit$/,
  unexpected: /^the reader stopped at something unexpected$/,
} as const

type CauseKey = keyof typeof CAUSES

/** Every cause, with the numbers it carries. */
export type CauseWords = Record<CauseKey, (...numbers: number[]) => string>

const known = Object.entries(CAUSES) as [CauseKey, RegExp][]

/** A cause in the reader's language; one that is not known stands as the site's reader wrote it. */
export function gapCause(why: string, causes: CauseWords): string {
  const short = why.slice(0, 120)
  for (const [key, cause] of known) {
    const found = cause.exec(short)
    if (found) return causes[key](...found.slice(1).map(Number))
  }
  return reveal(short)
}
